using Upshot.Model.Settings;
using Upshot.Model.Wording;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Templates;

namespace Upshot.Theming;

/// <summary>Templates, assets and words, each resolved through the chain of themes that extend one another.</summary>
public sealed record Theme
{
    private static readonly Rule Syntax = new(
        "UP610",
        Severity.Error,
        "A template can't be read",
        "No page that uses the template could be drawn."
    );

    private static readonly Rule Drawing = new(
        "UP601",
        Severity.Error,
        "A template asks for something that is not there",
        "The page would show a gap in its place."
    );

    private static readonly Rule NoLanguage = new(
        "UP611",
        Severity.Error,
        "The theme does not speak the site's language",
        "Dates, numbers and labels would be in another language than the text."
    );

    private static readonly Rule Unused = new(
        "UP613",
        Severity.Warning,
        "No page uses this template",
        "A misspelt name would leave the pages as they were, and nobody would know why."
    );

    public required TemplateEngine Templates { get; init; }

    /// <summary>Files under <c>assets/</c>, by their path below it.</summary>
    public required FrozenDictionary<string, SourceFile> Assets { get; init; }

    /// <summary>All files that count, by their path below the theme's folder.</summary>
    public required ImmutableArray<SourceFile> Files { get; init; }

    /// <summary>Null when the theme has no usable file for the site's language.</summary>
    public required Language? Language { get; init; }

    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <param name="sources">Of the whole project.</param>
    /// <param name="settings">Which theme, and which language.</param>
    /// <param name="known">What was read before; null for a build of its own.</param>
    public static Theme Load(SourceTree sources, SiteSettings settings, ParsedFiles? known = null)
    {
        known ??= new();
        var chain = ThemeChain.Resolve(sources, settings);
        var files = chain.Value;
        var engine = known.Of([.. files.Values.Where(IsTemplate).OrderBy(NameOf, StringComparer.Ordinal)], TemplatesOf);
        var language = LanguageOf(chain, settings, known);

        return new Theme
        {
            Templates = engine,
            Assets = files
                .Where(entry => entry.Key.StartsWith("assets/", StringComparison.Ordinal))
                .ToFrozenDictionary(
                    entry => entry.Key["assets/".Length..],
                    entry => entry.Value,
                    StringComparer.Ordinal
                ),
            Files = [.. files.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)],
            Language = language.Value,
            Findings =
            [
                .. chain.Findings,
                .. engine.Errors.Select(error => Finding(Syntax, error)),
                .. UnusedTemplates(sources, files.Values, engine),
                .. language.Findings,
            ],
        };
    }

    private static TemplateEngine TemplatesOf(ImmutableArray<SourceFile> files) =>
        TemplateEngine.Parse(
            files.Select(file => new TemplateSource(NameOf(file), file.Path, Encoding.UTF8.GetString(file.Bytes.Span)))
        );

    /// <summary>Templates that neither stand in for one of the shipped theme nor are included by another.</summary>
    private static IEnumerable<Diagnostic> UnusedTemplates(
        SourceTree sources,
        IEnumerable<SourceFile> files,
        TemplateEngine engine
    )
    {
        var shipped = sources.Under("themes/default/templates").Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return files
            .Where(IsTemplate)
            .Where(file => !shipped.Contains(NameOf(file)) && !engine.Included.Contains(NameOf(file)))
            .Select(file =>
                Unused.At(
                    Location.Of(file.Path),
                    $"no page and no template uses '{NameOf(file)}'",
                    Suggestion.Fix(
                        NameOf(file),
                        shipped,
                        "Name it like the template it stands in for, or include it in one."
                    )
                )
            );
    }

    /// <summary>As in <c>themes/default/templates/page.html</c>.</summary>
    private static bool IsTemplate(SourceFile file) =>
        file.Extension == ".html" && file.Path.Split('/', 4) is [_, _, "templates", _];

    /// <summary>The path below <c>templates/</c>, without its extension.</summary>
    private static string NameOf(SourceFile file) => file.Path.Split('/', 4)[3][..^file.Extension.Length];

    /// <summary>What a template could not do while a page was drawn.</summary>
    public static Diagnostic Finding(TemplateError error) => Finding(Drawing, error);

    private static Diagnostic Finding(Rule rule, TemplateError error) =>
        rule.At(
            new Location(error.Path, error.Line, error.Column, error.Line, error.Column + Math.Max(error.Length, 1)),
            error.Message,
            error.Suggestion is { } near ? $"Did you mean '{near}'?" : "Mend the template at this place."
        );

    /// <summary>The file of the whole tag, such as <c>en-GB.yml</c>, or else of its language, <c>en.yml</c>.</summary>
    private static Parsed<Language?> LanguageOf(
        Parsed<FrozenDictionary<string, SourceFile>> chain,
        SiteSettings settings,
        ParsedFiles known
    )
    {
        var files = chain.Value;
        var tag = settings.Language;
        var file =
            files.GetValueOrDefault($"languages/{tag}.yml")
            ?? files.GetValueOrDefault($"languages/{tag.Split('-')[0]}.yml");
        if (file is not null)
            return known.Of(file, LanguageReader.Read);
        if (chain.Findings.Any(finding => finding.IsError))
            return new(null, []); // the words may well be in the theme that was not found

        var tags = files
            .Keys.Where(path => path.StartsWith("languages/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return new(
            null,
            [
                NoLanguage.At(
                    settings.Places.Of("language"),
                    $"the theme has no words in '{tag}'",
                    Suggestion.Fix(
                        tag,
                        tags,
                        $"Choose one of {string.Join(", ", tags)}, or add 'languages/{tag}.yml' to your theme."
                    )
                ),
            ]
        );
    }
}
