using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Model.Schema;
using Upshot.Parsing;
using Upshot.Rendering.Prose;

namespace Upshot.Authoring.Moving;

/// <summary>A page with its old and its new name.</summary>
internal sealed record MovedPage
{
    private const string Index = "index.html";

    private readonly FrozenSet<string> paths;

    private MovedPage(FrozenSet<string> paths) => this.paths = paths;

    public required PageKindEntry Kind { get; init; }

    public required string OldId { get; init; }

    public required string NewId { get; init; }

    /// <summary>No other page has the old id, so that an id alone can only mean this one.</summary>
    public required bool IsOnlyOne { get; init; }

    /// <summary>From the root of the site, ending in a slash. A report keeps its address, which is its period.</summary>
    public required string OldAddress { get; init; }

    public required string NewAddress { get; init; }

    public string OldPath => $"content/{Kind.Folder}/{OldId}.md";

    public string NewPath => $"content/{Kind.Folder}/{NewId}.md";

    public static MovedPage Of(ParsedContent content, string path, string newId)
    {
        var kind = PageKinds.OfFolder(path.Split('/')[1]);
        var id = Path.GetFileNameWithoutExtension(path);
        var address = AddressOf(content, path);
        return new(content.Sources.Files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal))
        {
            Kind = kind,
            OldId = id,
            NewId = newId,
            IsOnlyOne = content.PagePaths.Count(other => Path.GetFileNameWithoutExtension(other) == id) == 1,
            OldAddress = address,
            NewAddress = kind.Kind == PageKind.Report ? address : AddressOf(kind.Kind, newId),
        };
    }

    /// <summary>Of a page that may have mistakes in it; empty for a report that does not say its period.</summary>
    public static string AddressOf(ParsedContent content, string path)
    {
        var kind = PageKinds.OfFolder(path.Split('/')[1]).Kind;
        if (kind != PageKind.Report)
            return AddressOf(kind, Path.GetFileNameWithoutExtension(path));

        var page = content.Pages.FirstOrDefault(page => page.File.Path == path);
        return page is not null && ProjectFacts.Text(page.FrontMatter, "period") is { } period
            ? Addresses.Report(period)
            : "";
    }

    /// <summary>Whether a link, resolved as the site does it, leads to the page.</summary>
    /// <param name="source">The file that holds the link.</param>
    /// <param name="target">As typed.</param>
    public bool IsTarget(string source, string target)
    {
        var path = target.Split('#')[0];
        if (path.Length == 0 || LinkResolver.HasScheme(path))
            return false;
        if (path.StartsWith('/'))
            return IsAddress(path);

        var stem = LinkResolver.Combine(source, path)?.TrimEnd('/');
        return stem is null ? IsAddress(path)
            : stem == OldPath || stem + ".md" == OldPath ? !paths.Contains(stem) || stem == OldPath
            : !paths.Contains(stem)
                && !paths.Contains(stem + ".md")
                && !paths.Contains(stem + ".yml")
                && IsAddress(path);
    }

    /// <summary>The same text with the new name in it; null when the old name is not spelt out there.</summary>
    public string? Renamed(string typed)
    {
        var path = typed.Split('#')[0];
        var end = path.EndsWith(Index, StringComparison.Ordinal) ? path.Length - Index.Length : path.Length;
        var at = path.AsSpan(0, end).LastIndexOf(OldId);
        return at < 0 ? null : $"{typed[..at]}{NewId}{typed[(at + OldId.Length)..]}";
    }

    /// <summary>A report's address is its period, which stays.</summary>
    private bool IsAddress(string path)
    {
        var address = path.Trim('/');
        if (address.EndsWith(Index, StringComparison.Ordinal))
            address = address[..^Index.Length].Trim('/');
        return OldAddress != NewAddress && address + "/" == OldAddress;
    }

    public static string AddressOf(PageKind kind, string id) =>
        kind switch
        {
            PageKind.Service => Addresses.Service(id),
            PageKind.CaseStudy => Addresses.Story(id),
            PageKind.Update => Addresses.Update(id),
            _ => Addresses.Page(id),
        };

    public bool IsNamedBy(Named? named) => named is not null && named == Kind.Named;
}
