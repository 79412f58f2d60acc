using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Settings;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Channels;
using Upshot.Templates;
using Upshot.Theming.Views;

namespace Upshot.Rendering;

/// <summary>What stands round the matter of every page: the badge, the way round, the foot.</summary>
internal static class Frames
{
    /// <summary>The frame of a list or of anything else that no page of the content is.</summary>
    public static Frame Of(
        PageContext context,
        string title,
        string summary = "",
        params ReadOnlySpan<LinkView> crumbs
    ) => Of(context, Head(context, title, summary, [.. crumbs]), null);

    /// <summary>The frame of a page of the content.</summary>
    public static Frame Of(PageContext context, Page page, params ReadOnlySpan<LinkView> crumbs)
    {
        var head = Head(context, page.Title, context.Say(page.Summary), [.. crumbs]) with
        {
            Language = page.Language ?? context.Site.Settings.Language,
            Updated = page.Day is { } day ? context.Language.Date(day) : null,
            IsDue = page.ReviewBy is { } due && due < context.Site.Day,
            Owner = page.Owner,
            IsArticle = true,
            Preview = Preview(context, page.Image),
            ShareText = context.SayOrNothing(page.ShareText),
        };
        return Of(context, head, page.Brand is { } brand ? Brand(context.Site, brand.Id) : null);
    }

    public static LinkView Home(PageContext context) => new(context.Language.Words["home"], context.To(Addresses.Home));

    /// <summary>The address of the search, which a page names but does not load.</summary>
    public static string? Search(PageContext context) =>
        context.All.SearchScript is { } script ? context.To(script) : null;

    private static Frame Of(PageContext context, HeadView head, FurtherBrand? brand)
    {
        var settings = context.Site.Settings;
        var site = new SiteView
        {
            Name = settings.Name,
            Organisation = settings.Organisation,
            Brand = brand?.Id.Id,
            Badge = brand?.Badge ?? settings.Brand.Badge ?? settings.Name,
            Logo = context.Picture(brand is null ? settings.Brand.Logo : brand.Logo ?? settings.Brand.Logo),
            Home = context.To(Addresses.Home),
            Stylesheet = context.To(context.All.Assets.Stylesheet),
            Search = Addresses.Search == context.Plan.Address ? null : Search(context),
            AToZ = context.To(Addresses.Search),
            Navigation = Navigation.Main(context),
            FurtherPages = Navigation.Further(context),
            Contact = People.Card(context, settings.Contact),
            Day = context.Language.Date(context.Site.Day),
        };
        return new Frame(site, head, context.Language.Words, AssetFunction(context));
    }

    private static HeadView Head(PageContext context, string title, string summary, ImmutableArray<LinkView> crumbs) =>
        new()
        {
            Title = title,
            Summary = summary,
            Kind = context.Plan.Template,
            Language = context.Site.Settings.Language,
            Canonical = context.Site.BaseUrl + context.Plan.Address,
            Crumbs = crumbs,
            Feeds = FeedLinks.Of(context),
            Feedback = People.Feedback(context, title),
        };

    /// <summary>A drawing is left out, for no program shows one; what is missing is reported where it is printed.</summary>
    private static PictureView? Preview(PageContext context, Picture? picture)
    {
        if (
            picture is null
            || picture.Src.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            || context.All.Assets.Content(picture.Src) is not { } asset
        )
            return null;

        _ = context.To(asset);
        return new(context.Site.BaseUrl + asset.Path, picture.Alt, asset.Size?.Width ?? 0, asset.Size?.Height ?? 0);
    }

    private static FurtherBrand? Brand(Site site, string id) =>
        site.Settings.Brands.FirstOrDefault(brand => brand.Id.Id == id);

    private static TemplateFunction AssetFunction(PageContext context) =>
        new(
            "asset",
            arguments =>
            {
                var path = arguments is [{ } first, ..] ? first.ToString() ?? "" : "";
                return context.All.Assets.Theme(path) is { } asset
                    ? context.To(asset)
                    : throw new TemplateCallException(
                        $"the theme has no file 'assets/{path}'",
                        Suggestion.Nearest(path, context.All.Assets.ThemeNames)
                    );
            }
        );
}
