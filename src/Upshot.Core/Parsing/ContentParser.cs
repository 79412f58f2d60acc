using Upshot.Sources;

namespace Upshot.Parsing;

/// <summary>Turns files into front matter, prose and data, in parallel, whatever order they come in.</summary>
public static class ContentParser
{
    private const string Content = "content/";

    private static readonly ImmutableArray<string> PageFolders =
    [
        "services",
        "case-studies",
        "reports",
        "updates",
        "pages",
    ];

    private static readonly Rule NoFields = new(
        "UP151",
        Severity.Error,
        "The file has no fields",
        "Nothing of it would be shown, and nobody would notice."
    );

    private static readonly Rule Stray = new(
        "UP150",
        Severity.Warning,
        "Nobody reads this file",
        "What is written here would never reach a reader."
    );

    private static readonly ImmutableArray<string> DataFiles =
    [
        "audiences",
        "messages",
        "expectations",
        "channels",
        "work",
        "communications",
        "words",
    ];

    private static readonly FrozenSet<string> OtherExtensions = FrozenSet.ToFrozenSet([
        ".csv",
        ".xlsx",
        ".png",
        ".jpg",
        ".jpeg",
        ".webp",
        ".gif",
        ".svg",
    ]);

    /// <param name="sources">Of the whole project.</param>
    /// <param name="known">What was read before; null for a build of its own.</param>
    public static ParsedContent Parse(SourceTree sources, ParsedFiles? known = null)
    {
        known ??= new();
        known.Turn();
        var pagePaths = sources.Under("content").Where(IsPage).ToImmutableArray();
        var pages = pagePaths.SelectOnAllCores(file => known.Of(file, ParsePage));
        var data = sources
            .Under("content")
            .Where(IsData)
            .SelectOnAllCores(file => (file.Path, Parsed: known.Of(file, ParseYaml)));
        var settings = sources.Find("site.yml") is { } file ? known.Of(file, ParseYaml) : null;

        return new ParsedContent
        {
            Settings = settings?.Value,
            Pages = [.. pages.Select(page => page.Value).OfType<ParsedPage>()],
            PagePaths = [.. pagePaths.Select(page => page.Path)],
            Data = data.ToFrozenDictionary(entry => entry.Path, entry => entry.Parsed.Value, StringComparer.Ordinal),
            Sources = sources,
            Findings =
            [
                .. settings?.Findings ?? [],
                .. pages.SelectMany(page => page.Findings),
                .. data.SelectMany(entry => entry.Parsed.Findings),
                .. sources.Under("content").Where(IsStray).Select(StrayFile),
            ],
        };
    }

    private static Parsed<ParsedPage?> ParsePage(SourceFile file)
    {
        var text = SourceText.Decode(file);
        if (text.Findings.Any(finding => finding.IsError))
            return new(null, text.Findings);

        var parts = FrontMatter.Split(file.Path, text.Value);
        var front = YamlReader.Read(file.Path, parts.Value.Yaml, parts.Value.YamlLine);
        var body = MarkdownReader.Read(file.Path, parts.Value.Body, parts.Value.BodyLine);
        ImmutableArray<Diagnostic> findings =
        [
            .. text.Findings,
            .. parts.Findings,
            .. front.Findings,
            .. body.Findings,
        ];
        var folder = file.Path.Split('/')[1];

        if (front.Value is YamlMap map)
            return new(new ParsedPage(file, folder, map, body.Value), findings);
        return new(
            null,
            parts.Findings.IsEmpty && front.Findings.IsEmpty
                ? [.. findings, Fieldless(file, parts.Value, front.Value)]
                : findings
        );
    }

    private static Diagnostic Fieldless(SourceFile file, FrontMatterParts parts, YamlNode? written) =>
        NoFields.At(
            written?.At ?? new Location(file.Path, parts.YamlLine, 1),
            written is null
                ? "there are no fields between the two lines of '---'"
                : $"there is {written.Shape} where the fields belong",
            "Write them there, one a line, beginning with 'title:'."
        );

    private static Parsed<YamlNode?> ParseYaml(SourceFile file)
    {
        var text = SourceText.Decode(file);
        if (text.Findings.Any(finding => finding.IsError))
            return new(null, text.Findings);

        var yaml = YamlReader.Read(file.Path, text.Value);
        if (yaml.Value is null && yaml.Findings.IsEmpty && !IsListFile(file))
            return new(
                null,
                [NoFields.At(Location.Of(file.Path), "the file is empty", "Write its fields, or delete it.")]
            );
        return new(yaml.Value, [.. text.Findings, .. yaml.Findings]);
    }

    private static bool IsPage(SourceFile file) =>
        file.Extension == ".md" && file.Path.Split('/') is [_, var folder, _, ..] && PageFolders.Contains(folder);

    private static bool IsData(SourceFile file) =>
        file.Path.Split('/') switch
        {
            [_, _] => file.Extension == ".yml" && DataFiles.Contains(file.Name),
            [_, "metrics", _] => file.Extension == ".yml",
            _ => false,
        };

    /// <summary>A list may be empty: there are no messages yet, say.</summary>
    private static bool IsListFile(SourceFile file) => file.Path.Split('/') is [_, _] && IsData(file);

    private static bool IsStray(SourceFile file) =>
        !IsPage(file) && !IsData(file) && !OtherExtensions.Contains(file.Extension);

    private static Diagnostic StrayFile(SourceFile file) =>
        Stray.At(
            Location.Of(file.Path),
            $"'{file.Path[Content.Length..]}' is neither a page nor a data file",
            file.Path.Split('/') switch
            {
                [_, _] when file.Extension is ".yml" or ".yaml" => Suggestion.Fix(
                    file.Name + ".yml",
                    DataFiles.Select(name => name + ".yml"),
                    $"Name it one of {string.Join(", ", DataFiles.Select(name => name + ".yml"))}, or move it out of content/."
                ),
                [_, var folder, _, ..]
                    when file.Extension == ".md" && Suggestion.Nearest(folder, PageFolders) is { } near =>
                    $"Did you mean the folder '{near}'?",
                _ when file.Extension == ".md" => $"Move it into one of {string.Join(", ", PageFolders)}.",
                _ => "Move it out of content/.",
            }
        );
}
