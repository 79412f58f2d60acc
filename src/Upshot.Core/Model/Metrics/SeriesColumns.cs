using Upshot.Parsing;

namespace Upshot.Model.Metrics;

/// <summary>Finds the columns of a series by their headings, in any order and any case.</summary>
internal static class SeriesColumns
{
    internal static readonly ImmutableArray<string> Names = ["period", "value", "count", "of", "quality", "note"];

    private static readonly Rule Heading = new(
        "UP504",
        Severity.Error,
        "heading of a series",
        "A column under the wrong heading would be shown as something it is not, or not at all."
    );

    /// <summary>The heading as the columns are named: without white space round it, in lower case.</summary>
    internal static string NameOf(DataCell heading) => heading.Text.Trim().ToLowerInvariant();

    internal static Parsed<ImmutableArray<SeriesCells>> Read(DataTable table)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var columns = Names.ToDictionary(name => name, _ => -1);
        for (var column = 0; column < table.Header.Length; column++)
        {
            var name = NameOf(table.Header[column]);
            if (name.Length == 0 && table.Rows.All(row => row[column].IsBlank))
                continue;

            if (!columns.TryGetValue(name, out var first))
                findings.Add(Unknown(table.Header[column]));
            else if (first >= 0)
                findings.Add(Twice(table.Header[column], table.Header[first]));
            else
                columns[name] = column;
        }

        foreach (var name in Names.Take(2).Where(name => columns[name] < 0 && !IsMisspelt(name, table)))
            findings.Add(Missing(name, table));

        if (columns["period"] < 0)
            return new([], findings.ToImmutable());

        return new([.. table.Rows.Select(row => Cells(row, columns))], findings.ToImmutable());
    }

    private static SeriesCells Cells(ImmutableArray<DataCell> row, Dictionary<string, int> columns)
    {
        return new(row[columns["period"]], Cell("value"), Cell("count"), Cell("of"), Cell("quality"), Cell("note"));

        DataCell? Cell(string name) =>
            columns[name] is >= 0 and var column && !row[column].IsBlank ? row[column] : null;
    }

    private static Diagnostic Unknown(DataCell heading) =>
        heading.Text.Trim().Length == 0
            ? Heading.At(heading.At, "a column with values has no heading", $"Name it: {Choice}.")
            : Heading.At(
                heading.At,
                $"a series has no column '{heading.Text.Trim()}'",
                Suggestion.Fix(NameOf(heading), Names, $"Name it: {Choice}; or take the column out.")
            );

    private static Diagnostic Twice(DataCell heading, DataCell first) =>
        Heading.At(heading.At, $"there are two columns '{heading.Text.Trim()}'", "Keep one of them.") with
        {
            Related = [first.At],
        };

    private static Diagnostic Missing(string name, DataTable table) =>
        Heading.At(
            table.Header is [var first, ..] ? first.At : Location.Of(table.Path),
            $"there is no column '{name}'",
            $"Add a column with the heading '{name}'."
        );

    /// <summary>A misspelt heading is reported once, not as unknown and as missing.</summary>
    private static bool IsMisspelt(string name, DataTable table) =>
        table.Header.Any(heading =>
            !Names.Contains(NameOf(heading)) && Suggestion.Nearest(NameOf(heading), Names) == name
        );

    private static string Choice => $"{string.Join(", ", Names[..^1])} or {Names[^1]}";
}
