namespace Upshot.Checks.Budgets;

/// <summary>More links in the text than a reader can choose from. Lists and cards that the site makes are not counted.</summary>
internal sealed class LinkBudget : ICheck<HtmlPage>
{
    public Rule Rule { get; } =
        new(
            "UP334",
            Severity.Suggestion,
            "Many links in the text",
            "Each link asks the reader to stop and choose; with many of them the next step drowns."
        );

    public string Bad => Links(11);

    public string Good => Links(10);

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (PageLimits.Of(subject, context.Site) is not { } limits || subject.Route is not { IsEdition: false })
            return [];

        var links = subject.Nodes.InMain.Count(link =>
            link.LocalName == "a"
            && link.HasAttribute("href")
            && !PageNodes.Has(link, "footnote-ref")
            && !PageNodes.Has(link, "footnote-back-ref")
            && PageNodes.IsIn(link, "prose")
            && !PageWords.IsUncounted(link)
        );
        return links <= limits.Links
            ? []
            :
            [
                Rule.At(
                    Place(limits.Links, subject, context),
                    $"the text has {links} links; {limits.Kind} has {limits.Links}",
                    "Keep those that readers need to go on, and take out the rest."
                ),
            ];
    }

    /// <summary>The first link too many, or the file when some are tokens of the site.</summary>
    private static Location Place(int most, HtmlPage page, CheckContext context) =>
        PageLimits.PageBehind(page, context.Site)?.Body.Links.Where(link => !link.IsImage).ElementAtOrDefault(most)?.At
        ?? page.At;

    private static string Links(int count) =>
        string.Join(
            "\n",
            Enumerable
                .Range(1, count)
                .Select(gate => $"- [The list of gate {gate}](https://harbour.example/gate-{gate})")
        );
}
