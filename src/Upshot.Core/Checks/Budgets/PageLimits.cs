using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Settings;

namespace Upshot.Checks.Budgets;

/// <summary>What a page of a kind may hold, as shipped and with the settings of the site on top.</summary>
/// <param name="Kind">With its article, as a writer calls it.</param>
/// <param name="Words">From here on a suggestion.</param>
/// <param name="MostWords">Over this an error.</param>
/// <param name="Headings">Of the second level.</param>
/// <param name="Section">Words under one heading.</param>
/// <param name="Links">In the text.</param>
/// <param name="Actions">Things the page asks the reader to do.</param>
internal sealed record PageLimits(
    string Kind,
    int Words,
    int MostWords,
    int Lead,
    int Headings,
    int Section,
    int Links,
    int Actions,
    int Charts
)
{
    /// <summary>A report that says no more than people read: two printed pages.</summary>
    private const int ShortReportCharts = 4;

    private static readonly PageLimits Home = new("the front page", 110, 180, 25, 4, 60, 8, 1, 1);
    private static readonly PageLimits OfService = new("a service page", 300, 450, 30, 5, 120, 8, 1, 1);
    private static readonly PageLimits OfStory = new("a case study", 250, 400, 30, 4, 120, 4, 1, 1);
    private static readonly PageLimits OfResult = new("the page of a number", 150, 250, 30, 3, 80, 4, 1, 2);
    private static readonly PageLimits OfUpdate = new("an update", 200, 300, 30, 3, 120, 4, 1, 1);
    private static readonly PageLimits OfPage = new("a page of this kind", 400, 600, 30, 6, 150, 10, 1, 1)
    {
        Sheets = 2,
    };
    private static readonly PageLimits OfReport = new("a report", 1000, 1400, 30, 8, 300, 20, 1, 8) { Sheets = 0 };

    /// <summary>Sheets of paper, A4 and Letter; 0 leaves it to the depth of the report.</summary>
    public int Sheets { get; init; } = 1;

    /// <summary>Why the page may have more words than its kind; null when it may not.</summary>
    public string? Because { get; init; }

    /// <summary>Null for a page that has no budget, such as a list, a redirect or the page shown where there is none.</summary>
    public static PageLimits? Of(HtmlPage page, Site site)
    {
        if (page.Route is not { LeadsTo: null } route)
            return null;

        var budgets = site.Settings.Checks.Budgets;
        if (route.Address == Addresses.Home)
            return Home.With(budgets.Home);
        if (!route.IsPage && !route.IsEdition)
            return null;

        var written = PageBehind(page, site);
        var limits = written switch
        {
            Service => OfService.With(budgets.Service),
            CaseStudy => OfStory.With(budgets.CaseStudy),
            Update => OfUpdate.With(budgets.Update),
            ReportPage report => OfReport.With(budgets.Report).With(site.Settings.Report, report),
            PlainPage => OfPage.With(budgets.Page),
            _ => OfResult.With(budgets.Result),
        };
        return written?.Budget is { } raised
            ? limits with
            {
                MostWords = raised.Words,
                Words = Math.Min(limits.Words, raised.Words),
                Because = raised.Because.Trim().TrimEnd('.'),
            }
            : limits;
    }

    /// <summary>Null for a page that no writer wrote as a page.</summary>
    public static Page? PageBehind(HtmlPage page, Site site)
    {
        if (page.Route?.Source.Split('/') is not ["content", var folder, var file])
            return null;

        var id = file.Split('.')[0];
        return folder switch
        {
            "services" => site.Services.Find(id),
            "case-studies" => site.CaseStudies.Find(id),
            "updates" => site.Updates.Find(id),
            "reports" => site.Reports.Find(id),
            "pages" => site.PlainPages.Find(id),
            _ => null,
        };
    }

    private PageLimits With(Budget said) =>
        this with
        {
            Words = said.Words is [var first, _] ? first : Words,
            MostWords = said.Words is [_, var most] ? most : MostWords,
            Lead = said.Lead ?? Lead,
            Headings = said.Headings ?? Headings,
            Section = said.Section ?? Section,
            Links = said.Links ?? Links,
            Actions = said.Actions ?? Actions,
            Charts = said.Charts ?? Charts,
            Sheets = said.PrintedPages ?? Sheets,
        };

    /// <summary>The limits that the settings give to reports alone.</summary>
    private PageLimits With(ReportLimits said, ReportPage report)
    {
        var most = said.MaxWords ?? MostWords;
        var depth = report.Depth ?? said.Depth;
        var isShort = depth is Depth.Short;
        return this with
        {
            Sheets = Sheets > 0 ? Sheets : SheetsOf(depth),
            Words = Math.Min(Words, most),
            MostWords = most,
            Charts = said.MaxCharts ?? (isShort ? Math.Min(ShortReportCharts, Charts) : Charts),
        };
    }

    /// <summary>A report that does not say how deep it goes is short.</summary>
    private static int SheetsOf(Depth? depth) =>
        depth switch
        {
            Depth.Standard => 4,
            Depth.Full => 8,
            _ => 2,
        };
}
