using Upshot.Parsing;

namespace Upshot.Model.Metrics;

/// <summary>Reads all of a row but its period.</summary>
/// <param name="unit">Sheet cells that show a percentage are multiplied for unit percent.</param>
/// <param name="mark">The decimal mark of text, a point or a comma.</param>
internal sealed class PointReader(Unit unit, char mark)
{
    private const decimal Largest = 1e24m;

    private static readonly Rule NoNumber = new(
        "UP505",
        Severity.Error,
        "text that is no number",
        "Targets and charts compare this value with other numbers."
    );

    private static readonly Rule NoCount = new(
        "UP506",
        Severity.Error,
        "count that cannot be",
        "The count tells a reader how far the number can be trusted."
    );

    private static readonly Rule ShownSuppressed = new(
        "UP507",
        Severity.Warning,
        "suppressed number with a value",
        "A number that must not be shown should not travel with the site's files."
    );

    private static readonly Rule NearQuality = new(
        "UP508",
        Severity.Warning,
        "misspelt quality word",
        "The page would show a number as settled that is not."
    );

    /// <summary>The point, still without its period.</summary>
    internal Parsed<Point> Read(SeriesCells cells)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var value = Number(cells.Value, findings);
        var count = Count(cells.Count, findings);
        var of = Count(cells.Of, findings);
        if (count > of)
        {
            findings.Add(
                NoCount.At(
                    cells.Count!.At, // a count was read from it
                    $"{count} counted is more than {of} there could be, in {cells.Count.Name}",
                    "Check 'count' and 'of'."
                )
            );
        }

        var (quality, note) = QualityAndNote(cells, findings);
        if (quality == Quality.Suppressed && value is not null)
        {
            findings.Add(
                ShownSuppressed.At(
                    cells.Value!.At, // a value was read from it
                    $"a suppressed number is written in {cells.Value.Name}",
                    "Leave the value blank; the page says \"too few to show\"."
                )
            );
            value = null;
        }

        return new(new Point(default, value, count, of, quality, note), findings.ToImmutable());
    }

    private decimal? Number(DataCell? cell, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (cell is null)
            return null;

        if (cell.Number is { } number && Math.Abs(number) < Largest)
            return cell.IsPercent && unit == Unit.Percent ? number * 100 : number;

        var text = cell.Text.Trim();
        var reading = NumberText.Parse(text, mark);
        if (reading.Fix is { } fix)
            findings.Add(NoNumber.At(cell.At, $"{PeriodParser.Quote(text)} in {cell.Name} is not a number", fix));
        return reading.Number;
    }

    private decimal? Count(DataCell? cell, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (Number(cell is null ? null : cell with { IsPercent = false }, findings) is not { } number)
            return null;

        if (number >= 0 && decimal.IsInteger(number))
            return number;

        findings.Add(
            NoCount.At(
                cell!.At, // a number was read from it
                $"{PeriodParser.Quote(cell.Text.Trim())} in {cell.Name} is not a count",
                "Write a whole number from 0 up."
            )
        );
        return null;
    }

    /// <summary>A word that is no quality is kept as a note.</summary>
    private static (Quality Quality, string? Note) QualityAndNote(
        SeriesCells cells,
        ImmutableArray<Diagnostic>.Builder findings
    )
    {
        var note = cells.Note?.Text.Trim();
        if (cells.Quality is not { } cell)
            return (Quality.Normal, note);

        if (QualityWord.Parse(cell.Text) is { } quality)
            return (quality, note);

        var word = cell.Text.Trim();
        if (Suggestion.Nearest(word, QualityWord.All) is { } near)
        {
            findings.Add(
                NearQuality.At(cell.At, $"'{word}' in {cell.Name} is not a quality word", $"Did you mean '{near}'?")
            );
        }

        return (Quality.Normal, note is null ? word : $"{word}. {note}");
    }
}
