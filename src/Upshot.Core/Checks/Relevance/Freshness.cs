using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>Pages are read again in time: by their 'review_by', or by the days their kind allows.</summary>
internal sealed class Freshness : ICheck<Site>
{
    private const int HalfYear = 180;
    private const int Year = 365;

    public Rule Rule { get; } =
        new("UP344", Severity.Warning, "The page is due a check", "One old fact makes readers doubt all the others.");

    public string Bad => ExamplePages.Page("Ring Ann Lee.").Replace("2026-04-01", "2025-11-01");

    public string Good => ExamplePages.Page("Ring Ann Lee.");

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context)
    {
        var newest = subject.Reports.MaxBy(report => report.Published ?? report.Updated ?? DateOnly.MinValue);
        return subject
            .Pages.Where(page => CanGrowOld(page, newest))
            .Select(page => Overdue(page, subject))
            .OfType<Diagnostic>();
    }

    /// <summary>News, closed services and last year's reports are history: they stay as they were.</summary>
    private static bool CanGrowOld(Page page, ReportPage? newest) =>
        page switch
        {
            ReportPage report => report == newest && report.Status != ReportStatus.Frozen,
            Service service => service.State != ServiceState.Closed,
            Update update => update.ReviewBy is not null,
            _ => true,
        };

    private Diagnostic? Overdue(Page page, Site site)
    {
        var limits = site.Settings.Checks;
        if (page.ReviewBy is { } reviewBy)
            return Finding(page, "review_by", reviewBy, site.Day, limits.Numbers.OverdueDays);

        var days = DaysOf(page, limits.Budgets);
        return page.Updated is { } updated ? Finding(page, "updated", updated.AddDays(days), site.Day, days) : null;
    }

    private Diagnostic? Finding(Page page, string field, DateOnly due, DateOnly day, int tooLate)
    {
        var late = day.DayNumber - due.DayNumber;
        return late <= 0
            ? null
            : Rule.At(
                page.Places.Of(field),
                $"this {Judged.NameOf(page)} was due a check on {due:yyyy-MM-dd}, {late} {(late == 1 ? "day" : "days")} ago",
                "Read it as a stranger would, mend what is no longer true, and set 'updated' and 'review_by'."
            ) with
            {
                Severity = late > tooLate ? Severity.Error : Rule.Severity,
            };
    }

    private static int DaysOf(Page page, Model.Settings.Budgets budgets) =>
        page switch
        {
            Service => budgets.Service.ReviewDays ?? HalfYear,
            PlainPage => budgets.Page.ReviewDays ?? HalfYear,
            CaseStudy => budgets.CaseStudy.ReviewDays ?? Year,
            ReportPage => budgets.Report.ReviewDays ?? Year,
            _ => budgets.Update.ReviewDays ?? Year,
        };
}
