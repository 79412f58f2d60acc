namespace Upshot.Checks.Browser;

/// <summary>A rule of axe-core that the page breaks.</summary>
/// <param name="Rule">axe's own name, such as <c>image-alt</c>.</param>
/// <param name="Help">What it asks, in axe's words.</param>
/// <param name="Targets">Selectors of the elements.</param>
/// <param name="Html">The first of them, shortened.</param>
/// <param name="Problem">What is wrong with the first of them, in axe's words.</param>
/// <param name="IsDarkOnly">In light colours it is kept.</param>
public sealed record SeenBarrier(
    string Rule,
    string Help,
    ImmutableArray<string> Targets,
    string Html,
    string Problem,
    bool IsDarkOnly
);

/// <summary>A file the page asked for.</summary>
/// <param name="Address">From the root of the site, or whole for another host.</param>
/// <param name="Kind">In the browser's words: document, stylesheet, script, image, font and so on.</param>
/// <param name="Status">404 when the site has no such file; 0 for another host, which is never asked.</param>
/// <param name="Bytes">As the file lies in its folder.</param>
/// <param name="Compressed">As a server that compresses sends it.</param>
/// <param name="Moment">When it was asked for.</param>
public sealed record SeenRequest(string Address, string Kind, int Status, int Bytes, int Compressed, SeenMoment Moment)
{
    public bool IsElsewhere => Status == 0;

    /// <summary>Before anybody scrolls.</summary>
    public bool IsFirstView => Moment == SeenMoment.Opening;
}

/// <summary>Why a page asks for a file when it does.</summary>
public enum SeenMoment
{
    Opening,
    Scrolling,

    /// <summary>Somebody uses a part of the page, such as its search, and waits for that alone.</summary>
    Using,
}

/// <summary>What the security policy of the page refused.</summary>
/// <param name="Directive">Such as <c>style-src</c>.</param>
/// <param name="What">An address, or <c>inline</c> or <c>eval</c>.</param>
public sealed record SeenRefusal(string Directive, string What);

/// <summary>A number that says which measure it is.</summary>
/// <param name="Metric">The id of the measure.</param>
/// <param name="Text">As readers see it.</param>
/// <param name="Value">The value for machines; null when the element carries none.</param>
public sealed record SeenNumber(string Metric, string Text, string? Value);

/// <summary>The page on paper.</summary>
/// <param name="Paper">A4 or Letter.</param>
/// <param name="Sheets">Of the PDF that the browser makes.</param>
/// <param name="Starts">The block that is on top of each sheet but the first.</param>
public sealed record SeenPrint(string Paper, int Sheets, ImmutableArray<SeenStart> Starts);

/// <summary>The first block that stands on a sheet.</summary>
/// <param name="Sheet">From 2 on.</param>
/// <param name="IsCut">It began on the sheet before.</param>
public sealed record SeenStart(int Sheet, SeenElement Block, bool IsCut);

/// <summary>The page gone through with the Tab key alone.</summary>
/// <param name="Unreached">Can be used with a mouse, and never got the focus.</param>
/// <param name="Unmarked">Look the same with the focus as without.</param>
/// <param name="OutOfOrder">Got the focus before something that stands before them.</param>
/// <param name="Trap">Tab does not lead away from it; null when there is none.</param>
public sealed record SeenFocus(
    ImmutableArray<SeenElement> Unreached,
    ImmutableArray<SeenElement> Unmarked,
    ImmutableArray<SeenElement> OutOfOrder,
    SeenElement? Trap
);
