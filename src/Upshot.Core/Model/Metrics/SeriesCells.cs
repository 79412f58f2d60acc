using Upshot.Parsing;

namespace Upshot.Model.Metrics;

/// <summary>The cells of one row of a series, wherever it was written; blank cells are null.</summary>
internal sealed record SeriesCells(
    DataCell Period,
    DataCell? Value,
    DataCell? Count,
    DataCell? Of,
    DataCell? Quality,
    DataCell? Note
)
{
    /// <summary>The number of the row counts from 1.</summary>
    internal static SeriesCells From(SeriesRow row, int number)
    {
        return new(
            new DataCell(row.Period, row.Places.Of("period"), $"row {number} of the series"),
            Cell(row.Value, "value"),
            Cell(row.Count, "count"),
            Cell(row.Of, "of"),
            Cell(row.Quality, "quality"),
            Cell(row.Note, "note")
        );

        DataCell? Cell(string? text, string field) =>
            string.IsNullOrWhiteSpace(text)
                ? null
                : new DataCell(text, row.Places.Of(field), $"row {number} of the series");
    }
}
