namespace Upshot.Rendering.Charts;

/// <summary>The line from one point to the next.</summary>
internal sealed record Join(Segment Line, bool IsUnsure);

/// <summary>The line of a chart: in pieces, for nothing leads over a gap or a change of counting.</summary>
internal static class LineShapes
{
    public static ImmutableArray<Join> Joins(ChartFrame frame)
    {
        var joins = ImmutableArray.CreateBuilder<Join>();
        for (var i = 1; i < frame.Data.Points.Length && !frame.Data.IsBars; i++)
        {
            var (from, to) = (frame.Data.Points[i - 1], frame.Data.Points[i]);
            if (to.IsJoined && from.Value is { } start && to.Value is { } end)
            {
                joins.Add(
                    new(new(frame.Xs[i - 1], frame.Y(start), frame.Xs[i], frame.Y(end)), from.IsUnsure || to.IsUnsure)
                );
            }
        }

        return joins.ToImmutable();
    }

    /// <summary>One path for all pieces, going on where the last one ended.</summary>
    public static string Path(IEnumerable<Segment> lines)
    {
        var path = new StringBuilder();
        var (x, y) = (double.NaN, double.NaN);
        foreach (var line in lines)
        {
            if (line.FromX != x || line.FromY != y)
                path.Append('M').Append(Svg.Number(line.FromX)).Append(' ').Append(Svg.Number(line.FromY));
            path.Append('L').Append(Svg.Number(line.ToX)).Append(' ').Append(Svg.Number(line.ToY));
            (x, y) = (line.ToX, line.ToY);
        }

        return path.ToString();
    }

    /// <summary>On a short line all; on a long one those that stand alone, are not sure, or have a label.</summary>
    public static IEnumerable<(int Index, double X, double Y)> Dots(ChartFrame frame)
    {
        var dots = frame.Dots.ToArray();
        if (dots.Length <= frame.Size.MostDots)
            return dots;

        double[] ends = [dots.Min(dot => dot.Y), dots.Max(dot => dot.Y)];
        return dots.Where(dot =>
            dot.Index == dots[0].Index
            || dot.Index == dots[^1].Index
            || ends.Contains(dot.Y)
            || frame.Data.Points[dot.Index] is { IsUnsure: true } or { IsStart: true }
            || !IsOnLine(frame.Data, dot.Index)
        );
    }

    private static bool IsOnLine(ChartData data, int index) =>
        data.Points[index].IsJoined || (index + 1 < data.Points.Length && data.Points[index + 1].IsJoined);
}
