using Upshot.Model.Metrics;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Drafting;

/// <summary>A new number from a table that is there: what the table tells is filled in, the rest is left to the writer.</summary>
internal static class MetricFromTable
{
    private const string Folder = "content/metrics/";

    public static Authored Begin(ProjectFacts facts, string title, SourceFile numbers)
    {
        var table = numbers.Extension switch
        {
            ".csv" => CsvReader.Read(numbers),
            ".xlsx" => WorkbookReader.Read(numbers, null, NewName.Of(title)),
            _ => null,
        };
        if (table is null)
            return Authored.Refuse(
                $"'{PortableName.Shown(numbers.Path)}' is neither .csv nor .xlsx",
                "Save it as CSV or .xlsx from your spreadsheet."
            );
        if (table.Value is not { } rows || HasErrors(table.Findings))
            return new() { Findings = [.. table.Findings.Where(finding => finding.IsError)] };

        var columns = TableColumns.Find(rows, facts.FinancialYearStarts);
        if (columns.Refusal is { } refusal)
            return new() { Refusal = refusal };

        var name = title.Length > 0 ? title : columns.Title ?? numbers.Name;
        if (MetricDraft.Trouble(facts, name) is { } trouble)
            return new() { Refusal = trouble };

        var reading = TableReading.Of(columns, facts.FinancialYearStarts);
        return HasErrors(reading.Findings)
            ? new() { Findings = [.. reading.Findings.Where(finding => finding.IsError)] }
            : Draft(facts, name, numbers, columns, reading);
    }

    private static Authored Draft(
        ProjectFacts facts,
        string title,
        SourceFile numbers,
        TableColumns columns,
        TableReading reading
    )
    {
        var counted = reading.Points.Where(point => point.Value is not null).ToArray();
        if (counted is not [var first, ..])
            return Authored.Refuse(
                $"there is no number in '{PortableName.Shown(numbers.Path)}'",
                "Put a period and a number into each row."
            );

        var id = NewName.Of(title);
        var isThere =
            numbers.Path.StartsWith(Folder, StringComparison.Ordinal) && !numbers.Path[Folder.Length..].Contains('/');
        if (isThere && !columns.AreOurs)
            return Authored.Refuse(
                $"the headings of '{numbers.Path}' are not those of a series",
                "Name the columns period and value, or move the file out of content/ and run the command again."
            );

        var values = MetricDraft.Values(facts, title);
        values["frequency"] = Model.Schema.Naming.Kebab(reading.Frequency.ToString());
        values["baseline.date"] = YamlText.Of(first.Period.End);
        values["baseline.value"] = YamlText.Of(first.Value ?? 0);
        if (reading.Unit is { } unit)
            values["unit"] = Model.Schema.Naming.Kebab(unit.ToString());
        if (reading.Decimals is > 0 and var digits)
            values["decimals"] = YamlText.Of(digits);
        if (columns.AreOurs && reading.HasDecimalComma)
            values["decimal"] = "\",\"";

        var copy = columns.AreOurs
            ? FileChange.New($"{Folder}{id}{numbers.Extension}", numbers.Bytes)
            : FileChange.New($"{Folder}{id}.csv", SeriesCsv.Write(reading.Points));
        values["series_file"] = isThere ? Path.GetFileName(numbers.Path) : Path.GetFileName(copy.Path);
        var (shownFirst, last) = (first, counted[^1]);
        ImmutableArray<string> heading =
        [
            $"From {Shown(shownFirst)} to {Shown(last)}, {counted.Length} {(counted.Length == 1 ? "number" : "numbers")}.",
        ];
        var file = MetricDraft.File(facts, id, values, heading);
        return new() { Changes = isThere ? [file] : [file, copy], Notes = [.. heading, .. columns.Notes] };
    }

    private static string Shown(Point point) => $"{YamlText.Of(point.Value ?? 0)} in {point.Period}";

    private static bool HasErrors(ImmutableArray<Diagnostic> findings) => findings.Any(finding => finding.IsError);
}
