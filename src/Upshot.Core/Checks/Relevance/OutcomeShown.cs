using AngleSharp.Dom;
using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;

namespace Upshot.Checks.Relevance;

/// <summary>The number behind a service's promise or a story's result is there, and is among the first things readers see.</summary>
internal sealed class OutcomeShown : ICheck<HtmlPage>
{
    /// <summary>About one screen of a phone and the next.</summary>
    private const int FirstWords = 150;

    public Rule Rule { get; } =
        new(
            "UP530",
            Severity.Error,
            "The outcome is not shown",
            "A promise or a story without its number at the top is one more claim."
        );

    public string Bad =>
        Uncounted
        + "\n"
        + ExamplePages.Service("A lamp for your night shift", "A lamp.").Replace("ready", "lamps-ready");

    public string Good =>
        Uncounted.Replace("as_of:", "next: 2026-01-10, as_of:")
        + "\n"
        + ExamplePages.Service("A lamp for your night shift", "A lamp.").Replace("ready", "lamps-ready");

    private static string Uncounted =>
        """
            -- content/metrics/lamps-ready.yml --
            id: lamps-ready
            title: Night shifts that start with a lamp for everyone
            kind: outcome
            unit: percent
            better: up
            baseline: { date: 2025-06-30, value: 40 }
            target: { date: 2026-12-31, value: 90, agreed_with: Quay director }
            frequency: quarterly
            series: [{ period: 2025-Q2, value: 40, count: 90 }]
            source: { name: Shift log, how: Counted at dusk, as_of: 2025-10-06 }
            owner: { name: Ann Lee, role: Service owner, email: ask@harbour.example }
            audiences: [crews]
            services: [lamps]
            """;

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (subject.Route is not { IsPage: true, LeadsTo: null, IsEdition: false } route)
            return [];

        var site = context.Site;
        var id = Path.GetFileNameWithoutExtension(route.Source);
        return new Page?[] { site.Services.Find(id), site.CaseStudies.Find(id) }.FirstOrDefault(page =>
            page?.Source == route.Source
        ) switch
        {
            Service service =>
            [
                .. Uncountable(service, site),
                .. Hidden(subject, [service.Promise.Evidence.Id], service, site),
            ],
            CaseStudy story => Hidden(
                subject,
                [.. story.Results.Where(result => IsCounted(result, site)).Select(result => result.Metric.Id)],
                story,
                site
            ),
            _ => [],
        };
    }

    /// <summary>A period without a number is told at the period.</summary>
    private static bool IsCounted(CaseNumber result, Site site) =>
        site.Measures.Find(result.Metric.Id) is { } measure
        && new[] { result.From, result.To }.All(period =>
            PointFinder.Find(measure, period, site.Settings.FinancialYearStarts) is not null
        );

    /// <summary>'Not measured yet' is honest as long as a day is given, and a trial may wait.</summary>
    private IEnumerable<Diagnostic> Uncountable(Service service, Site site)
    {
        var evidence = service.Promise.Evidence;
        if (
            service.State == ServiceState.Live
            && site.Measures.Find(evidence.Id) is { Latest: null, Metric.Source.Next: null }
        )
        {
            yield return Rule.At(
                evidence.At,
                $"'{evidence.Id}' has no number after its start, and does not say when one comes",
                "Add 'next:' with a day to the metric's 'source', or set the service's 'state' to 'trial'."
            );
        }
    }

    private IEnumerable<Diagnostic> Hidden(HtmlPage html, string[] ids, Page page, Site site)
    {
        var counted = ids.Where(id => site.Measures.Find(id)?.Latest is not null).ToArray();
        if (counted.Length == 0 || Opening(html).Any(element => counted.Any(id => Shows(element, id))))
            yield break;

        yield return Rule.At(
            page.Places.Of(page is Service ? "promise" : "results"),
            $"the number '{counted[0]}' is not among the first {FirstWords} words that readers get",
            "Show it near the top in your theme's template of this page."
        );
    }

    private static bool Shows(IElement element, string id) =>
        element.GetAttribute("data-metric") == id
        || (
            element.LocalName == "a"
            && element.GetAttribute("href")?.Contains(Addresses.Result(id), StringComparison.Ordinal) == true
        );

    /// <summary>Elements of the main part that begin within the first words.</summary>
    private static IEnumerable<IElement> Opening(HtmlPage html)
    {
        var words = 0;
        foreach (var node in (html.Nodes.Main ?? html.Document.Body)?.Descendants() ?? [])
        {
            if (words > FirstWords)
                yield break;
            if (node is IElement element)
                yield return element;
            else if (node is IText text)
                words += TextScanner.CountWords(text.Data);
        }
    }
}
