using Upshot.Sources;

namespace Upshot.Parsing;

/// <summary>A page as written: front matter and prose, not yet understood.</summary>
/// <param name="Folder">The folder under <c>content/</c> that decides its kind, such as "services".</param>
public sealed record ParsedPage(SourceFile File, string Folder, YamlMap FrontMatter, MarkdownBody Body);

/// <summary>All content as written, each piece with its place.</summary>
public sealed record ParsedContent
{
    /// <summary>site.yml; null when there is none or it could not be read.</summary>
    public required YamlNode? Settings { get; init; }

    public required ImmutableArray<ParsedPage> Pages { get; init; }

    /// <summary>Paths of all pages, those too that could not be read.</summary>
    public required ImmutableArray<string> PagePaths { get; init; }

    /// <summary>Data files by path, such as <c>content/audiences.yml</c>; null when one could not be read.</summary>
    public required FrozenDictionary<string, YamlNode?> Data { get; init; }

    public required SourceTree Sources { get; init; }

    public required ImmutableArray<Diagnostic> Findings { get; init; }
}
