namespace Upshot.Output;

/// <summary>A kind of file that a site may hold.</summary>
/// <param name="Extension">With its dot.</param>
/// <param name="Name">As servers and browsers call it.</param>
/// <param name="IsText">It is UTF-8, and smaller when it is compressed on its way.</param>
public sealed record SiteType(string Extension, string Name, bool IsText)
{
    public const string Unknown = "application/octet-stream";

    /// <summary>Drawings name their encoding themselves.</summary>
    private const string Drawing = "image/svg+xml";

    public static ImmutableArray<SiteType> All { get; } =
    [
        new(".html", "text/html", true),
        new(".css", "text/css", true),
        new(".js", "text/javascript", true),
        new(".json", "application/json", true),
        new(".xml", "application/xml", true),
        new(".csv", "text/csv", true),
        new(".txt", "text/plain", true),
        new(".svg", Drawing, true),
        new(".eml", "message/rfc822", false),
        new(".pdf", "application/pdf", false),
        new(".png", "image/png", false),
        new(".jpg", "image/jpeg", false),
        new(".jpeg", "image/jpeg", false),
        new(".webp", "image/webp", false),
        new(".gif", "image/gif", false),
        new(".ico", "image/x-icon", false),
        new(".woff2", "font/woff2", false),
    ];

    private static readonly FrozenDictionary<string, SiteType> ByExtension = All.ToFrozenDictionary(
        type => type.Extension,
        StringComparer.Ordinal
    );

    /// <summary>With the encoding where a browser would otherwise have to guess it.</summary>
    public string WithEncoding => IsText && Name != Drawing ? Name + "; charset=utf-8" : Name;

    /// <summary>What a file is served as.</summary>
    public static string Of(string path) =>
        ByExtension.GetValueOrDefault(Path.GetExtension(path))?.WithEncoding ?? Unknown;
}
