using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Browser;

/// <summary>
/// Pages of the small site as a browser could have shown them, without any: what is judged is measured once, in
/// <c>Upshot.SiteTests</c>, by a real one.
/// </summary>
internal static class Seen
{
    public const string About = "about/index.html";

    public const string Home = "index.html";

    public const string Service = "services/scanners/index.html";

    public const string Report = "report/2024-25/index.html";

    /// <summary>All that is said of the pages of a site, and nothing that needs no browser.</summary>
    public static string Said(BuiltSite site, params IEnumerable<SeenPage> pages) =>
        string.Concat(
            SiteBuilder
                .Judge(site.Result, new([.. pages], [], IsAll: true))
                .Report.Findings.Where(finding => CheckCatalog.NeedsBrowser(finding.Rule.Id))
                .Select(Short)
        );

    /// <summary>Each case under its name.</summary>
    public static string Cases(params IEnumerable<(string Name, SeenPage Page)> cases)
    {
        var site = BuiltSite.Small();
        return string.Join('\n', cases.Select(item => $"# {item.Name}\n{Said(site, item.Page)}"));
    }

    /// <summary>A page without any fault, on a phone and on a desk.</summary>
    public static SeenPage Page(string path = About, BuiltSite? site = null)
    {
        var built = (site ?? BuiltSite.Small()).Result;
        return new()
        {
            Page = HtmlPage
                .All(built.Site ?? throw new ArgumentException("There is no site.", nameof(site)), built.Files)
                .Single(page => page.Path == path),
            Views = [View(360, 740), View(1280, 800)],
        };
    }

    public static SeenView View(int width, int height) =>
        new()
        {
            Width = width,
            Height = height,
            Words = 40,
            LeadBottom = 300,
            Overflow = 0,
        };

    public static SeenRequest Asked(
        string address,
        string kind,
        int bytes,
        SeenMoment moment = SeenMoment.Opening,
        int status = 200
    ) => new(address, kind, status, bytes, bytes / 4, moment);

    public static SeenElement Element(string name, string text = "", string heading = "", int beyond = 0) =>
        new(name, text, heading, beyond);

    private static string Short(Diagnostic finding) =>
        $"{finding.Location} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.What}\n  {finding.Fix}\n"
        + string.Concat(finding.Related.Select(place => $"  see {place}\n"));
}
