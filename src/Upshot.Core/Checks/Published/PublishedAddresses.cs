using System.Text.Json;
using Upshot.Model;

namespace Upshot.Checks.Published;

/// <summary>
/// The addresses of a site that was published, from its <c>urls.json</c>. People keep them in mails and documents, so
/// none of them may lead nowhere later.
/// </summary>
public sealed record PublishedAddresses
{
    public const string FileName = "urls.json";

    private const int Version = 1;

    private static readonly Rule Gone = new(
        "UP435",
        Severity.Error,
        "A published address is gone",
        "Links in mails, bookmarks and other sites would end at a page that is not there."
    );

    /// <summary>Each with its slash in front.</summary>
    public required ImmutableArray<PublishedAddress> All { get; init; }

    /// <summary>Files of pages that lead on, from the site's root.</summary>
    public FrozenSet<string> OldPages =>
        All.Where(entry => entry.LeadsTo is not null)
            .Select(entry => new Route(entry.Address.TrimStart('/'), entry.Source, default).OutputPath)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null when the bytes are no list of addresses.</summary>
    public static PublishedAddresses? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() == Version
                ? new() { All = [.. root.GetProperty("addresses").EnumerateArray().Select(Entry)] }
                : null;
        }
        catch (Exception trouble)
            when (trouble is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>What a site that is to take the place of the published one has lost.</summary>
    public ImmutableArray<Diagnostic> Lost(RouteTable routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        return
        [
            .. All.Where(entry => routes.At(entry.Address.TrimStart('/')) is null && !IsEndOfList(entry, routes))
                .Select(entry => Gone.At(Location.Of(entry.Source), What(entry), Fix(entry, routes))),
        ];
    }

    /// <summary>The list is shorter: what stood there stands on its pages before.</summary>
    private static bool IsEndOfList(PublishedAddress entry, RouteTable routes) =>
        entry.LeadsTo is null
        && ListParts.ListOf(entry.Address.TrimStart('/')) is { } list
        && routes.At(list) is { LeadsTo: null, IsPage: false };

    private static string What(PublishedAddress entry) =>
        entry.LeadsTo is { } target
            ? $"{entry.Address} led to {target}, and now leads nowhere"
            : $"{entry.Address} was published, and there is no page any more";

    private static string Fix(PublishedAddress entry, RouteTable routes)
    {
        var alias = $"'aliases: [{entry.Address}]'";
        return entry.LeadsTo is { } target && routes.At(target.TrimStart('/')) is { } there
                ? $"Put {alias} back into {there.Source}."
            : routes.OfSource(entry.Source) is not null ? $"Add {alias} to {entry.Source}."
            : $"Add {alias} to the page that takes its place; 'upshot mv' does it when a page is renamed.";
    }

    private static PublishedAddress Entry(JsonElement entry) =>
        new(
            entry.GetProperty("address").GetString() ?? "",
            entry.GetProperty("source").GetString() ?? "",
            entry.TryGetProperty("leads_to", out var target) ? target.GetString() : null
        );
}

/// <summary>An address of a published site.</summary>
/// <param name="Source">The file it came from.</param>
/// <param name="LeadsTo">For an old address: where it led.</param>
public sealed record PublishedAddress(string Address, string Source, string? LeadsTo);
