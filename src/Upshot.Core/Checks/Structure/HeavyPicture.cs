using Upshot.Checks.Relevance;
using Upshot.Model;
using Upshot.Rendering;

namespace Upshot.Checks.Structure;

/// <summary>Pictures that are larger than any page shows them, or heavier than a picture has to be.</summary>
internal sealed class HeavyPicture : ICheck<Site>
{
    private const int Kilobyte = 1024;

    public Rule Rule { get; } =
        new(
            "UP436",
            Severity.Warning,
            "A picture is too large",
            "People on a poor line wait for it, and see no more than in a smaller one."
        );

    /// <summary>The longer side, in pixels, of a photo as wide as a page on a sharp screen.</summary>
    private const int Enough = 1600;

    public string Bad => Drawing(40);

    public string Good => Drawing(4);

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Pictures.SelectMany(picture => Of(picture, context));

    private IEnumerable<Diagnostic> Of(Asset picture, CheckContext context)
    {
        var (most, longest) = (context.Numbers.PictureKb, context.Numbers.PicturePixels);
        var kilobytes = (picture.Bytes.Length + Kilobyte - 1) / Kilobyte;
        var isDrawing = picture.Path.EndsWith(".svg", StringComparison.Ordinal);
        var fix = isDrawing
            ? "Make the drawing simpler, or save it as PNG."
            : $"Make its longer side {Math.Min(Enough, longest)} pixels, save it as JPEG or WebP, and keep the original elsewhere.";
        if (kilobytes > most)
            yield return Finding(picture, $"the picture has {kilobytes} kB; {most} are the most", fix);
        else if (!isDrawing && picture.Size is var (width, height) && Math.Max(width, height) > longest)
            yield return Finding(
                picture,
                $"the picture has {width} times {height} pixels; {longest} on the longer side are the most",
                fix
            );
    }

    private Diagnostic Finding(Asset picture, string what, string fix) =>
        Rule.At(Location.Of(picture.Source ?? picture.Path), what, fix);

    /// <summary>A drawing with so many lines, on a site that allows a kilobyte.</summary>
    private static string Drawing(int lines) =>
        $"""
            {ExamplePages.Settings("numbers: { picture_kb: 1 }")}
            -- content/images/quay.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
            {string.Join(
                '\n',
                Enumerable.Range(0, lines).Select(line => $"<path d=\"M0 {line}C25 {line} 75 50 100 50\"/>")
            )}
            </svg>
            {ExamplePages.Page("You find us here: ![The quay as a drawing](../images/quay.svg)")}
            """;
}
