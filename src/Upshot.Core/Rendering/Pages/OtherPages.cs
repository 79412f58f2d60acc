using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>What a reader sees at an address that is not there, or no longer.</summary>
internal static class OtherPages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        [
            new("", "not-found", NotFound) { OutputPath = "404.html", IsAnywhere = true },
            .. site
                .Routes.All.Where(route => route.LeadsTo is not null)
                .Select(route => new PagePlan(FolderOf(route), "moved", context => Moved(context, route))
                {
                    OutputPath = route.OutputPath,
                    IsRedirect = true,
                }),
        ];

    /// <summary>Links go out from the folder, also of an old address that names a file.</summary>
    private static string FolderOf(Route route) => route.OutputPath[..(route.OutputPath.LastIndexOf('/') + 1)];

    private static NotFoundView NotFound(PageContext context) =>
        new(Frames.Of(context, context.Language.Words["not_found_title"])) { Search = context.To(Addresses.Search) };

    private static MovedView Moved(PageContext context, Route route)
    {
        var target = route.LeadsTo ?? Addresses.Home;
        var frame = Frames.Of(context, route.Title);
        return new(frame with { Page = frame.Page with { Canonical = context.Site.BaseUrl + target } })
        {
            Target = new(route.Title, context.To(target)),
        };
    }
}
