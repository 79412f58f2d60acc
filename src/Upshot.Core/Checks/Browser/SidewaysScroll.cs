namespace Upshot.Checks.Browser;

/// <summary>A page that is wider than the window. Wide tables may scroll in a box of their own.</summary>
internal sealed class SidewaysScroll : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP804",
            Severity.Error,
            "The page scrolls sideways",
            "People on phones, or who enlarge the text, would have to push each line to and fro to read it."
        );

    public string Bad => Style("main h1 { min-width: 60rem; }");

    public string Good => Style("main h1 { min-width: 10rem; }");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        if (subject.Views.Where(view => view.Overflow > 0).MinBy(view => view.Width) is not { } view)
            return [];

        var where = $"at {view.Width} pixels";
        return
        [
            view.TooWide is { } element
                ? Rule.At(
                    SeenPlace.Of(element, subject.Page, context),
                    $"{where}, {SeenPlace.Called(element)} is {element.Beyond} pixels too wide",
                    element.Name.StartsWith("table", StringComparison.Ordinal)
                        ? "Put the table in a box that scrolls, or drop a column."
                        : "Let it wrap, shrink or scroll in a box of its own."
                )
                : Rule.At(
                    subject.Page.At,
                    $"{where}, the page is {view.Overflow} pixels too wide",
                    "Look for something that is placed beyond the edge of the window."
                ),
        ];
    }

    private static string Style(string rule) =>
        $$"""
            -- themes/default/assets/9-more.css --
            @media screen { .kind-service {{rule}} }
            """;
}
