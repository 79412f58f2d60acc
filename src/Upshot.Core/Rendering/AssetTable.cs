using Upshot.Rendering.Pictures;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Rendering;

/// <summary>Pictures of the content, files of the theme and the joined stylesheet, each under its hashed name.</summary>
internal sealed class AssetTable
{
    private const string ContentFolder = "content/";
    private const string Tokens = "tokens.css";

    private static readonly Rule NoPicture = new(
        "UP411",
        Severity.Error,
        "The picture is not there",
        "The reader would see an empty frame."
    );

    /// <summary>Each is only read when something shows it.</summary>
    private readonly FrozenDictionary<string, Lazy<ContentPicture>> content;

    private readonly FrozenDictionary<string, Lazy<Asset>> theme;

    private AssetTable(
        FrozenDictionary<string, Lazy<ContentPicture>> content,
        FrozenDictionary<string, Lazy<Asset>> theme,
        Asset stylesheet
    )
    {
        this.content = content;
        this.theme = theme;
        Stylesheet = stylesheet;
    }

    /// <summary>Tokens, brand colours and styles in one file, so that a page needs one request for them.</summary>
    public Asset Stylesheet { get; }

    public static AssetTable Of(SourceTree sources, Theme theme, string brandCss) =>
        new(
            sources
                .Under("content")
                .Where(file => PictureReader.Endings.Contains(file.Extension))
                .ToFrozenDictionary(
                    file => file.Path[ContentFolder.Length..],
                    file => new Lazy<ContentPicture>(() => ContentPicture.Of(file)),
                    StringComparer.Ordinal
                ),
            theme.Assets.ToFrozenDictionary(
                entry => entry.Key,
                entry => new Lazy<Asset>(() => Asset.Of(entry.Key, PictureReader.WithoutNotes(entry.Value))),
                StringComparer.Ordinal
            ),
            Asset.Of("site.css", Encoding.UTF8.GetBytes(Join(theme, brandCss)))
        );

    /// <summary>A picture by its path under <c>content/</c>.</summary>
    public Asset? Content(string path) => content.GetValueOrDefault(path.TrimStart('/'))?.Value.Asset;

    /// <summary>Whether there is such a picture, even one that can't be published.</summary>
    public bool Has(string path) => content.ContainsKey(path.TrimStart('/'));

    /// <summary>What is wrong with a picture that a page shows; most have nothing.</summary>
    /// <param name="path">Under <c>content/</c>.</param>
    /// <param name="shown">As the writer wrote it.</param>
    /// <param name="at">Where.</param>
    public ImmutableArray<Diagnostic> Troubles(string path, string shown, Location at) =>
        content.GetValueOrDefault(path.TrimStart('/')) is { } picture ? picture.Value.Findings : [Missing(shown, at)];

    /// <summary>A file of the theme by its path under <c>assets/</c>.</summary>
    public Asset? Theme(string path) => theme.GetValueOrDefault(path)?.Value;

    public IEnumerable<string> ThemeNames => theme.Keys.Order(StringComparer.Ordinal);

    private Diagnostic Missing(string path, Location at) =>
        NoPicture.At(
            at,
            $"there is no picture '{path}'",
            Suggestion.Fix(path, content.Keys, "Put the file under content/images and write 'images/name.png'.")
        );

    /// <summary>
    /// The tokens lead, so that brand colours and all styles can build on them; the rest follows by name. Styles in a
    /// folder of their own are for pages that ask for them.
    /// </summary>
    private static string Join(Theme theme, string brandCss) =>
        string.Concat([
            Css(theme, Tokens),
            brandCss,
            .. theme
                .Assets.Keys.Where(name =>
                    name.EndsWith(".css", StringComparison.Ordinal) && name != Tokens && !name.Contains('/')
                )
                .Order(StringComparer.Ordinal)
                .Select(name => Css(theme, name)),
        ]);

    private static string Css(Theme theme, string name) =>
        theme.Assets.GetValueOrDefault(name) is { } file
            ? Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n").TrimEnd('\n') + "\n"
            : "";
}
