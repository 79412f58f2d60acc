using Upshot.Model.Binding;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring;

/// <summary>What a project already says, so that a writer is not asked for it again. Broken files count as far as they go.</summary>
internal sealed class ProjectFacts
{
    private readonly KnownIds known;

    private ProjectFacts(ParsedContent content, BuildOptions options, bool hasSchemas)
    {
        Content = content;
        HasSchemas = hasSchemas;
        var settings = SettingsBinder.Bind(content, options);
        Settings = settings.Value;
        SettingsFindings =
        [
            .. content.Findings.Where(finding => finding.Location.Path == "site.yml"),
            .. settings.Findings,
        ];
        Day = options.Now ?? Settings?.AsOf ?? options.Today;
        FinancialYearStarts = SettingsBinder.FinancialYearStarts(content);
        known = KnownIds.Of(content, [], Settings);
    }

    public ParsedContent Content { get; }

    /// <summary>Null when site.yml can't be used.</summary>
    public SiteSettings? Settings { get; }

    public ImmutableArray<Diagnostic> SettingsFindings { get; }

    public DateOnly Day { get; }

    public int? FinancialYearStarts { get; }

    /// <summary>The schemas for editors lie in the project; a file that names a schema that is not there is an error to them.</summary>
    public bool HasSchemas { get; }

    public static ProjectFacts Read(SourceTree sources, BuildOptions options, bool hasSchemas) =>
        new(ContentParser.Parse(sources), options, hasSchemas);

    /// <summary>The line that tells an editor which fields a file may have; empty when there are no schemas.</summary>
    public string SchemaLine(string folder, string name) =>
        HasSchemas ? $"# yaml-language-server: $schema={folder}schemas/{name}.schema.json\n" : "";

    public ImmutableArray<string> Ids(Named what) => [.. known.All(what).Order(StringComparer.Ordinal)];

    /// <summary>Who kept the newest page of the folder, else who answers for the site.</summary>
    public string? Owner(string folder) =>
        Content
            .Pages.Where(page => page.Folder == folder)
            .OrderByDescending(
                page => Text(page.FrontMatter, "updated") ?? Text(page.FrontMatter, "date"),
                StringComparer.Ordinal
            )
            .Select(page => Text(page.FrontMatter, "owner"))
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
        ?? Settings?.Contact.Name;

    /// <summary>How to reach somebody, as far as any page or site.yml says.</summary>
    public Person? Person(string name) =>
        Settings?.Contact.Name == name
            ? Settings.Contact
            : Content
                .Pages.Select(page => page.FrontMatter.Find("people")?.Value)
                .SelectMany(people =>
                    people is YamlList list ? list.Items : [.. people is null ? [] : new[] { people }]
                )
                .OfType<YamlMap>()
                .Where(person => Text(person, "name") == name)
                .Select(person => new Person
                {
                    Name = name,
                    Role = Text(person, "role"),
                    Email = Text(person, "email"),
                    Phone = Text(person, "phone"),
                    Where = Text(person, "where"),
                })
                .FirstOrDefault();

    public static string? Text(YamlMap map, string key) =>
        map.Find(key)?.Value is YamlScalar { Text.Length: > 0 } scalar ? scalar.Text : null;
}
