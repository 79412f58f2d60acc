namespace Upshot.Output;

/// <summary>A built site as a map from addresses to bytes: no file is opened for any request.</summary>
public sealed class ServedSite
{
    private const string NotFoundPage = "404.html";
    private const string Index = "index.html";

    private readonly FrozenDictionary<string, OutputFile> files;

    public ServedSite(IEnumerable<OutputFile> files) =>
        this.files = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <param name="path">Of the request, decoded, with its slash in front.</param>
    public ServedAnswer Answer(string path)
    {
        var wanted = path.TrimStart('/');
        if (wanted.Length == 0 || wanted.EndsWith('/'))
            wanted += Index;
        if (files.TryGetValue(wanted, out var file))
            return new(200, SiteType.Of(wanted), file.Bytes);
        if (files.ContainsKey($"{wanted}/{Index}"))
            return new(301, "", ReadOnlyMemory<byte>.Empty) { MovedTo = $"/{wanted}/" };

        return files.TryGetValue(NotFoundPage, out var page)
            ? new(404, SiteType.Of(NotFoundPage), page.Bytes)
            : new(404, SiteType.Of(".txt"), ReadOnlyMemory<byte>.Empty);
    }
}

/// <summary>What a request gets.</summary>
/// <param name="Status">200, 301 or 404.</param>
public sealed record ServedAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>From the root; null unless the address lacks its last slash.</summary>
    public string? MovedTo { get; init; }
}
