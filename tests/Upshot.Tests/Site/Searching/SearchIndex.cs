using System.Text.Json.Nodes;
using Upshot.Model.Schema;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site.Searching;

/// <summary>The index inside the search script of a built site.</summary>
public sealed class SearchIndex
{
    private const string Before = "var upshot={\"index\":";

    private readonly JsonObject index;

    private SearchIndex(string script)
    {
        Line = script.Split('\n')[0];
        Assert.StartsWith(Before, Line, StringComparison.Ordinal);
        Assert.EndsWith("};", Line, StringComparison.Ordinal);
        index = JsonNode.Parse(Line[Before.Length..^2])!.AsObject();
    }

    /// <summary>The first line of the script, as a browser reads it.</summary>
    public string Line { get; }

    public string Indented => index.ToJsonString(Json.Indented);

    public IReadOnlyList<string> Addresses => [.. Pages.Select(page => page[1]!.GetValue<string>())];

    public IReadOnlyList<string> Titles => [.. Pages.Select(page => page[0]!.GetValue<string>())];

    private IEnumerable<JsonArray> Pages => index["pages"]!.AsArray().Select(page => page!.AsArray());

    public static string? PathIn(BuiltSite site) =>
        site.Paths.FirstOrDefault(path => path.StartsWith("assets/search.", StringComparison.Ordinal));

    public static SearchIndex Of(BuiltSite site) => new(site.Text(PathIn(site) ?? ""));

    /// <summary>Addresses of the pages that have a word outside their title and the line below it.</summary>
    public IReadOnlyList<string> PagesWith(string word)
    {
        var found = new SortedSet<int>();
        foreach (var weighted in index["words"]!.AsArray())
        {
            var entries = weighted![1]!.GetValue<string>().Split(';').Select(entry => entry.Split(' '));
            var page = 0;
            foreach (var step in entries.FirstOrDefault(entry => entry[0] == word)?.Skip(1) ?? [])
                found.Add(page += Number(step));
        }

        return [.. found.Select(page => Addresses[page])];
    }

    private static int Number(string digits) =>
        digits.Aggregate(0, (sum, sign) => (sum * 36) + (char.IsAsciiDigit(sign) ? sign - '0' : sign - 'a' + 10));
}
