namespace Upshot.Model;

/// <summary>An address of the site and what stands there.</summary>
/// <param name="Address">From the root, ending in a slash; see <see cref="Addresses"/>. An old one may end in <c>.html</c>.</param>
/// <param name="Source">The file it comes from, or the data file a list is made of.</param>
/// <param name="At">Where the address was given: the file, or an alias in its front matter.</param>
public sealed record Route(string Address, string Source, Location At)
{
    /// <summary>For an alias: the address it leads to.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The source file is this page and no list.</summary>
    public bool IsPage { get; init; }

    /// <summary>The page's title, for lists.</summary>
    public string Title { get; init; } = "";

    /// <summary>Named in the list of all pages: it has a title of its own and is no edition of another page.</summary>
    public bool IsListed => Title.Length > 0 && !IsEdition;

    /// <summary>A part of another page, such as a report for one audience.</summary>
    public bool IsEdition { get; init; }

    /// <summary>The file a browser is given for an address that ends in a slash.</summary>
    public const string Index = "index.html";

    /// <summary>An old address may name a file; all others name a folder.</summary>
    public string OutputPath => OutputOf(Address);

    /// <summary>The file that stands at an address without its slash in front.</summary>
    public static string OutputOf(string address) =>
        address.Length == 0 || address.EndsWith('/') ? address + Index : address;
}
