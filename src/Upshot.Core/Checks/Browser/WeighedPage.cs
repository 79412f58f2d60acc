namespace Upshot.Checks.Browser;

/// <summary>
/// What a page weighs as if it were a reader's first, before any part of it is used: bytes as the files lie in their
/// folder, since a shared folder compresses nothing, and each file once.
/// </summary>
public sealed record WeighedPage
{
    /// <summary>Of the HTML file, from the root of the site.</summary>
    public required string Path { get; init; }

    /// <summary>How many files it asks for before anybody scrolls, itself counted.</summary>
    public required int Requests { get; init; }

    /// <summary>What it opens with.</summary>
    public required int FirstView { get; init; }

    /// <summary>With all that is asked for while somebody scrolls to its end.</summary>
    public required int Whole { get; init; }

    public required int Script { get; init; }

    public required int Fonts { get; init; }

    /// <summary>The heaviest of all that is asked for; null when nothing was.</summary>
    public required SeenRequest? Heaviest { get; init; }

    /// <summary>Page and styles as a server that compresses sends them.</summary>
    public required int Compressed { get; init; }

    public static WeighedPage Of(SeenPage seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        SeenRequest[] asked = [.. seen.Requests.Where(request => request.Moment != SeenMoment.Using)];
        SeenRequest[] first = [.. asked.Where(request => request.IsFirstView && !request.IsElsewhere)];
        return new()
        {
            Path = seen.Page.Path,
            Requests = first.Length,
            FirstView = Sum(first, request => request.Bytes),
            Whole = Sum(asked, request => request.Bytes),
            Script = Sum(asked.Where(request => request.Kind == "script"), request => request.Bytes),
            Fonts = Sum(asked.Where(request => request.Kind == "font"), request => request.Bytes),
            Heaviest = asked.MaxBy(request => request.Bytes),
            Compressed = Sum(
                seen.Requests.Where(request => request.Kind is "document" or "stylesheet"),
                request => request.Compressed
            ),
        };
    }

    private static int Sum(IEnumerable<SeenRequest> requests, Func<SeenRequest, int> bytes) =>
        requests.DistinctBy(request => request.Address).Sum(bytes);
}
