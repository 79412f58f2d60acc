namespace Upshot.Output;

/// <summary>A built site as a map from addresses to bytes: no file is opened for any request.</summary>
public sealed class ServedSite
{
    private const string NotFoundPage = "404.html";
    private const string Index = "index.html";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".gif"] = "image/gif",
    }.ToFrozenDictionary(StringComparer.Ordinal);

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
            return new(200, TypeOf(wanted), file.Bytes);
        if (files.ContainsKey($"{wanted}/{Index}"))
            return new(301, "", ReadOnlyMemory<byte>.Empty) { MovedTo = $"/{wanted}/" };

        return files.TryGetValue(NotFoundPage, out var page)
            ? new(404, TypeOf(NotFoundPage), page.Bytes)
            : new(404, Types[".txt"], ReadOnlyMemory<byte>.Empty);
    }

    private static string TypeOf(string path) =>
        Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}

/// <summary>What a request gets.</summary>
/// <param name="Status">200, 301 or 404.</param>
public sealed record ServedAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>From the root; null unless the address lacks its last slash.</summary>
    public string? MovedTo { get; init; }
}
