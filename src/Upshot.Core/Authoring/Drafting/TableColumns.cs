using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Authoring.Drafting;

/// <summary>Which columns of a table are the periods and the numbers of a series.</summary>
internal sealed record TableColumns
{
    private const string Period = "period";
    private const string Value = "value";

    /// <summary>Under the headings of a series, without other columns.</summary>
    public required DataTable Table { get; init; }

    /// <summary>The headings were those of a series, so that the file can be used as it is.</summary>
    public bool AreOurs { get; init; }

    /// <summary>The heading of the numbers, unless it is only "value".</summary>
    public string? Title { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    public Refusal? Refusal { get; init; }

    public IEnumerable<DataCell> Periods => Column(Period);

    public IEnumerable<DataCell> Values => Column(Value);

    public static TableColumns Find(DataTable table, int? financialYearStarts)
    {
        var names = table.Header.Select(SeriesColumns.NameOf).ToArray();
        if (names.Contains(Period) && names.Contains(Value) && names.All(name => SeriesColumns.Names.Contains(name)))
            return new() { Table = table, AreOurs = true };

        int[] all = [.. Enumerable.Range(0, names.Length)];
        var period = Array.IndexOf(names, Period);
        if (period < 0)
            period = Array.FindIndex(all, column => ArePeriods(table, column, financialYearStarts));
        if (period < 0)
            return Refuse(
                table,
                "no column holds periods only",
                "Write a period in each row, such as 2025-10, 2025-Q3 or 2025, under the heading 'period'."
            );

        var value = Array.IndexOf(names, Value);
        if (value < 0)
        {
            int[] numeric =
            [
                .. all.Where(column =>
                    column != period && !SeriesColumns.Names.Contains(names[column]) && AreNumbers(table, column)
                ),
            ];
            if (numeric is not [var only])
                return Refuse(
                    table,
                    numeric.Length == 0
                        ? "no column holds numbers only"
                        : $"{numeric.Length} columns hold numbers: {string.Join(", ", numeric.Select(column => $"'{table.Header[column].Text.Trim()}'"))}",
                    "Give the heading 'value' to the column that counts."
                );
            value = only;
        }

        return Chosen(table, names, period, value);
    }

    private IEnumerable<DataCell> Column(string name)
    {
        var column = Table.Header.Select(SeriesColumns.NameOf).ToList().IndexOf(name);
        return Table.Rows.Select(row => row[column]);
    }

    private static TableColumns Chosen(DataTable table, string[] names, int period, int value)
    {
        var kept = new List<(int Column, string Name)> { (period, Period), (value, Value) };
        kept.AddRange(
            SeriesColumns
                .Names.Skip(2)
                .Select(name => (Array.IndexOf(names, name), name))
                .Where(found => found.Item1 >= 0)
        );
        var left = Enumerable
            .Range(0, names.Length)
            .Where(column => names[column].Length > 0 && !kept.Exists(keep => keep.Column == column))
            .Select(column => $"'{table.Header[column].Text.Trim()}'")
            .ToArray();
        return new()
        {
            Table = table with
            {
                Header = [.. kept.Select(keep => table.Header[keep.Column] with { Text = keep.Name })],
                Rows = [.. table.Rows.Select(row => Row(row, kept))],
            },
            Title = names[value] == Value ? null : table.Header[value].Text.Trim(),
            Notes =
            [
                $"Periods are from '{table.Header[period].Text.Trim()}', numbers from '{table.Header[value].Text.Trim()}'.",
                .. left.Length > 0 ? [$"Left out: {string.Join(", ", left)}."] : Array.Empty<string>(),
            ],
        };
    }

    /// <summary>The sign of a unit is said once, by the unit.</summary>
    private static ImmutableArray<DataCell> Row(ImmutableArray<DataCell> row, List<(int Column, string Name)> kept) =>
        [
            .. kept.Select(keep =>
                keep.Name == Value
                    ? row[keep.Column] with
                    {
                        Text = UnitGuess.WithoutSign(row[keep.Column].Text),
                    }
                    : row[keep.Column]
            ),
        ];

    private static bool ArePeriods(DataTable table, int column, int? financialYearStarts)
    {
        var cells = Cells(table, column);
        string[] texts = [.. cells.Where(cell => cell.Date is null).Select(cell => cell.Text)];
        return cells.Length > 0
            && PeriodColumn.Parse(texts, financialYearStarts).All(reading => reading.Period is not null);
    }

    private static bool AreNumbers(DataTable table, int column)
    {
        var cells = Cells(table, column);
        return cells.Length > 0
            && cells.All(cell =>
                cell.Date is null
                && (
                    cell.Number is not null
                    || UnitGuess
                        .WithoutSign(cell.Text)
                        .All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-' or ' ')
                )
            );
    }

    private static DataCell[] Cells(DataTable table, int column) =>
        [.. table.Rows.Select(row => row[column]).Where(cell => !cell.IsBlank)];

    private static TableColumns Refuse(DataTable table, string what, string fix) =>
        new() { Table = table, Refusal = new($"in '{table.Path}' {what}", fix) };
}
