namespace Upshot.Rendering.Charts;

/// <summary>Where a label might stand.</summary>
internal readonly record struct Spot(double X, double Y, Anchor Anchor);

/// <summary>
/// Finds room for labels, the important first. No label ever covers another or leaves the drawing; one that would is
/// left out, for the table has the number too. One that must cross lines crosses as few as it can.
/// </summary>
internal sealed class LabelPlacer(Box bounds, double font)
{
    private readonly List<ChartLabel> placed = [];
    private readonly List<Box> taken = [];
    private readonly List<Segment> lines = [];
    private readonly List<Box> shapes = [];

    public IReadOnlyList<ChartLabel> Placed => placed;

    /// <summary>What labels should not cross if they can help it.</summary>
    public void Avoid(IEnumerable<Segment> segments) => lines.AddRange(segments);

    public void Avoid(IEnumerable<Box> boxes) => shapes.AddRange(boxes);

    /// <summary>Texts that stand already.</summary>
    public void Occupy(IEnumerable<ChartLabel> labels) => taken.AddRange(labels.Select(label => label.Box));

    /// <summary>Takes the first that fits and crosses nothing, else the one that crosses least.</summary>
    /// <param name="texts">The fullest first.</param>
    public void Place(LabelKind kind, ImmutableArray<string> texts, IEnumerable<Spot> spots)
    {
        ChartLabel? best = null;
        var fewest = int.MaxValue;
        foreach (var label in texts.SelectMany(text => spots.Select(spot => At(spot, text))).Where(Fits))
        {
            var crossed = Crossed(label);
            if (crossed < fewest)
                (best, fewest) = (label, crossed);
            if (fewest == 0)
                break;
        }

        if (best is null)
            return;
        placed.Add(best);
        taken.Add(best.Box);

        ChartLabel At(Spot spot, string text) => new(text, spot.X, spot.Y, spot.Anchor, kind, font);
    }

    private bool Fits(ChartLabel label) =>
        bounds.Holds(label.Box) && taken.TrueForAll(other => !other.Overlaps(label.Box));

    private int Crossed(ChartLabel label) =>
        lines.Count(line => label.Box.Meets(line)) + shapes.Count(shape => label.Box.Overlaps(shape));
}
