using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Importing;

/// <summary>A Hugo or Jekyll site as it lies on the disk, or its content folder alone.</summary>
/// <param name="Files">Paths from the folder that holds the content.</param>
/// <param name="Settings">Of the old site, as far as they were found.</param>
/// <param name="Unread">What could not be taken, with the reason.</param>
public sealed record OldSite(
    ImmutableArray<SourceFile> Files,
    YamlMap Settings,
    ImmutableArray<(string Path, string Reason)> Unread
)
{
    private const string Content = "content";

    private static readonly ImmutableArray<string> SettingsFiles =
    [
        "hugo.toml",
        "hugo.yaml",
        "hugo.json",
        "config.toml",
        "config.yaml",
        "config.json",
        "_config.yml",
    ];

    /// <summary>What such sites are made with, and what they are made into.</summary>
    private static readonly FrozenSet<string> NoContent = FrozenSet.ToFrozenSet([
        "_site",
        "_layouts",
        "_includes",
        "_sass",
        "node_modules",
        "vendor",
        "themes",
        "layouts",
        "public",
        "resources",
        "archetypes",
    ]);

    /// <param name="folder">Must be there.</param>
    public static OldSite Read(string folder)
    {
        var root = RealPath.Of(folder);
        string[] names =
        [
            .. new DirectoryInfo(root)
                .EnumerateFileSystemInfos()
                .Select(entry => entry.Name)
                .Where(name => !name.StartsWith('.')),
        ];
        var isHugo = Directory.Exists(Path.Combine(root, Content));
        var walk = new SourceWalk(root);
        string[] wanted =
        [
            .. names.Where(name => SettingsFiles.Contains(name)),
            .. isHugo ? [Content] : names.Where(name => !NoContent.Contains(name) && !SettingsFiles.Contains(name)),
        ];
        if (wanted.Length > 0)
            walk.Take("", wanted);

        var below = isHugo ? Content + "/" : "";
        return new(
            [
                .. walk
                    .Files.Where(file =>
                        !SettingsFiles.Contains(file.Path) && file.Path.StartsWith(below, StringComparison.Ordinal)
                    )
                    .Select(file => file with { Path = file.Path[below.Length..] }),
            ],
            walk.Files.FirstOrDefault(file => SettingsFiles.Contains(file.Path)) is { } settings
                ? Read(settings)
                : new([], Location.Of("")),
            [.. walk.Findings.Select(finding => (finding.Location.Path, finding.What))]
        );
    }

    public string? Setting(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (
                Settings
                    .Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
                    ?.Value
                is YamlScalar { Text.Length: > 0 } value
            )
                return value.Text;

        return null;
    }

    private static YamlMap Read(SourceFile file)
    {
        var text = SourceText.Decode(file).Value;
        return (
                file.Extension == ".toml"
                    ? TomlReader.Read(file.Path, text, 1).Fields
                    : YamlReader.Read(file.Path, text).Value as YamlMap
            ) ?? new([], Location.Of(file.Path));
    }
}
