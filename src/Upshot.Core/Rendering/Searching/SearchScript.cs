using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Upshot.Model;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Pages;
using Upshot.Theming;

namespace Upshot.Rendering.Searching;

/// <summary>
/// One classic script with the index inside and the theme's search behind it: a browser loads it from a server, a
/// sub-path or a folder alike, which it would not do with data of its own.
/// </summary>
internal static class SearchScript
{
    private const string Folder = "search/";
    private const int NeedWeight = 6;
    private const int HeadingWeight = 3;
    private const int BodyWeight = 1;

    /// <summary>Letters stay themselves, but nothing that HTML or an old script reader would take for more than text.</summary>
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Null when the theme has no search.</summary>
    public static Asset? Of(RenderContext all)
    {
        var code = Code(all.Theme);
        if (code.Length == 0)
            return null;

        var context = HomePage.Context(all);
        var index = Index(context, SearchEntries.Of(all)).ToJsonString(Json);
        return Asset.Of("search.js", Encoding.UTF8.GetBytes($"var upshot={{\"index\":{index}}};\n{code}"));
    }

    private static JsonObject Index(PageContext context, ImmutableArray<SearchEntry> entries)
    {
        var shown = Read(entry => [entry.Title, entry.Outcome, entry.Summary]);
        var need = Read(entry => entry.Need);
        var headings = Read(entry => entry.Headings);
        var body = Read(entry => entry.Body);
        var common = SearchWords.TooCommon(body);
        for (var page = 0; page < entries.Length; page++)
        {
            // A word counts once, where it says most.
            headings[page].ExceptWith(need[page]);
            body[page].RemoveWhere(common.Contains);
            body[page].ExceptWith([.. shown[page], .. need[page], .. headings[page]]);
        }

        return new()
        {
            ["pages"] = new JsonArray([.. entries.Select(Page)]),
            ["words"] = new JsonArray(Words(NeedWeight, need), Words(HeadingWeight, headings), Words(BodyWeight, body)),
            ["text"] = Text(context),
        };

        HashSet<string>[] Read(Func<SearchEntry, IEnumerable<string>> texts) =>
            [.. entries.SelectOnAllCores(entry => SearchWords.Of(texts(entry)))];
    }

    private static JsonArray Page(SearchEntry entry) =>
        new(entry.Title, entry.Address, (int)entry.Kind, entry.Outcome, entry.Summary);

    private static JsonArray Words(int weight, HashSet<string>[] pages) => new(weight, SearchWords.Write(pages));

    /// <summary>What the script says, in the language of the site.</summary>
    private static JsonObject Text(PageContext context)
    {
        var (language, contact) = (context.Language, context.Site.Settings.Contact);
        var person = People.Card(context, contact);
        return new()
        {
            ["kinds"] = new JsonArray([
                .. Enum.GetValues<SearchKind>().Select(kind => JsonValue.Create(language.Words[KeyOf(kind)])),
            ]),
            ["results"] = Forms(context, "search_found"),
            ["services"] = Forms(context, "services_found"),
            ["nothing"] = language.Text("search_nothing", ("query", "{query}")),
            ["list"] = language.Words["search_results"],
            ["all"] = language.Words["search_all"],
            ["letters"] = language.Words["search_letters"],
            ["lettersAt"] = Addresses.Search,
            ["ask"] = language.Text("ask_person", ("name", contact.Name)),
            ["askAt"] = person.EmailHref ?? person.PhoneHref,
        };
    }

    private static string KeyOf(SearchKind kind) => $"found_{Model.Schema.Naming.Snake(kind.ToString())}";

    /// <summary>For one, and for any other number.</summary>
    private static JsonArray Forms(PageContext context, string phrase) =>
        new(
            context.Language.Counted("phrases", phrase, "1", []),
            context.Language.Counted("phrases", phrase, "{count}", [])
        );

    private static string Code(Theme theme) =>
        string.Concat(
            theme
                .Assets.Where(asset =>
                    asset.Key.StartsWith(Folder, StringComparison.Ordinal)
                    && asset.Key.EndsWith(".js", StringComparison.Ordinal)
                )
                .OrderBy(asset => asset.Key, StringComparer.Ordinal)
                .Select(asset =>
                    Encoding.UTF8.GetString(asset.Value.Bytes.Span).ReplaceLineEndings("\n").TrimEnd('\n') + "\n"
                )
        );
}
