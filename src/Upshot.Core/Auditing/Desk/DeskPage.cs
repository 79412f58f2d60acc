using Upshot.Output;
using Upshot.Rendering;
using Upshot.Templates;
using Upshot.Theming;
using Upshot.Theming.Views;

namespace Upshot.Auditing.Desk;

/// <summary>
/// The desk: the pages of <c>/_upshot/</c>, drawn by the theme for those who write. They are never among the files of
/// the site, and their styles and scripts stand beside them.
/// </summary>
public static class DeskPage
{
    /// <summary>Where the desk stands in a preview.</summary>
    public const string Root = "/_upshot/";

    /// <summary>Where cards stand below <see cref="Root"/>, each at the address of its file.</summary>
    public const string CardFolder = "card/";

    private const string Stylesheet = "site.css";
    private const string AssetFolder = "assets/";

    private static readonly ImmutableArray<(string Path, string Word)> Tabs =
    [
        ("", "desk_pages"),
        ("preview/", "desk_preview"),
        ("audit/", "desk_audit"),
        ("rules/", "desk_rules"),
    ];

    /// <summary>The table of all pages, with other files that need a hand, and what is left out.</summary>
    public static DeskDrawing Pages(
        AuditInput input,
        ImmutableArray<DeskEntry> entries,
        ImmutableArray<DeskFile> others,
        ImmutableArray<DeskFile> leftOut
    ) => Draw(input, "desk", "", desk => DeskTable.View(desk, entries, others, leftOut));

    /// <summary>Every rule with its examples.</summary>
    public static DeskDrawing Rules(AuditInput input) => Draw(input, "desk-rules", "rules/", DeskRules.View);

    /// <summary>One page on several screens, and what one audience would see.</summary>
    public static DeskDrawing Preview(AuditInput input, ImmutableArray<DeskEntry> entries, DeskChoice choice) =>
        Draw(input, "desk-preview", "preview/", desk => DeskPreview.View(desk, entries, choice));

    /// <summary>A card for Teams as it will be seen there.</summary>
    /// <param name="card">A file of the site.</param>
    public static DeskDrawing Card(AuditInput input, OutputFile card) =>
        Draw(input, "desk-card", CardFolder, desk => DeskCard.View(desk, card));

    /// <summary>A style, script or picture that a page of the desk asks for; null when there is none.</summary>
    /// <param name="path">Behind <see cref="Root"/>.</param>
    public static OutputFile? Asset(AuditInput input, string path)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(path);
        if (path == Stylesheet)
            return input.Open() is { } context ? new(path, context.All.Assets.Stylesheet.Bytes) : null;

        return
            path.StartsWith(AssetFolder, StringComparison.Ordinal)
            && input.Theme.Assets.GetValueOrDefault(path[AssetFolder.Length..]) is { } file
            ? new(path, file.Bytes)
            : null;
    }

    private static DeskDrawing Draw(AuditInput input, string template, string path, Func<DeskContext, DeskView> view)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Open() is not { } context)
            return new(ReadOnlyMemory<byte>.Empty, []);

        var words = AuditWords.Of(context.Language);
        var frame = Frames.Of(context, words["desk_title"]);
        var desk = new DeskContext(
            context,
            words,
            frame with
            {
                Site = frame.Site with { Home = "/", Stylesheet = Root + Stylesheet, Logo = null },
                Words = words.All,
                Asset = AssetFunction(context.All.Assets),
            },
            [.. Tabs.Select(tab => new NavigationView(words[tab.Word], Root + tab.Path, tab.Path == path, false))]
        );
        var drawn = input.Theme.Templates.Render(template, view(desk));
        return drawn.Error is { } error ? new(ReadOnlyMemory<byte>.Empty, [Theme.Finding(error)]) : new(drawn.Utf8, []);
    }

    /// <summary>Files of the theme under their own names: nothing of a preview is cached.</summary>
    private static TemplateFunction AssetFunction(AssetTable assets) =>
        new(
            "asset",
            arguments =>
            {
                var path = arguments is [{ } first, ..] ? first.ToString() ?? "" : "";
                return assets.Theme(path) is not null
                    ? Root + AssetFolder + path
                    : throw new TemplateCallException(
                        $"the theme has no file 'assets/{path}'",
                        Suggestion.Nearest(path, assets.ThemeNames)
                    );
            }
        );
}

/// <summary>A page of the desk, and what was wrong with its template.</summary>
/// <param name="Html">Empty when it could not be drawn.</param>
public sealed record DeskDrawing(ReadOnlyMemory<byte> Html, ImmutableArray<Diagnostic> Findings);

/// <summary>What the preview was asked for; both may name things that are not there.</summary>
/// <param name="Page">An address with its slash in front.</param>
/// <param name="Audience">An id.</param>
public sealed record DeskChoice(string? Page, string? Audience);
