using System.Security.Cryptography;
using Upshot.Checks.Budgets;
using Upshot.Model;

namespace Upshot.Checks.Comparing;

/// <summary>A page as far as a comparison of two sites needs it.</summary>
/// <param name="Address">From the root, with its slash in front.</param>
/// <param name="Source">The file it comes from.</param>
/// <param name="Words">That somebody wrote for it.</param>
/// <param name="MostWords">Null for a page without a budget.</param>
/// <param name="Text">A hash of all that it says.</param>
internal sealed record ComparedPage(string Address, string Source, string Title, int Words, int? MostWords, string Text)
{
    /// <summary>Pages that readers open; editions of a report and old addresses are parts of others.</summary>
    public static ImmutableArray<ComparedPage> All(ComparedSite compared) =>
        [
            .. HtmlPage
                .All(compared.Site, compared.Files)
                .Where(page => page.Route is { LeadsTo: null, IsEdition: false })
                .Select(page => Of(page, compared.Site)),
        ];

    private static ComparedPage Of(HtmlPage page, Site site)
    {
        var said = string.Join(
            ' ',
            (page.Nodes.Main?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return new(
            "/" + page.Route?.Address,
            page.At.Path,
            (page.Document.QuerySelector("h1")?.TextContent ?? page.Document.Title ?? page.Path).Trim(),
            PageWords.Count(page),
            PageLimits.Of(page, site)?.MostWords,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))
        );
    }
}
