using Upshot.Authoring;
using Upshot.Authoring.Drafting;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>A file that was begun asks for what only the writer knows, line by line, and for nothing else.</summary>
public sealed class DraftTests
{
    public static TheoryData<string> Kinds => [.. Drafts.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_begins_a_file_that_asks_only_for_empty_fields(string kind)
    {
        var before = SmallSite.With();

        var authored = Drafts.Begin(before, SmallSite.Options, new(kind, "A tool: new, \"dry\" and yours"));

        var after = Planned.Apply(before, authored);
        var path = Assert.Single(authored.Changes).Path;
        var known = Planned
            .Judge(before)
            .Findings.Select(finding => finding.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var asked = Planned.Judge(after).Findings.Where(finding => !known.Contains(finding.ToString())).ToArray();
        var lines = Planned.Text(after, path).Split('\n');
        Assert.NotEmpty(asked);
        Assert.All(asked, finding => Assert.Equal((path, "UP201"), (finding.Location.Path, finding.Rule.Id)));
        Assert.All(asked, finding => Assert.EndsWith(":", lines[finding.Location.Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void A_service_is_begun_like_this() => Snapshot.Match(Text("service", "A dry coat for the night shift"));

    [Fact]
    public void A_number_is_begun_like_this() => Snapshot.Match(Text("metric", "Shifts with a dry coat"), "yml");

    [Fact]
    public void An_entry_goes_to_the_end_of_its_list_with_the_line_ends_of_the_file()
    {
        var text = "# ours\r\n- id: web\r\n  name: Web\r\n  makes: pages";
        var before = With("content/channels.yml", text);

        var after = Planned.Apply(before, Drafts.Begin(before, SmallSite.Options, new("channel", "Board by the gate")));

        var grown = Planned.Text(after, "content/channels.yml");
        Assert.StartsWith(
            text + "\r\n- id: board-by-the-gate\r\n  name: Board by the gate\r\n",
            grown,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain('\n', grown.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "service",
        "content/services/coats.md",
        "# yaml-language-server: $schema=../../schemas/service.schema.json"
    )]
    [InlineData(
        "metric",
        "content/metrics/coats.yml",
        "# yaml-language-server: $schema=../../schemas/metric.schema.json"
    )]
    [InlineData(
        "communication",
        "content/communications.yml",
        "# yaml-language-server: $schema=../schemas/communications.schema.json"
    )]
    public void A_schema_is_named_only_where_there_are_schemas(string kind, string path, string line)
    {
        var sources = SmallSite.With();

        var with = Drafts.Begin(sources, SmallSite.Options, new(kind, "Coats") { HasSchemas = true });
        var without = Drafts.Begin(sources, SmallSite.Options, new(kind, "Coats"));

        Assert.Contains(line + "\n", Planned.Text(Planned.Apply(sources, with), path), StringComparison.Ordinal);
        Assert.DoesNotContain("$schema", Planned.Text(Planned.Apply(sources, without), path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { id: web }", "channel", "Gate", null)]
    [InlineData("[{ id: web, name: Web, makes: pages }]", "channel", "Gate", "is not a list that can be added to")]
    [InlineData("id: web", "channel", "Gate", "is not a list that can be added to")]
    [InlineData("- id: gate", "channel", "Gate", "already has 'gate'")]
    [InlineData("# nothing yet\n", "channel", "Gate", null)]
    public void A_list_that_cannot_grow_is_left_alone(string text, string kind, string title, string? refusal)
    {
        var before = With("content/channels.yml", text);

        var authored = Drafts.Begin(before, SmallSite.Options, new(kind, title));

        if (refusal is null)
            Assert.NotEmpty(authored.Changes);
        else
            Assert.Contains(refusal, authored.Refusal?.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stroy", "x", "there is no kind 'stroy'", "Write one of service,")]
    [InlineData("story", "x", "there is no kind 'story'", "Did you mean 'case-study'?")]
    [InlineData("servcie", "x", "there is no kind 'servcie'", "Did you mean 'service'?")]
    [InlineData("page", "  ", "the title is empty", "Write it in quotes")]
    [InlineData("page", "a\u202Eb", "the title has a hidden character in it", "Type it again.")]
    [InlineData("page", "a\nb", "the title has a hidden character in it", "Type it again.")]
    [InlineData("page", "About", "content/pages/about.md is already there", "Give it another title")]
    [InlineData("metric", "Ready", "there is already a number 'ready'", "Give it another title")]
    public void What_cannot_be_begun_is_refused_in_one_line(string kind, string title, string what, string fix)
    {
        var authored = Drafts.Begin(SmallSite.With(), SmallSite.Options, new(kind, title));

        Assert.StartsWith(what, authored.Refusal?.What, StringComparison.Ordinal);
        Assert.StartsWith(fix, authored.Refusal?.Fix, StringComparison.Ordinal);
        Assert.Empty(authored.Changes);
    }

    [Fact]
    public void A_title_longer_than_its_place_is_refused()
    {
        var authored = Drafts.Begin(SmallSite.With(), SmallSite.Options, new("page", new string('a', 66)));

        Assert.Equal(
            new Refusal("the title has 66 characters, its place takes 65", "Cut 1 characters."),
            authored.Refusal
        );
    }

    [Theory]
    [InlineData("../../etc/passwd", "content/pages/etc-passwd.md")]
    [InlineData("CON", "content/pages/con-page.md")]
    [InlineData("C:\\Windows", "content/pages/c-windows.md")]
    [InlineData("Größe über alles", "content/pages/grosse-uber-alles.md")]
    [InlineData("日本", "content/pages/page.md")]
    public void A_name_made_from_any_title_stays_in_its_folder(string title, string path)
    {
        var authored = Drafts.Begin(SmallSite.With(), SmallSite.Options, new("page", title));

        Assert.Equal(path, Assert.Single(authored.Changes).Path);
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_named_with_their_line()
    {
        var authored = Drafts.Begin(
            SmallSite.With(("name: Harbour IT", "nmae: Harbour IT")),
            SmallSite.Options,
            new("page", "x")
        );

        Assert.Contains(authored.Findings, finding => finding.Rule.Id == "UP203" && finding.Location.Line == 1);
    }

    private static SourceTree With(string path, string text) =>
        new([.. SmallSite.With().Files.Where(file => file.Path != path), SourceFile.FromText(path, text)]);

    private static string Text(string kind, string title)
    {
        var sources = SmallSite.With();
        var authored = Drafts.Begin(sources, SmallSite.Options, new(kind, title));
        return Planned.Text(Planned.Apply(sources, authored), authored.Changes[0].Path);
    }
}
