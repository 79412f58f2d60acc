using System.IO.Compression;
using Microsoft.Playwright;
using Upshot.Checks.Browser;
using Upshot.Output;

namespace Upshot.Browser.Visiting;

/// <summary>
/// Answers what a page asks for from the built files, and writes down what that was. No port is opened, and whatever is
/// asked of another host is refused at once: nothing leaves the machine.
/// </summary>
internal sealed class PageRequests(ServedSite site)
{
    /// <summary>A name that no host can have (RFC 2606).</summary>
    public const string Origin = "http://site.invalid";

    private readonly Lock gate = new();
    private readonly List<SeenRequest> seen = [];

    private SeenMoment moment = SeenMoment.Opening;

    public ImmutableArray<SeenRequest> Seen
    {
        get
        {
            lock (gate)
                return [.. seen];
        }
    }

    /// <summary>Begins another page.</summary>
    public void Clear()
    {
        lock (gate)
        {
            seen.Clear();
            moment = SeenMoment.Opening;
        }
    }

    /// <summary>What is asked for from now on belongs to this moment.</summary>
    public void Enter(SeenMoment next)
    {
        lock (gate)
            moment = next;
    }

    public async Task Answer(IRoute route)
    {
        var request = route.Request;
        var address = new Uri(request.Url);
        if (!request.Url.StartsWith(Origin + "/", StringComparison.Ordinal))
        {
            Note(new(request.Url, request.ResourceType, 0, 0, 0, SeenMoment.Opening));
            await route.AbortAsync(RequestAbortErrorCode.BlockedByClient);
            return;
        }

        var answer = site.Answer(Uri.UnescapeDataString(address.AbsolutePath));
        Note(
            new(
                address.AbsolutePath,
                request.ResourceType,
                answer.Status,
                answer.Body.Length,
                Compressed(answer),
                SeenMoment.Opening
            )
        );
        await route.FulfillAsync(
            new RouteFulfillOptions
            {
                Status = answer.Status,
                ContentType = answer.ContentType,
                BodyBytes = answer.Body.ToArray(),
                Headers = answer.MovedTo is { } moved
                    ? new Dictionary<string, string>(StringComparer.Ordinal) { ["Location"] = moved }
                    : null,
            }
        );
    }

    private void Note(SeenRequest request)
    {
        lock (gate)
            seen.Add(request with { Moment = moment });
    }

    /// <summary>Pictures other than drawings are compressed already.</summary>
    private static int Compressed(ServedAnswer answer)
    {
        if (answer.ContentType.StartsWith("image/", StringComparison.Ordinal) && answer.ContentType != "image/svg+xml")
            return answer.Body.Length;

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(answer.Body.Span);

        return (int)packed.Length;
    }
}
