namespace Upshot.Rendering.Charts;

/// <summary>Where counting changed: a line between two points, and what changed above it.</summary>
internal sealed record BreakNotes(ImmutableArray<double> Xs, ImmutableArray<ChartLabel> Labels, double Height)
{
    /// <summary>Notes of earlier changes stand below the chart only.</summary>
    private const int MostNotes = 2;
    private const int MostLines = 3;
    private const double LineHeight = 1.25;

    public static BreakNotes Of(ImmutableArray<ChartBreak> breaks, ImmutableArray<double> points, ChartSize size)
    {
        ImmutableArray<double> xs = [.. breaks.Select(item => (points[item.Before - 1] + points[item.Before]) / 2)];
        var labels = ImmutableArray.CreateBuilder<ChartLabel>();
        foreach (var (item, x) in breaks.Zip(xs).TakeLast(MostNotes))
        {
            // On the side with more room; each note has lines of its own, so notes never meet.
            var gap = size.Font * 0.5;
            var isRight = x <= size.Width / 2;
            var room = (isRight ? size.Width - x : x) - gap;
            foreach (var line in NoteLines.Wrap(item.Note, Math.Min(room, size.Font * 24), size.Font, MostLines))
            {
                labels.Add(
                    new(
                        line,
                        isRight ? x + gap : x - gap,
                        (labels.Count * LineHeight * size.Font) + size.Font,
                        isRight ? Anchor.Start : Anchor.End,
                        LabelKind.Quiet,
                        size.Font
                    )
                );
            }
        }

        return new(xs, labels.ToImmutable(), labels.Count * LineHeight * size.Font);
    }
}
