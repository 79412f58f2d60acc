using Upshot.Checks.Text;
using Upshot.Model;

namespace Upshot.Checks.Structure;

/// <summary>Pictures have words for those who can't see them, and the words are no file name.</summary>
internal sealed class AlternativeText : ICheck<TextDocument>, ICheck<Site>
{
    private static readonly ImmutableArray<string> Endings =
    [
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".avif",
    ];

    /// <summary>What says that there is a picture, which a screen reader says anyway.</summary>
    private static readonly FrozenSet<string> SaysNothing = FrozenSet.ToFrozenSet(
        ["image", "picture", "photo", "photograph", "screenshot", "graphic", "img", "bild", "bilde", "billede", "foto"],
        StringComparer.OrdinalIgnoreCase
    );

    public Rule Rule { get; } =
        new(
            "UP430",
            Severity.Error,
            "A picture without words",
            "People who listen to the page, and those on a poor line, get nothing from it."
        );

    public string Bad => "You find the locker here: ![](../images/locker.png)";

    public string Good => "You find the locker here: ![A red locker left of the gate](../images/locker.png)";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (subject.Page is not { } page)
            yield break;
        var most = context.Numbers.AlternativeText;
        foreach (var picture in page.Body.Links.Where(link => link.IsImage))
        {
            if (Problem(picture.Text, picture.Target) is { } problem)
                yield return Finding(picture.At, problem);
            else if (picture.Text.Trim().Length is var length && length > most)
                yield return TooLong(picture.At, length, most);
        }

        if (page.Image is { } image && Problem(image.Alt, image.Src) is { } trouble)
            yield return Finding(image.Places.Of("alt"), trouble);
    }

    /// <summary>
    /// An empty text hides a decoration on purpose; no text at all makes screen readers say the address. That is the
    /// theme's doing, so it is told once however many pages have the picture.
    /// </summary>
    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context
            .Read.SelectMany(read =>
                read.BarePictures.Select(source => (read.Page.At, Source: Path.GetFileName(source)))
            )
            .DistinctBy(image => image.Source, StringComparer.Ordinal)
            .Select(image => Finding(image.At, $"the picture '{image.Source}' has no alternative text at all"));

    private static string? Problem(string text, string source)
    {
        var words = text.Trim();
        if (words.Length == 0)
            return "the picture has no alternative text";

        var isFileName =
            Endings.Any(ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || (
                !words.Contains(' ') && words.Equals(Stem(source), StringComparison.OrdinalIgnoreCase) && IsName(words)
            );
        return isFileName ? $"the alternative text '{words}' is the name of a file"
            : SaysNothing.Contains(words) ? $"the alternative text '{words}' says only that there is a picture"
            : null;
    }

    private static string Stem(string source) => Path.GetFileNameWithoutExtension(source.Split('?', '#')[0]);

    /// <summary>'spare-locker' and 'IMG_0042' are names of files; 'Locker' may be a name of the thing.</summary>
    private static bool IsName(string words) => words.Any(letter => letter is '-' or '_' || char.IsAsciiDigit(letter));

    /// <summary>Nobody can stop, go back or skip in it; but it says what there is to see, so it is no error.</summary>
    private Diagnostic TooLong(Location at, int length, int most) =>
        Rule.At(
            at,
            $"the alternative text has {length} characters; people who listen take in {most}",
            "Say the most important thing in it, and the rest in the text beside the picture."
        ) with
        {
            Severity = Severity.Warning,
        };

    private Diagnostic Finding(Location at, string what) =>
        Rule.At(at, what, "Write in a few words what a reader should see in it.");
}
