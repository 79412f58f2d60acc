using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Theming;

/// <summary>Follows <c>extends</c> from theme to theme: a file hides the one with the same path further down.</summary>
internal static class ThemeChain
{
    private const string Folder = "themes";
    private const string Default = "default";

    private static readonly Rule NoTheme = new(
        "UP002",
        Severity.Error,
        "There is no such theme",
        "Every page is drawn by the theme."
    );

    private static readonly Rule Circle = new(
        "UP612",
        Severity.Error,
        "Themes extend one another in a circle",
        "No file would ever be the last word."
    );

    private static readonly RecordSchema Schema = RecordSchema.Of(typeof(ThemeFile));

    /// <summary>Path below the theme's folder → the file that counts.</summary>
    public static Parsed<FrozenDictionary<string, SourceFile>> Resolve(SourceTree sources, SiteSettings settings)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = settings.Theme ?? new Reference(Default, settings.Places.Whole);

        while (true)
        {
            if (!seen.Add(next.Id))
            {
                findings.Add(
                    Circle.At(next.At, $"'{next.Id}' extends itself", "Take one 'extends' out of the circle.")
                );
                break;
            }

            var folder = $"{Folder}/{next.Id}/";
            var own = sources
                .Under(Folder)
                .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))
                .ToArray();
            if (own.Length == 0)
            {
                findings.Add(Unknown(sources, next));
                break;
            }

            foreach (var file in own)
                files.TryAdd(file.Path[folder.Length..], file);
            if (Extends(sources.Find(folder + "theme.yml"), findings) is not { } further)
                break;
            next = further;
        }

        return new(files.ToFrozenDictionary(StringComparer.Ordinal), [.. findings]);
    }

    private static Reference? Extends(SourceFile? file, List<Diagnostic> findings)
    {
        if (file is null)
            return null;

        var text = SourceText.Decode(file);
        var yaml = YamlReader.Read(file.Path, text.Value);
        findings.AddRange(text.Findings);
        findings.AddRange(yaml.Findings);
        if (yaml.Value is null or YamlScalar { IsBlank: true })
            return null;

        var bound = RecordBinder.Bind<ThemeFile>(Schema, yaml.Value, yaml.Value.At);
        findings.AddRange(bound.Findings);
        return bound.Value?.Extends;
    }

    private static Diagnostic Unknown(SourceTree sources, Reference theme)
    {
        var known = sources
            .Under(Folder)
            .Select(file => file.Path.Split('/')[1])
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return NoTheme.At(
            theme.At,
            $"there is no theme '{theme.Id}'",
            Suggestion.Fix(theme.Id, known, $"Write one of {string.Join(", ", known)}.")
        );
    }
}
