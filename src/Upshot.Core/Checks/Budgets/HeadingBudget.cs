using AngleSharp.Dom;
using Upshot.Model;

namespace Upshot.Checks.Budgets;

/// <summary>
/// More parts than a reader keeps in mind, or a heading that is no heading any more. Headings that the theme sets are the same on all pages of a kind and not
/// counted; the front page has no others, so there they are.
/// </summary>
internal sealed class HeadingBudget : ICheck<HtmlPage>
{
    public Rule Rule { get; } =
        new(
            "UP332",
            Severity.Suggestion,
            "Many or long headings",
            "Readers choose from the headings; from a long list, or long lines, they choose nothing."
        );

    public string Bad => Parts(7);

    public string Good => Parts(6);

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (PageLimits.Of(subject, context.Site) is not { } limits || subject.Route is not { IsEdition: false } route)
            return [];

        IElement[] headings =
        [
            .. subject.Nodes.InMain.Where(element =>
                element.LocalName == "h2"
                && (route.Address == Addresses.Home ? !PageNodes.Has(element, "visually-hidden") : IsOwn(element))
            ),
        ];
        return [.. TooMany(headings, limits, subject, context), .. TooLong(subject, context)];
    }

    /// <summary>In the text, or that of a goal.</summary>
    private static bool IsOwn(IElement heading) =>
        PageNodes.IsIn(heading, "prose") || PageNodes.IsChildOf(heading, "goal");

    private IEnumerable<Diagnostic> TooMany(
        IElement[] headings,
        PageLimits limits,
        HtmlPage subject,
        CheckContext context
    )
    {
        if (headings.Length > limits.Headings)
            yield return Rule.At(
                SectionBudget.Place(headings[limits.Headings], subject, context),
                $"the page has {headings.Length} headings; {limits.Kind} needs {limits.Headings}",
                $"Join or leave out {headings.Length - limits.Headings}."
            );
    }

    private IEnumerable<Diagnostic> TooLong(HtmlPage subject, CheckContext context) =>
        PageLimits
            .PageBehind(subject, context.Site)
            ?.Body.Headings.Where(heading => heading.Level == 2 && heading.Text.Length > context.Numbers.Heading)
            .Select(heading =>
                Rule.At(
                    heading.At,
                    $"this heading has {heading.Text.Length} characters; one look takes {context.Numbers.Heading}",
                    "Say only what readers look for."
                )
            )
        ?? [];

    private static string Parts(int count) =>
        string.Join(
            "\n\n",
            Enumerable.Range(1, count).Select(gate => $"## At gate {gate}\n\nYou can take a scanner here.")
        );
}
