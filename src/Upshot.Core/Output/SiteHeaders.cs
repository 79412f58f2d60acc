namespace Upshot.Output;

/// <summary>
/// What a server says with each file of a site. The files for every host are made from this one list, and so is what
/// the preview says, which opens the policy for its own panel and keeps nothing: a page behaves the same wherever it
/// stands.
/// </summary>
public static class SiteHeaders
{
    public const string PolicyName = "Content-Security-Policy";
    public const string CacheName = "Cache-Control";

    /// <summary>As in the head of each page, where it also holds when a page is opened from a folder.</summary>
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; "
        + "base-uri 'none'; form-action 'self'";

    /// <summary>
    /// A drawing or a mail opened on its own may bring its own colours and nothing else: no stylesheet reaches it where
    /// it is meant to be seen.
    /// </summary>
    public const string OwnStylesPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    /// <summary>The name of an asset carries a hash of its bytes: what it names never changes.</summary>
    public const string KeepForEver = "public, max-age=31536000, immutable";

    /// <summary>A browser may keep a page but asks each time whether it is still the same.</summary>
    public const string AskEachTime = "no-cache";

    /// <summary>The folder of the files that browsers may keep for ever.</summary>
    public const string AssetFolder = "assets/";

    /// <summary>The folder of what is sent as mail.</summary>
    public const string MailFolder = "channels/email/";

    /// <summary>What of a policy only counts in a header is added to the page's own.</summary>
    public static SiteHeader Policy { get; } = new(PolicyName, PagePolicy + "; frame-ancestors 'self'");

    /// <summary>With every file, whatever it is.</summary>
    public static ImmutableArray<SiteHeader> Always { get; } =
    [new("X-Content-Type-Options", "nosniff"), new("Referrer-Policy", "same-origin")];

    /// <summary>All that is sent with a file.</summary>
    /// <param name="path">From the site's root.</param>
    public static ImmutableArray<SiteHeader> Of(string path) =>
        [
            HasOwnStyles(path) ? new(PolicyName, OwnStylesPolicy) : Policy,
            .. Always,
            new(CacheName, IsAsset(path) ? KeepForEver : AskEachTime),
        ];

    public static bool IsAsset(string path) => path.StartsWith(AssetFolder, StringComparison.Ordinal);

    public static bool IsMail(string path) => path.StartsWith(MailFolder, StringComparison.Ordinal);

    private static bool HasOwnStyles(string path) =>
        path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || IsMail(path);
}
