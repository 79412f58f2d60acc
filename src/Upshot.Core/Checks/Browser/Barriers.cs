using Upshot.Checks.Budgets;

namespace Upshot.Checks.Browser;

/// <summary>What keeps somebody from using the page: the rules of axe-core for WCAG 2.2, levels A and AA, light and dark.</summary>
internal sealed class Barriers : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP809",
            Severity.Error,
            "Somebody cannot use the page",
            "One reader in six has a disability, and the law asks for level AA of WCAG."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => ExampleTemplate.Page("""<p><input type="search"></p>""");

    public string Good => ExampleTemplate.Page("""<p><label>Find <input type="search"></label></p>""");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        subject
            .Barriers.Where(barrier => barrier.Rule != TapTargets.AxeRule)
            .Select(barrier =>
                Rule.At(
                    PlaceOf(barrier, subject.Page, context),
                    $"{SeenPlace.Named(barrier.Targets)}{(barrier.IsDarkOnly ? ", in dark colours" : "")}: {Help(barrier)} ({barrier.Rule})",
                    Fix(barrier)
                )
            );

    /// <summary>A picture that a writer put in is blamed on its line.</summary>
    private static Location PlaceOf(SeenBarrier barrier, HtmlPage page, CheckContext context) =>
        barrier.Html.StartsWith("<img", StringComparison.Ordinal)
        && PageLimits
            .PageBehind(page, context.Site)
            ?.Body.Links.FirstOrDefault(link =>
                link.IsImage
                && barrier.Html.Contains(Path.GetFileNameWithoutExtension(link.Target), StringComparison.Ordinal)
            )
            is { } image
            ? image.At
            : page.At;

    private static string Help(SeenBarrier barrier) =>
        barrier.Help.Length > 1
            ? char.ToLowerInvariant(barrier.Help[0]) + barrier.Help[1..].TrimEnd('.')
            : barrier.Rule;

    private static string Fix(SeenBarrier barrier) =>
        barrier.Problem.Length > 0
            ? $"Mend it in the text or the theme: {char.ToLowerInvariant(barrier.Problem[0])}{barrier.Problem[1..].TrimEnd('.')}."
            : "Mend it in the text or the theme.";
}
