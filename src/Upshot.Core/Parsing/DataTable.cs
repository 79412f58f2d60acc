namespace Upshot.Parsing;

/// <summary>
/// A cell of a CSV file or of a sheet. <see cref="Text"/> is what the writer sees; a sheet also knows whether the
/// cell is a number, formatted as a percentage, or a date.
/// </summary>
/// <param name="Name">"row 3, column 2" in a CSV file, "cell B3" in a sheet.</param>
public sealed record DataCell(string Text, Location At, string Name)
{
    /// <summary>The full-precision number of a numeric cell of a sheet; null in a CSV file.</summary>
    public decimal? Number { get; init; }

    /// <summary>The cell shows its number as a percentage: 0.61 reads 61%.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The day of a date cell of a sheet; null in a CSV file.</summary>
    public DateOnly? Date { get; init; }

    public bool IsBlank => Number is null && Date is null && string.IsNullOrWhiteSpace(Text);
}

/// <summary>A header row and the rows below it, each as long as the header.</summary>
public sealed record DataTable(
    string Path,
    ImmutableArray<DataCell> Header,
    ImmutableArray<ImmutableArray<DataCell>> Rows
);
