using AngleSharp.Dom;

namespace Upshot.Checks.Budgets;

/// <summary>More than one main thing to do: buttons of the page, and paragraphs that are nothing but a link.</summary>
internal sealed class ActionBudget : ICheck<HtmlPage>
{
    public Rule Rule { get; } =
        new(
            "UP335",
            Severity.Warning,
            "Two main things to do",
            "A page that asks for two things at once gets neither."
        );

    public string Bad =>
        """
            [Book a scanner](https://harbour.example/book)

            [Ask for a card](https://harbour.example/card)
            """;

    public string Good =>
        """
            [Book a scanner](https://harbour.example/book)

            You can also [ask for a card](https://harbour.example/card).
            """;

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (PageLimits.Of(subject, context.Site) is not { } limits || subject.Route is not { IsEdition: false })
            return [];

        IElement[] actions =
        [
            .. subject.Nodes.InMain.Where(element =>
                PageNodes.Has(element, "button") && !PageNodes.Has(element, "button-quiet")
            ),
            .. subject.Nodes.InMain.Where(element => element.LocalName == "a" && IsAlone(element)),
        ];
        return actions.Length <= limits.Actions
            ? []
            :
            [
                Rule.At(
                    Place(actions[limits.Actions], subject, context),
                    $"the page asks for {actions.Length} things, among them {Named(actions)}",
                    "Keep the one that matters most alone, and put the others into sentences."
                ),
            ];
    }

    /// <summary>A link that is a paragraph of the text.</summary>
    private static bool IsAlone(IElement link) =>
        link.HasAttribute("href")
        && link.ParentElement is { LocalName: "p", ChildElementCount: 1 } paragraph
        && PageNodes.IsChildOf(paragraph, "prose")
        && paragraph.TextContent.Trim().Length == link.TextContent.Trim().Length;

    private static string Named(IEnumerable<IElement> actions) =>
        string.Join(" and ", actions.Take(2).Select(action => $"'{action.TextContent.Trim()}'"));

    private static Location Place(IElement action, HtmlPage page, CheckContext context) =>
        PageLimits
            .PageBehind(page, context.Site)
            ?.Body.Links.FirstOrDefault(link => !link.IsImage && link.Text.Trim() == action.TextContent.Trim())
            ?.At
        ?? page.At;
}
