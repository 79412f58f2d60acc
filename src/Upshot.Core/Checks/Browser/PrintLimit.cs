using Upshot.Checks.Budgets;
using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Browser;

/// <summary>How many printed pages a page may take.</summary>
/// <param name="Kind">With its article, as a writer calls it.</param>
/// <param name="IsFirm">It is made to be printed: one sheet more is a mistake and no hint.</param>
public sealed record PrintLimit(string Kind, int Sheets, bool IsFirm)
{
    /// <summary>Reports, whole and for one audience, and what is handed out.</summary>
    public static bool IsPrinted(HtmlPage page, Site site) => Of(page, site) is { IsFirm: true };

    /// <summary>Null for a page that nobody limits, such as a list.</summary>
    public static PrintLimit? Of(HtmlPage page, Site site)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Route is { LeadsTo: null } route && Addresses.IsHandOut(route.Address))
            return new("a hand-out", 1, IsFirm: true);

        return PageLimits.Of(page, site) is { } limits
            ? new(limits.Kind, limits.Sheets, PageLimits.PageBehind(page, site) is ReportPage)
            : null;
    }
}
