using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>Everything from A to Z.</summary>
internal static class SearchPage
{
    public static IEnumerable<PagePlan> Plan(Site site) => [new(Addresses.Search, "search", View)];

    private static SearchView View(PageContext context)
    {
        var titles = context
            .Site.Routes.All.Where(route => route.LeadsTo is null && route.IsListed)
            .OrderBy(route => route.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(route => route.Address, StringComparer.Ordinal);
        return new(Frames.Of(context, context.Language.Words["a_to_z"], "", Frames.Home(context)))
        {
            Script = Frames.Search(context),
            Letters =
            [
                .. titles
                    .GroupBy(route => Letter(route.Title))
                    .Select(group => new LetterView(
                        group.Key,
                        [.. group.Select(route => new LinkView(route.Title, context.To(route.Address)))]
                    )),
            ],
        };
    }

    private static string Letter(string title)
    {
        var first = title.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(first) ? char.ToUpperInvariant(first).ToString() : "0–9";
    }
}
