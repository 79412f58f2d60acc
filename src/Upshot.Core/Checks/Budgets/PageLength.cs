using Upshot.Model;
using Upshot.Output;

namespace Upshot.Checks.Budgets;

/// <summary>How long a page is, against what its kind may have: the same count as the rule about words.</summary>
/// <param name="Words">That somebody wrote for this page.</param>
/// <param name="Comfortable">Up to here it is read to its end.</param>
/// <param name="Most">Over this it is refused.</param>
public sealed record PageLength(int Words, int Comfortable, int Most)
{
    /// <summary>To read it, rounded up; one at least.</summary>
    public int Minutes => Math.Max(1, (Words + WordBudget.WordsAMinute - 1) / WordBudget.WordsAMinute);

    /// <summary>"fits", "long" or "over", for styles and for the texts of the desk.</summary>
    public string Verdict =>
        Words > Most ? "over"
        : Words > Comfortable ? "long"
        : "fits";

    /// <summary>By the path of the HTML file; pages without a budget, such as lists, are not among them.</summary>
    public static FrozenDictionary<string, PageLength> Of(Site site, ImmutableArray<OutputFile> files)
    {
        ArgumentNullException.ThrowIfNull(site);
        var pages = HtmlPage.All(site, files);
        var context = new CheckContext
        {
            Site = site,
            Documents = [],
            Pages = pages,
        };
        return pages
            .Select(page => (page.Path, Limits: PageLimits.Of(page, context.Site), Page: page))
            .Where(entry => entry.Limits is not null)
            .ToFrozenDictionary(
                entry => entry.Path,
                entry => new PageLength(
                    PageWords.Count(entry.Page),
                    entry.Limits?.Words ?? 0,
                    entry.Limits?.MostWords ?? 0
                ),
                StringComparer.Ordinal
            );
    }
}
