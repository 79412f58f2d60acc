using Upshot.Model;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>What a host has to know of a site: where it stands there, and which old addresses lead on.</summary>
internal sealed record HostedSite
{
    /// <summary>The site's root as the host sees it, decoded, with a slash at both ends.</summary>
    public required string Root { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>Drawings that people open on their own, from the site's root; those among the assets stand in pages.</summary>
    public required ImmutableArray<string> Drawings { get; init; }

    /// <summary>A path as it is sent to a browser.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    public static HostedSite Of(Site site, IEnumerable<OutputFile> files)
    {
        var root = Uri.UnescapeDataString(new Uri(site.BaseUrl).AbsolutePath);
        var taken = site.Routes.All.Select(route => route.Address).ToImmutableArray();
        return new()
        {
            Root = root,
            Drawings =
            [
                .. files
                    .Select(file => file.Path)
                    .Where(path => path.EndsWith(".svg", StringComparison.Ordinal) && !SiteHeaders.IsAsset(path))
                    .Order(StringComparer.Ordinal),
            ],
            Redirects =
            [
                .. site
                    .Routes.All.Where(route => route.LeadsTo is not null)
                    .Select(route => new Redirect(route.Address, root + route.LeadsTo)
                    {
                        HasPagesBelow = taken.Any(other =>
                            other != route.Address && other.StartsWith(route.Address, StringComparison.Ordinal)
                        ),
                    }),
            ],
        };
    }
}

/// <summary>An old address that leads on.</summary>
/// <param name="From">From the site's root: a folder ending in a slash, or a page's file.</param>
/// <param name="To">From the root of the host, with its slash in front.</param>
internal sealed record Redirect(string From, string To)
{
    /// <summary>Hosts that can only redirect whole folders must leave this one to its HTML page.</summary>
    public bool HasPagesBelow { get; init; }

    /// <summary>What people type: a folder with its last slash and without.</summary>
    public IEnumerable<string> Spellings => From.EndsWith('/') ? [From, From.TrimEnd('/')] : [From];

    /// <summary>As it is sent to a browser.</summary>
    public string Target => HostedSite.Escaped(To);
}
