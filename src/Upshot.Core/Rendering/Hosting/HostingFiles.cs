using Upshot.Model;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// The same rules for each kind of host, in its own language. Hosts that read a file in the site's root find theirs
/// there; a server whose settings are kept elsewhere includes one from <c>hosting/</c>.
/// </summary>
internal static class HostingFiles
{
    /// <param name="drawn">The files of the site that readers see.</param>
    public static IEnumerable<OutputFile> Write(Site site, IEnumerable<OutputFile> drawn)
    {
        var hosted = HostedSite.Of(site, drawn);
        return
        [
            File("_redirects", RedirectList.Text(hosted)),
            File("_headers", HeaderList.Text(hosted)),
            File("web.config", WebConfig.Text(hosted)),
            File("staticwebapp.config.json", StaticWebApp.Text(hosted)),
            File("hosting/nginx.conf", NginxSnippet.Text(hosted)),
            File("hosting/apache.conf", ApacheSnippet.Text(hosted)),
            new(".nojekyll", ReadOnlyMemory<byte>.Empty),
        ];
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
