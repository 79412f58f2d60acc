using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;

namespace Upshot.Checks.Relevance;

/// <summary>Each promise has a number that can prove it broken.</summary>
internal sealed class PromiseProof : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP534",
            Severity.Error,
            "A promise without proof",
            "A promise that no number can show to be broken is only advertising."
        );

    public string Bad => ExamplePages.Settings(evidence: "");

    public string Good => ExamplePages.Settings();

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context)
    {
        var brand = subject.Settings.Brand;
        IEnumerable<Diagnostic> ofBrand =
            brand.PromiseEvidence.IsEmpty ? Unproved(subject)
            : brand.PromiseEvidence.All(evidence => IsActivity(subject, evidence)) ? [Work(brand.PromiseEvidence[0])]
            : [];
        return
        [
            .. ofBrand,
            .. subject
                .Services.Select(service => service.Promise.Evidence)
                .Where(evidence => IsActivity(subject, evidence))
                .Select(Work),
        ];
    }

    /// <summary>A site that has no numbers at all yet has nothing to name.</summary>
    private IEnumerable<Diagnostic> Unproved(Site site)
    {
        if (site.Measures.Count == 0)
            yield break;

        yield return Rule.At(
            site.Settings.Brand.Places.Of("promise"),
            "the promise of the brand has no evidence",
            "Add 'promise_evidence:' with the number that proves or disproves it."
        );
    }

    private static bool IsActivity(Site site, Reference evidence) =>
        site.Measures.Find(evidence.Id)?.Metric.Kind == MetricKind.Activity;

    private Diagnostic Work(Reference evidence) =>
        Rule.At(
            evidence.At,
            $"'{evidence.Id}' counts work done, which proves no promise",
            "Name a number that tells whether people got what was promised."
        );
}
