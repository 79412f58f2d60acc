using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Upshot.Auditing.Desk;
using Upshot.Output;

namespace Upshot.Cli.Serving;

/// <summary>Shows a preview to this machine and to nobody else: it listens on the loopback address only.</summary>
internal static class SiteServer
{
    private const string Events = DeskPage.Root + "events";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Begins to listen; the port may be 0 for any free one. Throws IOException when the port is taken.</summary>
    public static async Task<WebApplication> Start(PreviewSite site, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseKestrelCore()
            .UseShutdownTimeout(TimeSpan.FromSeconds(1))
            .ConfigureKestrel(options =>
            {
                options.AddServerHeader = false;
                options.Limits.MaxConcurrentConnections = 100;
                options.Limits.MaxRequestBodySize = 0;
                options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
                options.Limits.RequestHeadersTimeout = Patience;
                // One who says nothing at all is kept no longer than one who does not finish.
                options.Limits.KeepAliveTimeout = Patience;
                options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
            });
        var app = builder.Build();
        var stopping = app.Lifetime.ApplicationStopping;
        app.Run(context => Answer(context, site, stopping));
        try
        {
            await app.StartAsync(cancellation);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static async Task Answer(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value ?? "/";
        WriteHeaders(response, path);
        if (!RequestGuard.Allows(request, context.Connection.LocalPort, IsOwnData(path)))
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

        if (path == Events && HttpMethods.IsGet(request.Method))
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await ReloadStream.Write(response, site.State, ending.Token);
            return;
        }

        await Write(context, site.Answer(path, name => request.Query[name]));
    }

    private static async Task Write(HttpContext context, ServedAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.MovedTo is { } address)
        {
            // One slash in front: two would name another host.
            response.Headers.Location = "/" + Uri.EscapeDataString(address.Trim('/')).Replace("%2F", "/") + "/";
            return;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static void WriteHeaders(HttpResponse response, string path)
    {
        foreach (var header in SiteHeaders.Of(path.TrimStart('/')))
            response.Headers[header.Name] = header.Value;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        // The panel needs its script and its streams; a drawing or a mail opened on its own has no panel.
        if (response.Headers.ContentSecurityPolicy == SiteHeaders.Policy.Value)
            response.Headers.ContentSecurityPolicy = PreviewPolicy.Open(SiteHeaders.Policy.Value);
    }

    /// <summary>The desk and what the panel fetches: of no use to anybody who is led here by another site.</summary>
    private static bool IsOwnData(string path) => path.StartsWith(DeskPage.Root, StringComparison.Ordinal);
}
