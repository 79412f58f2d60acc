using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>_headers</c>, in the form Netlify and Cloudflare Pages share. Both join the values of all rules that fit, so no
/// two rules may set one header: drawings and mails keep the policy of pages there and show without their own colours.
/// Both already let browsers ask each time for what no rule lets them keep.
/// </summary>
internal static class HeaderList
{
    public static string Text(HostedSite site)
    {
        var root = HostedSite.Escaped(site.Root);
        return Rule(root + "*", [SiteHeaders.Policy, .. SiteHeaders.Always])
            + Rule(root + SiteHeaders.AssetFolder + "*", [new(SiteHeaders.CacheName, SiteHeaders.KeepForEver)]);
    }

    private static string Rule(string pattern, ImmutableArray<SiteHeader> headers) =>
        $"{pattern}\n{string.Concat(headers.Select(header => $"  {header.Name}: {header.Value}\n"))}";
}
