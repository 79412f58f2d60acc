using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Model;

namespace Upshot.Browser.Visiting;

/// <summary>What is worth looking at on which page.</summary>
internal sealed class VisitPlanner(Site site)
{
    public VisitPlan For(HtmlPage page) =>
        new(PageParts.Uncounted, PageParts.Written, PageParts.LeadOf(page), PrintLimit.Of(page, site), Walks: true);
}
