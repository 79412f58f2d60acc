using Upshot.Authoring.Drafting;
using Upshot.Authoring.Starting;
using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Model.Schema;
using Upshot.Model.Settings;

namespace Upshot.Authoring.Importing;

/// <summary>Brings the pages of a Hugo or Jekyll site: what has a place here is put there, what has none is named.</summary>
public static class SiteImport
{
    private static readonly FrozenSet<string> Pictures = FrozenSet.ToFrozenSet([
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".svg",
    ]);

    private static readonly FrozenSet<string> Texts = FrozenSet.ToFrozenSet([".md", ".markdown"]);

    private const string Everyone = """
        # yaml-language-server: $schema=../schemas/audiences.schema.json
        # Who you serve. Begin another with: upshot new audience "Managers"
        - id: everyone
          name: Everyone
          tier: secondary               # primary | secondary
          level: everyone               # executive | manager | everyone
          our_role: utility             # utility | enabler | partner
          relationship: medium          # strong | medium | weak
          impact: medium                # high | medium | low
          channels: [web]

        """;

    private const string Web = """
        # yaml-language-server: $schema=../schemas/channels.schema.json
        - id: web
          name: This site
          makes: pages

        """;

    /// <param name="old">The site as it was.</param>
    /// <param name="today">The day it is brought.</param>
    /// <param name="owner">Who keeps the pages right that do not say.</param>
    public static Authored Plan(OldSite old, DateOnly today, string? owner)
    {
        ArgumentNullException.ThrowIfNull(old);
        var oddities = new Oddities();
        var left = old.Unread.ToList();
        var pages = Pages(old, left);
        if (pages.IsEmpty)
            return Authored.Refuse(
                "there is no page in that folder",
                "Name the folder of a Hugo or Jekyll site, or its content folder."
            );

        var pictures = PicturesOf(old);
        left.AddRange(
            old.Files.Where(file => !Pictures.Contains(file.Extension) && !Texts.Contains(file.Extension))
                .Select(file => (file.Path, "it is neither a page nor a picture"))
        );
        var links = new ImportedLinks(
            pages
                .Select(page => (page.Old.Path, page.Path))
                .Concat(pictures.Select(entry => (entry.Key, entry.Value)))
                .ToDictionary(StringComparer.Ordinal),
            pages
                .Where(page => page.OldAddress.Length > 0)
                .DistinctBy(page => page.OldAddress.Trim('/'))
                .ToDictionary(page => page.OldAddress.Trim('/'), page => page.Path, StringComparer.Ordinal)
        );
        var fields = new ImportedFields(today, owner, oddities);
        var addresses = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<FileChange> written =
        [
            .. pages.Select(page => FileChange.New(page.Path, fields.Write(page, addresses) + links.Write(page))),
        ];
        foreach (var page in pages)
            oddities.Read(page.Old);
        return new()
        {
            Changes =
            [
                FileChange.New("site.yml", Settings(old, owner)),
                FileChange.New("content/audiences.yml", Everyone.ReplaceLineEndings("\n")),
                FileChange.New("content/channels.yml", Web.ReplaceLineEndings("\n")),
                .. written,
                .. pictures.Select(entry =>
                    FileChange.New(entry.Value, old.Files.First(file => file.Path == entry.Key).Bytes)
                ),
                .. EditorFiles.All(),
            ],
            Notes =
            [
                .. Notes(pages, pictures.Count),
                .. oddities.Lines,
                .. left.Select(item => $"Left out: {item.Path}: {item.Reason}"),
            ],
        };
    }

    private static ImmutableArray<ImportedPage> Pages(OldSite old, List<(string, string)> left)
    {
        var pages = ImmutableArray.CreateBuilder<ImportedPage>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in old.Files.Where(file => Texts.Contains(file.Extension)))
        {
            var (page, trouble) = OldPage.Read(file);
            if (page is null)
                left.Add((file.Path, trouble ?? ""));
            else if (ImportedPage.Of(page, taken) is { } imported)
                pages.Add(imported);
            else
                left.Add((file.Path, "the front page is made from site.yml and the pages"));
        }

        return pages.ToImmutable();
    }

    private static IEnumerable<string> Notes(ImmutableArray<ImportedPage> pages, int pictures)
    {
        var news = pages.Count(page => page.Kind == PageKind.Update);
        yield return $"{Count(pages.Length - news, "page")}, {Count(news, "update")} and {Count(pictures, "picture")}.";
        yield return "Each page is for 'everyone' until you say for whom.";
        if (news > 0)
            yield return "Each update says 'change: new'; write changed, stopped or coming where that is true.";
    }

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";

    /// <summary>Old file → new file. Its folders stay in its name; where that is taken, a number is added.</summary>
    private static Dictionary<string, string> PicturesOf(OldSite old)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in old.Files.Where(file => Pictures.Contains(file.Extension)))
        {
            var name = Slug.Of(file.Path[..^file.Extension.Length]);
            var free = $"{name}{file.Extension}";
            for (var number = 2; !taken.Add(free); number++)
                free = $"{name}-{number}{file.Extension}";
            places[file.Path] = $"content/images/{free}";
        }

        return places;
    }

    private static string Settings(OldSite old, string? owner)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = YamlText.Of(old.Setting("languageCode", "locale", "lang") ?? "en"),
        };
        if (old.Setting("title") is { } title)
            values["name"] = YamlText.Of(title);
        if (old.Setting("baseURL", "url") is { } url && url.StartsWith("http", StringComparison.Ordinal))
            values["base_url"] = YamlText.Of(url.TrimEnd('/') + "/");
        if (owner is not null)
            values["contact.name"] = YamlText.Of(owner);
        var draft = new FieldDraft(values, FrozenSet.ToFrozenSet(["contact.email"]), FrozenSet<string>.Empty, _ => []);
        return "# yaml-language-server: $schema=schemas/site.schema.json\n"
            + draft.Write(RecordSchema.Of(typeof(SiteSettings)));
    }
}
