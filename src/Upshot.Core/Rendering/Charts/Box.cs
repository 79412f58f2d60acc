namespace Upshot.Rendering.Charts;

/// <summary>A straight piece of what is drawn.</summary>
internal readonly record struct Segment(double FromX, double FromY, double ToX, double ToY);

/// <summary>The room something takes up, in units of the drawing; y grows downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) =>
        Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    /// <summary>The segment is cut down to the part inside, side by side (Liang and Barsky); nothing left is no hit.</summary>
    public bool Meets(Segment segment)
    {
        var (run, rise) = (segment.ToX - segment.FromX, segment.ToY - segment.FromY);
        var (from, to) = (0.0, 1.0);
        return Cut(-run, segment.FromX - Left)
            && Cut(run, Right - segment.FromX)
            && Cut(-rise, segment.FromY - Top)
            && Cut(rise, Bottom - segment.FromY);

        bool Cut(double towards, double room)
        {
            if (towards == 0)
                return room >= 0;
            var at = room / towards;
            if (towards < 0)
                from = Math.Max(from, at);
            else
                to = Math.Min(to, at);
            return from <= to;
        }
    }
}
