using System.Xml.Linq;

namespace Upshot.Rendering.Pictures.Drawings;

/// <summary>
/// How much a browser has to draw. A part that is used ten times, in a part that is used ten times, and so on, makes a
/// small file that no browser ever finishes.
/// </summary>
internal sealed class DrawingWork
{
    private const int Most = 100_000;
    private const int Deepest = 256;

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, int> work = [];
    private readonly HashSet<XElement> begun = [];

    private DrawingWork(XElement drawing)
    {
        foreach (var part in drawing.DescendantsAndSelf())
        {
            if (part.Attribute("id") is { } id)
                byId.TryAdd(id.Value, part);
        }
    }

    public static void Check(XElement drawing)
    {
        if (new DrawingWork(drawing).Of(drawing, 0) > Most)
            throw PictureFault.Danger("its parts use each other so often that no browser can draw it", 1, 1);
    }

    private int Of(XElement part, int depth)
    {
        if (work.TryGetValue(part, out var known))
            return known;
        if (depth > Deepest || !begun.Add(part))
            return Most + 1; // a part that uses itself

        var sum = 1L;
        foreach (var child in part.Elements())
            sum += Of(child, depth + 1);
        if (part.Name.LocalName == "use" && Used(part) is { } used)
            sum += Of(used, depth + 1);

        begun.Remove(part);
        return work[part] = (int)Math.Min(sum, Most + 1);
    }

    private XElement? Used(XElement part) =>
        (part.Attribute("href") ?? part.Attribute(XName.Get("href", DrawingParts.Links)))?.Value.Trim() is { } address
            ? byId.GetValueOrDefault(address.TrimStart('#'))
            : null;
}
