using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>Which pages the rules of relevance speak about.</summary>
internal static class Judged
{
    /// <summary>Written in English, and not closed: nobody mends the words of a report that is frozen.</summary>
    public static bool IsOpenEnglish(TextDocument document, CheckContext context) =>
        context.Language == "en"
        && document.Page is { } page
        && page is not ReportPage { Status: ReportStatus.Frozen }
        && (page.Language is null || page.Language.Split('-')[0] == "en");

    public static string NameOf(Page page) =>
        page switch
        {
            Service => "service",
            CaseStudy => "case study",
            ReportPage => "report",
            Update => "update",
            _ => "page",
        };
}
