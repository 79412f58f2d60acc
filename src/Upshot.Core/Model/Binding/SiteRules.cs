using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>What only the whole site can tell: headline numbers that a report leaves out, agendas nobody set.</summary>
internal static class SiteRules
{
    private static readonly Rule NoAudience = new(
        "UP237",
        Severity.Error,
        "The site has no audiences",
        "Every page is for somebody; without audiences none could say for whom."
    );

    private static readonly Rule LeftOutOfReport = new(
        "UP238",
        Severity.Error,
        "A report leaves out a headline number",
        "Leaving out the bad ones is what makes readers distrust all reports."
    );

    private static readonly Rule NoPeriod = new(
        "UP240",
        Severity.Error,
        "A report does not say which time it covers",
        "The period is its address, and reports are put in order by it."
    );

    public static IEnumerable<Diagnostic> Check(Site site, ParsedContent content) =>
        [
            .. CheckAudiences(content),
            .. DigestRules.Check(site),
            .. PeriodCheck.Check(site),
            .. site.Reports.SelectMany(report => CheckPeriod(report, site.Settings.FinancialYearStarts)),
            .. site.Reports.Where(IsCurrent).SelectMany(report => CheckHeadlines(site, report)),
        ];

    /// <summary>Said once, and not again of each page that names one.</summary>
    public static bool HasNoAudience(ParsedContent content) => DataBinder.IsEmpty(content, "audiences");

    private static IEnumerable<Diagnostic> CheckAudiences(ParsedContent content)
    {
        if (HasNoAudience(content))
            yield return NoAudience.At(
                Location.Of("content/audiences.yml"),
                "there is no audience",
                "Write content/audiences.yml with at least one audience."
            );
    }

    private static IEnumerable<Diagnostic> CheckPeriod(ReportPage report, int? yearStarts)
    {
        var reading = PeriodParser.Parse(report.Period, yearStarts);
        if (reading.Period is null)
            yield return NoPeriod.At(report.Places.Of("period"), reading.Problem, reading.Fix);
    }

    private static bool IsCurrent(ReportPage report) => report.Status == ReportStatus.Published;

    private static IEnumerable<Diagnostic> CheckHeadlines(Site site, ReportPage report)
    {
        var told = report
            .Goals.SelectMany(goal => goal.Metrics)
            .Select(metric => metric.Id)
            .ToHashSet(StringComparer.Ordinal);
        return site
            .Measures.Where(measure => measure.Metric.Headline && !told.Contains(measure.Id))
            .Select(measure =>
                LeftOutOfReport.At(
                    report.Places.Of("goals"),
                    $"the headline number '{measure.Id}' is in no goal",
                    $"Add '{measure.Id}' to the 'metrics:' of the goal it belongs to."
                )
            );
    }
}
