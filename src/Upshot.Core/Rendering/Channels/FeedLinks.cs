using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Channels;

/// <summary>The feeds a page names in its head: home those of all audiences, the page of an audience its own.</summary>
internal static class FeedLinks
{
    private const string Atom = "application/atom+xml";
    private const string Json = "application/feed+json";

    public static ImmutableArray<FeedLinkView> Of(PageContext context)
    {
        var address = context.Plan.Address;
        if (address == Addresses.Home && !context.Plan.IsAnywhere)
            return [.. context.Site.Audiences.Select(audience => Link(context, audience, Atom))];

        var own = context.Site.Audiences.FirstOrDefault(audience => Addresses.Audience(audience.Id.Id) == address);
        return own is null ? [] : [Link(context, own, Atom), Link(context, own, Json)];
    }

    private static FeedLinkView Link(PageContext context, Audience audience, string type)
    {
        var id = audience.Id.Id;
        return new(audience.Name, type, context.ToFile(type == Atom ? Addresses.AtomFeed(id) : Addresses.JsonFeed(id)));
    }
}
