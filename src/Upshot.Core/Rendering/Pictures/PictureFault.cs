namespace Upshot.Rendering.Pictures;

/// <summary>Why a picture can't be published. Never leaves <see cref="PictureReader"/>.</summary>
/// <param name="rule">The one that is broken.</param>
/// <param name="what">In a writer's words, without a full stop.</param>
/// <param name="fix">An order ending in a full stop.</param>
internal sealed class PictureFault(Rule rule, string what, string fix) : Exception(what)
{
    private const string SaveAgain = "Open it in a photo program and save it again, or copy the original once more.";

    private static readonly Rule Unreadable = new(
        "UP413",
        Severity.Error,
        "The picture can't be read",
        "The reader would see an empty frame, or half of the picture."
    );

    private static readonly Rule Unsafe = new(
        "UP415",
        Severity.Error,
        "The drawing holds more than a drawing",
        "A drawing can run programs and call other computers as soon as a reader opens it."
    );

    private static readonly Rule NoSize = new(
        "UP417",
        Severity.Error,
        "The picture does not say how large it is",
        "The page would jump under the reader's eyes while it loads."
    );

    public Rule Rule => rule;

    public string Fix => fix;

    /// <summary>Of a drawing: the line, from 1; otherwise 0.</summary>
    public int Line { get; init; }

    public int Column { get; init; }

    /// <summary>The file is cut off: a copy that broke off, mostly.</summary>
    public static PictureFault Cut() => new(Unreadable, "the file ends before the picture does", SaveAgain);

    public static PictureFault Broken(string what) => new(Unreadable, what, SaveAgain);

    /// <summary>A drawing is text with rules of its own.</summary>
    public static PictureFault Misspelt(int line, int column) =>
        new(
            Unreadable,
            "the drawing is not written as a drawing must be",
            "Open it in your drawing program and save it again as plain SVG, or save it as PNG."
        )
        {
            Line = line,
            Column = column,
        };

    /// <summary>Whole, but of a sort that browsers do not know.</summary>
    public static PictureFault Unknown(string what, string fix) => new(Unreadable, what, fix);

    public static PictureFault Sizeless(string what, string fix) => new(NoSize, what, fix);

    public static PictureFault Danger(string what, int line, int column) =>
        new(Unsafe, what, "Take it out in your drawing program, or save the drawing as PNG.")
        {
            Line = line,
            Column = column,
        };
}
