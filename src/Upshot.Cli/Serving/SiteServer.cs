using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Upshot.Output;

namespace Upshot.Cli.Serving;

/// <summary>
/// Shows a site to this machine and to nobody else: it listens on the loopback address only, and answers only those who
/// ask for it by a name of this machine with its port, so that no page of the web can read it through the browser.
/// </summary>
internal static class SiteServer
{
    private static readonly FrozenSet<string> OwnNames = FrozenSet.ToFrozenSet(
        ["localhost", "127.0.0.1", "[::1]"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Begins to listen; the port may be 0 for any free one. Throws IOException when the port is taken.</summary>
    public static async Task<WebApplication> Start(ServedSite site, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(options =>
            {
                options.AddServerHeader = false;
                options.Limits.MaxConcurrentConnections = 100;
                options.Limits.MaxRequestBodySize = 0;
                options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
                options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
                options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
            });
        var app = builder.Build();
        app.Run(context => Answer(context, site));
        await app.StartAsync(cancellation);
        return app;
    }

    private static async Task Answer(HttpContext context, ServedSite site)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        if (!IsOwn(request.Host, context.Connection.LocalPort) || IsFromElsewhere(request))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var answer = site.Answer(request.Path.Value ?? "/");
        response.StatusCode = answer.Status;
        if (answer.MovedTo is { } address)
        {
            // One slash in front: two would name another host.
            response.Headers.Location = "/" + Uri.EscapeDataString(address.Trim('/')).Replace("%2F", "/") + "/";
            return;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (HttpMethods.IsGet(request.Method))
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static bool IsOwn(HostString host, int port) => OwnNames.Contains(host.Host) && host.Port == port;

    /// <summary>Pages of other sites may lead here, but not read from here (Fetch metadata, W3C).</summary>
    private static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate";
}
