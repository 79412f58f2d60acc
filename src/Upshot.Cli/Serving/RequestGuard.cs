using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Upshot.Cli.Serving;

/// <summary>
/// Who may ask for what. The preview answers only to names of this machine with its own port, so that no name of the
/// web that leads here can read it; other sites may lead a person here and nothing else; and what the desk and the
/// pages fetch for themselves is given to pages of the preview alone.
/// </summary>
internal static class RequestGuard
{
    private static readonly FrozenSet<string> OwnNames = FrozenSet.ToFrozenSet(
        ["localhost", "127.0.0.1", "[::1]"],
        StringComparer.OrdinalIgnoreCase
    );

    public static bool Allows(HttpRequest request, int port, bool isOwnData) =>
        IsOwn(request.Headers.Host, port)
        && HasOwnOrigin(request)
        && (string?)request.Headers["Sec-Fetch-Site"] switch
        {
            null or "" or "same-origin" or "none" => true,
            // Another port of this machine is another program.
            "cross-site" or "same-site" => !isOwnData && IsVisit(request),
            _ => false,
        };

    /// <summary>As it was sent: taking a name apart fails where its letters are wrongly encoded.</summary>
    private static bool IsOwn(string? host, int port) =>
        host?.LastIndexOf(':') is > 0 and var colon
        && OwnNames.Contains(host[..colon])
        && host[(colon + 1)..] == port.ToString(CultureInfo.InvariantCulture);

    /// <summary>A person follows a link, into a window of their own.</summary>
    private static bool IsVisit(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"] == "navigate"
        && (string?)request.Headers["Sec-Fetch-Dest"] is null or "" or "document";

    /// <summary>Browsers name the page that asks; one of another site has no business here.</summary>
    private static bool HasOwnOrigin(HttpRequest request) =>
        (string?)request.Headers.Origin is not { Length: > 0 } origin
        || origin.Equals($"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
}
