using System.Net;

namespace Upshot.Cli.Verifying;

/// <summary>A published site, asked for its files as a browser would.</summary>
internal sealed class SiteAddress : IDisposable
{
    private const long MostBytes = 256 * 1024 * 1024;

    private const string Home = "index.html";

    /// <summary>One dropped connection says nothing about a site; a third one does.</summary>
    private static readonly ImmutableArray<TimeSpan> Pauses =
    [
        TimeSpan.FromMilliseconds(200),
        TimeSpan.FromMilliseconds(800),
    ];

    private readonly Uri root;

    private readonly HttpClient client = new(
        new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All, UseCookies = false }
    )
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <param name="root">Ending in a slash.</param>
    public SiteAddress(Uri root)
    {
        this.root = root;
        client.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
    }

    /// <summary>Null when the words are no address that can be asked. Links of a site end in the name of its home page.</summary>
    public static Uri? Of(string place)
    {
        if (!Uri.TryCreate(place, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;

        var path = address.GetLeftPart(UriPartial.Path);
        var folder = path.EndsWith("/" + Home, StringComparison.Ordinal) ? path[..^Home.Length] : path;
        return new Uri(folder.TrimEnd('/') + "/");
    }

    /// <summary>The bytes at a path of the site, or why there are none: the network's fault, or what the host says.</summary>
    public (byte[]? Bytes, string? Trouble, bool IsFault) Get(string path, CancellationToken cancellation)
    {
        var answer = Ask(path, MostBytes, cancellation);
        return answer.Status == 200
            ? (answer.Bytes, null, false)
            : (null, answer.Failure ?? $"{answer.Address} answers {answer.Status}", answer.Failure is not null);
    }

    /// <summary>Asks again, after a short pause, when the network fails.</summary>
    /// <param name="path">From the site's root.</param>
    /// <param name="most">Bytes to read; what comes after them is left.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public SiteResponse Ask(string path, long most, CancellationToken cancellation)
    {
        var answer = AskOnce(path, most, cancellation);
        foreach (var pause in Pauses)
        {
            if (answer.Failure is null)
                break;

            cancellation.WaitHandle.WaitOne(pause);
            cancellation.ThrowIfCancellationRequested();
            answer = AskOnce(path, most, cancellation);
        }

        return answer;
    }

    public void Dispose() => client.Dispose();

    private SiteResponse AskOnce(string path, long most, CancellationToken cancellation)
    {
        var address = new Uri(root, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var from = response.RequestMessage?.RequestUri ?? address;
            using var body = response.Content.ReadAsStream(cancellation);
            return new(from, (int)response.StatusCode, ReadUpTo(body, most), from != address, null);
        }
        catch (Exception trouble)
            when (trouble is HttpRequestException or IOException or InvalidDataException
                || (trouble is OperationCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            return new(address, 0, [], false, Words(trouble));
        }
    }

    private static string Words(Exception trouble) =>
        trouble switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "nobody knows that host",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
                "its certificate is not one that this machine trusts",
            HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpIOException =>
                "the connection broke off",
            OperationCanceledException => "it took longer than 30 seconds",
            _ => "nothing answers there",
        };

    private static byte[] ReadUpTo(Stream body, long most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (bytes.Length < most && body.Read(buffer) is > 0 and var count)
            bytes.Write(buffer, 0, (int)Math.Min(count, most - bytes.Length));

        return bytes.ToArray();
    }
}

/// <summary>What came back.</summary>
/// <param name="Address">Where it came from in the end.</param>
/// <param name="Status">0 when nothing came.</param>
/// <param name="IsElsewhere">The host led to another address.</param>
/// <param name="Failure">Why nothing came, in words.</param>
internal sealed record SiteResponse(Uri Address, int Status, byte[] Bytes, bool IsElsewhere, string? Failure);
