namespace Upshot.Checks.Browser;

/// <summary>Something that works with a mouse and not with the keyboard alone, or comes in another order than it is read.</summary>
internal sealed class KeyboardReach : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP817",
            Severity.Error,
            "The keyboard does not lead through the page",
            "Who cannot use a mouse goes from link to link with the Tab key, from top to bottom."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => Links("tabindex=\"3\"");

    public string Good => Links("tabindex=\"0\"");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        var focus = subject.Focus;
        if (focus.Trap is { } trap)
            yield return At(
                trap,
                subject,
                context,
                $"the Tab key does not lead away from {SeenPlace.Called(trap)}",
                "Let the Tab key do what it does everywhere."
            );
        if (focus.Unreached is [var unreached, ..])
            yield return At(
                unreached,
                subject,
                context,
                $"the Tab key does not reach {SeenPlace.Named(focus.Unreached)}",
                "Use a link or a button, and hide nothing that can have the focus."
            );
        if (focus.OutOfOrder is [var early, ..])
            yield return At(
                early,
                subject,
                context,
                $"the Tab key comes to what stands before {SeenPlace.Named(focus.OutOfOrder)} in another order",
                "Take out 'tabindex', and write things in the order they are read."
            );
    }

    private Diagnostic At(SeenElement element, SeenPage page, CheckContext context, string what, string fix) =>
        Rule.At(SeenPlace.Of(element, page.Page, context), what, fix);

    private static string Links(string attribute) =>
        ExampleTemplate.Page($"""<p><a href="../" {attribute}>To the front page</a></p>""");
}
