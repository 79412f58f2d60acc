using Upshot.Model;
using Upshot.Sources;

namespace Upshot.Checks.Baselines;

/// <summary>
/// The findings that were there when a team began to check: they are not shown, new ones are, and the list only gets
/// shorter. Facts are never in it, since they are always mended.
/// </summary>
/// <param name="Keys">In order of path, rule, text and occurrence.</param>
public sealed record KnownFindings(ImmutableArray<FindingKey> Keys)
{
    public const string FileName = "upshot.baseline.json";

    private const string Reason = "it was there when " + FileName + " was written";

    /// <summary>Today's list.</summary>
    /// <param name="report">With all findings, known ones too.</param>
    /// <param name="before">The list so far: what is said there of pages that could not be judged today is kept.</param>
    public static KnownFindings Of(Report report, Site site, SourceTree sources, KnownFindings? before)
    {
        var kept = before?.Keys.Where(key => !IsJudged(key, report, site, sources)) ?? [];
        return new([
            .. Judgements(report)
                .Select(keyed => keyed.Key)
                .Concat(kept)
                .Distinct()
                .OrderBy(key => key.Path, StringComparer.Ordinal)
                .ThenBy(key => key.Rule, StringComparer.Ordinal)
                .ThenBy(key => key.Text, StringComparer.Ordinal)
                .ThenBy(key => key.Occurrence),
        ]);
    }

    /// <summary>Sets the known findings aside, and tells which of them are mended.</summary>
    /// <param name="site">Null when the settings could not be read: then nothing was judged, and nothing is mended.</param>
    public Report Hide(Report report, Site? site, SourceTree sources)
    {
        var known = Keys.ToHashSet();
        var hidden = Judgements(report)
            .Where(keyed => known.Remove(keyed.Key))
            .Select(keyed => keyed.Finding)
            .ToHashSet();
        ImmutableArray<FindingKey> mended = site is null
            ? []
            : [.. Keys.Where(key => known.Contains(key) && IsJudged(key, report, site, sources))];
        IEnumerable<Diagnostic> counting = report.Findings.Where(finding => !hidden.Contains(finding));
        return Report.Of(mended.IsEmpty ? counting : counting.Append(BaselineRules.Prune(mended)), report.LeftOut) with
        {
            IsSeen = report.IsSeen,
            Silenced =
            [
                .. report.Silenced,
                .. report
                    .Findings.Where(hidden.Contains)
                    .Select(finding => new SilencedFinding(finding, SilencedBy.Baseline, Reason)),
            ],
        };
    }

    private static ImmutableArray<KeyedFinding> Judgements(Report report) =>
        FindingKey.Of(report.Findings.Where(finding => RuleCatalogue.IsJudgement(finding.Rule.Id)));

    /// <summary>
    /// Whether the rules looked at the file today: a page with a mistake in its fields, or one that is left out, is
    /// not mended by that. What is gone is.
    /// </summary>
    private static bool IsJudged(FindingKey key, Report report, Site site, SourceTree sources) =>
        (report.IsSeen || !CheckCatalog.NeedsBrowser(key.Rule)) && IsJudged(key.Path, report, site, sources);

    private static bool IsJudged(string path, Report report, Site site, SourceTree sources) =>
        sources.Find(path) is null
        || (
            path.EndsWith(".md", StringComparison.Ordinal)
                ? site.Pages.Any(page => page.Source == path)
                : !report.Findings.Any(finding =>
                    finding.Location.Path == path && finding.IsError && !RuleCatalogue.IsJudgement(finding.Rule.Id)
                )
        );
}
