using Upshot.Parsing;

namespace Upshot.Model.Metrics;

/// <summary>
/// A metric that is one .csv alone: the columns of the series, and beside them a column for each field with the same
/// value in each row or only in the first. A heading with a point is a field of a block (<c>target.date</c>), a list is
/// written with semicolons, and the id is the file name unless there is a column for it.
/// </summary>
/// <param name="Fields">As if they stood in a .yml file, so that the same binder reads them.</param>
/// <param name="Series">The columns of the series only.</param>
public sealed record MetricTable(YamlMap Fields, DataTable Series)
{
    private static readonly FrozenSet<string> Lists = new[] { "audiences", "services", "expectations" }.ToFrozenSet();

    private static readonly Rule Differs = new(
        "UP509",
        Severity.Error,
        "field with two values",
        "A metric has one title, one owner, one target; only its numbers differ from row to row."
    );

    /// <summary>Whether the table says anything about the metric itself.</summary>
    public static bool CarriesFields(DataTable table) =>
        table.Header.Any(heading => SeriesColumns.NameOf(heading) is "title" or "unit" or "better" or "kind");

    public static Parsed<MetricTable> Split(DataTable table)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var entries = new List<YamlEntry>();
        var kept = new List<int>();
        for (var column = 0; column < table.Header.Length; column++)
        {
            var name = SeriesColumns.NameOf(table.Header[column]);
            if (name.Length == 0 || SeriesColumns.Names.Contains(name))
            {
                kept.Add(column);
                continue;
            }

            if (OneValue(table, column, findings) is not { } cell)
                continue;

            // Blocks are one deep: what follows a second point is part of the name and unknown to the binder.
            if (!Add(entries, name.Split('.', 2), table.Header[column].At, cell))
                findings.Add(Twice(table.Header[column]));
        }

        if (!entries.Exists(entry => entry.Key == "id"))
            entries.Insert(0, Id(table));

        // The series is the file itself.
        entries.Add(
            new("series_file", Location.Of(table.Path), Scalar(Path.GetFileName(table.Path), Location.Of(table.Path)))
        );
        var fields = new YamlMap([.. entries], Location.Of(table.Path));
        return new(new(fields, Columns(table, kept)), findings.ToImmutable());
    }

    private static DataCell? OneValue(DataTable table, int column, ImmutableArray<Diagnostic>.Builder findings)
    {
        var cells = table.Rows.Select(row => row[column]).Where(cell => !cell.IsBlank).ToArray();
        if (Array.Find(cells, cell => Text(cell) != Text(cells[0])) is { } other)
        {
            findings.Add(
                Differs.At(
                    other.At,
                    $"'{table.Header[column].Text.Trim()}' is {PeriodParser.Quote(Text(other))} in {other.Name}, "
                        + $"but {PeriodParser.Quote(Text(cells[0]))} further up",
                    "Write the same in each row, or only in the first."
                ) with
                {
                    Related = [cells[0].At],
                }
            );
        }

        return cells.FirstOrDefault();
    }

    /// <summary>Puts the value under its key, inside a block when there is a point; false when the key is taken.</summary>
    private static bool Add(List<YamlEntry> entries, string[] path, Location headingAt, DataCell cell)
    {
        var taken = entries.FindIndex(entry => entry.Key == path[0]);
        if (path is [var key])
        {
            if (taken < 0)
                entries.Add(new(key, headingAt, Value(key, cell)));
            return taken < 0;
        }

        var old = taken < 0 ? null : entries[taken].Value;
        var block = old is YamlList { Items: [YamlMap item] } ? item : old as YamlMap;
        if ((old is not null && block is null) || block?.Find(path[1]) is not null)
            return false;

        var field = new YamlEntry(path[1], headingAt, Scalar(Text(cell), cell.At));
        var map = new YamlMap([.. block?.Entries ?? [], field], block?.At ?? cell.At);

        // 'breaks' is a list of blocks; a table has room for one of them.
        YamlNode node = path[0] == "breaks" ? new YamlList([map], map.At) : map;
        if (taken < 0)
            entries.Add(new(path[0], headingAt, node));
        else
            entries[taken] = entries[taken] with { Value = node };
        return true;
    }

    private static Diagnostic Twice(DataCell heading) =>
        Differs.At(heading.At, $"there are two columns '{heading.Text.Trim()}'", "Keep one of them.");

    private static YamlNode Value(string key, DataCell cell) =>
        Lists.Contains(key)
            ? new YamlList(
                [
                    .. Text(cell)
                        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Select(item => Scalar(item, cell.At)),
                ],
                cell.At
            )
            : Scalar(Text(cell), cell.At);

    /// <summary>Nothing about a cell's text is ambiguous, so it counts as quoted.</summary>
    private static YamlScalar Scalar(string text, Location at) => new(text, Quoted: true, at);

    private static string Text(DataCell cell) => cell.Date is { } day ? $"{day:yyyy-MM-dd}" : cell.Text.Trim();

    private static YamlEntry Id(DataTable table)
    {
        var at = Location.Of(table.Path);
        return new("id", at, Scalar(Path.GetFileNameWithoutExtension(table.Path), at));
    }

    private static DataTable Columns(DataTable table, List<int> kept) =>
        table with
        {
            Header = [.. kept.Select(column => table.Header[column])],
            Rows = [.. table.Rows.Select(row => kept.Select(column => row[column]).ToImmutableArray())],
        };
}
