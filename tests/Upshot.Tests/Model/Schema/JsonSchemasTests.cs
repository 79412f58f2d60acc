using System.Text;
using System.Text.Json.Nodes;
using Upshot.Model.Schema;
using Upshot.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Schema;

/// <summary>Editors tell a writer what the build would.</summary>
public sealed class JsonSchemasTests
{
    private static readonly Dictionary<string, JsonObject> Schemas = JsonSchemas
        .All()
        .ToDictionary(
            file => file.Path,
            file => JsonNode.Parse(Encoding.UTF8.GetString(file.Bytes.ToArray()))!.AsObject()
        ); // each holds an object

    public static TheoryData<string> Names => [.. SchemaCatalogue.All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_describes_every_field_and_requires_what_the_binder_does(string name)
    {
        var entry = SchemaCatalogue.All.Single(item => item.Name == name);
        var root = Schemas[$"{name}.schema.json"];
        var record = entry.IsList ? root["items"]!.AsObject() : root; // a list has items

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root["$schema"]?.ToString());
        Assert.Equal(entry.Title, root["title"]?.ToString());
        Assert.Equal(
            entry.Schema.Fields.Where(field => field.IsRequired).Select(field => field.Key),
            (record["required"]?.AsArray() ?? []).Select(key => key?.ToString())
        );
        Assert.Equal(
            entry.Schema.Fields.Select(field => field.Key),
            record["properties"]?.AsObject().Select(field => field.Key)
        );
        Assert.Equal("", Undescribed(root));
    }

    [Theory]
    [InlineData("site", "site.yml")]
    [InlineData("service", "content/services/scanners.md")]
    [InlineData("case-study", "content/case-studies/five-in-the-morning.md")]
    [InlineData("update", "content/updates/2025-11-01-spare-scanners.md")]
    [InlineData("page", "content/pages/about.md")]
    [InlineData("report", "content/reports/2025.md")]
    [InlineData("metric", "content/metrics/ready.yml")]
    [InlineData("audiences", "content/audiences.yml")]
    [InlineData("channels", "content/channels.yml")]
    [InlineData("messages", "content/messages.yml")]
    [InlineData("expectations", "content/expectations.yml")]
    [InlineData("work", "content/work.yml")]
    public void Good_content_satisfies_its_schema(string name, string path) =>
        Assert.Equal("", Judge(name, SmallSite.With(), path));

    [Theory]
    [InlineData("state: live", "state: alive", "/state is not one of the words")]
    [InlineData("place: Both gates\n", "", "/place is missing")]
    [InlineData("place: Both gates", "plaice: Both gates", "/plaice is not known")]
    [InlineData(
        "audiences: [crews]\nowner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\noutcome",
        "audiences: crews\nowner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\noutcome",
        "/audiences is string"
    )]
    [InlineData(
        "updated: 2025-10-01\nreview_by: 2026-04-01\noutcome",
        "updated: today\nreview_by: 2026-04-01\noutcome",
        "/updated is no date"
    )]
    [InlineData(
        "summary: A scanner for each shift, checked before it starts.",
        "summary: A scanner",
        "/summary has another shape"
    )]
    public void A_mistake_is_underlined(string from, string to, string complaint) =>
        Assert.Contains(
            complaint,
            Judge("service", SmallSite.With((from, to)), "content/services/scanners.md"),
            StringComparison.Ordinal
        );

    private static string Judge(string name, Upshot.Sources.SourceTree site, string path)
    {
        var text = SourceText.Decode(site.Find(path)!).Value; // every path is one of the site
        var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(path, text).Value.Yaml : text;
        return string.Join('\n', SchemaJudge.Judge(Schemas[$"{name}.schema.json"], YamlReader.Read(path, yaml).Value!)); // none is empty
    }

    /// <summary>Fields at any depth without a word for the writer.</summary>
    private static string Undescribed(JsonNode? node) =>
        node switch
        {
            JsonObject item => string.Concat(
                (item["properties"] as JsonObject ?? [])
                    .Where(field => string.IsNullOrWhiteSpace(field.Value?["description"]?.ToString()))
                    .Select(field => field.Key + " ")
            ) + string.Concat(item.Select(entry => Undescribed(entry.Value))),
            JsonArray list => string.Concat(list.Select(Undescribed)),
            _ => "",
        };
}
