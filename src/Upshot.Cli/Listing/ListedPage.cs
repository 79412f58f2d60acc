namespace Upshot.Cli.Listing;

/// <summary>An address of the site and what stands there.</summary>
/// <param name="Kind">The kind of page, "number", "list", "edition" or "redirect".</param>
/// <param name="Audiences">Ids, in the order written; of a list the one it is for.</param>
/// <param name="File">The source.</param>
internal sealed record ListedPage(
    string Address,
    string Kind,
    string Title,
    ImmutableArray<string> Audiences,
    string File
);
