using Upshot.Checks.Budgets;

namespace Upshot.Checks.Browser;

/// <summary>Where the parts of a page stand, for those who look at it in a browser: the same as for those who read its HTML.</summary>
public static class PageParts
{
    /// <summary>What the site itself draws from data; its words do not count.</summary>
    public static string Uncounted => PageWords.UncountedSelector;

    /// <summary>Round headings that somebody wrote.</summary>
    public static string Written => PageWords.WrittenSelector;

    /// <summary>Empty when the page has no lead that anybody limits.</summary>
    public static string LeadOf(HtmlPage page) =>
        page.Route is not null && LeadBudget.Find(page) is { } found ? found.Selector : "";
}
