using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Model;

namespace Upshot.Browser.Visiting;

/// <summary>What is to be looked at on one page.</summary>
/// <param name="Uncounted">Selector of what the site draws from data: its words do not count.</param>
/// <param name="Written">Selector round headings that somebody wrote.</param>
/// <param name="Lead">Selector of the lead; empty when the page has none.</param>
/// <param name="Sheets">How many sheets it may take; null when nobody minds.</param>
internal sealed record VisitPlan(string Uncounted, string Written, string Lead, PrintLimit? Sheets)
{
    public static VisitPlan Of(HtmlPage page, Site site) =>
        new(PageParts.Uncounted, PageParts.Written, PageParts.LeadOf(page), PrintLimit.Of(page, site));
}
