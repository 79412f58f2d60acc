using Upshot.Authoring;
using Upshot.Authoring.Moving;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>A page gets another name, and everything that names it goes along.</summary>
public sealed class PageMoveTests
{
    [Theory]
    [InlineData("scanners", "dry-scanners")]
    [InlineData("/services/scanners/", "/services/dry-scanners/")]
    [InlineData("content/services/scanners.md", "content/services/dry-scanners.md")]
    [InlineData(".\\content\\services\\scanners.md", "services/dry-scanners")]
    public void The_old_name_is_nowhere_but_in_the_alias(string old, string name)
    {
        var before = SmallSite.With(("Take one. Bring it back.", "Take [one](/services/scanners/). Bring it back."));
        var after = Planned.Apply(before, Plan(before, old, name));

        Assert.Null(after.Find("content/services/scanners.md"));
        Assert.Contains(
            "aliases: [/services/scanners/, /old/scanners/]",
            Planned.Text(after, "content/services/dry-scanners.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "services: [dry-scanners]",
            Planned.Text(after, "content/case-studies/five-in-the-morning.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "services: [dry-scanners]",
            Planned.Text(after, "content/metrics/ready.yml"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "services: [dry-scanners]",
            Planned.Text(after, "content/expectations.yml"),
            StringComparison.Ordinal
        );
        Assert.Equal(Errors(before), Errors(after));
        Assert.Contains("services/scanners/index.html", BuiltSite.Of(after).Paths);
    }

    [Theory]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/services/scanners/, /old/scanners/]")]
    [InlineData("aliases: []   # none", "aliases: [/services/scanners/]   # none")]
    [InlineData("aliases:   # none", "aliases: [/services/scanners/]   # none")]
    [InlineData(
        "aliases:\n  - /old/scanners/   # of 2019",
        "aliases:\n  - /services/scanners/\n  - /old/scanners/   # of 2019"
    )]
    [InlineData("aliases: [/a/, \"/services/dry/\"]", "aliases: [/a/, \"/services/scanners/\"]")]
    [InlineData("", "\naliases: [/services/scanners/]\n---")]
    public void The_alias_is_added_however_aliases_are_written(string written, string expected)
    {
        var before = SmallSite.With(("aliases: [/old/scanners/]", written));

        var text = Planned.Text(Planned.Apply(before, Plan(before, "scanners", "dry")), "content/services/dry.md");

        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_marks_and_comments_stay()
    {
        var text =
            "\uFEFF---\r\n# ours: scanners\r\ntitle: 'About'   # services/scanners\r\nsummary: \"What we do.\"\r\naudiences: [crews]\r\nowner: Ann Lee\r\nupdated: 2025-10-01\r\nreview_by: 2026-04-01\r\n---\r\nSee [it][s] and ![x](scanners.png).\r\n\r\n[s]: <../services/scanners.md#when-it-breaks> \"scanners\"\r\n";
        var before = new SourceTree([
            .. SmallSite.With().Files.Where(file => file.Path != "content/pages/about.md"),
            SourceFile.FromText("content/pages/about.md", text),
        ]);

        var after = Planned.Text(Planned.Apply(before, Plan(before, "scanners", "dry")), "content/pages/about.md");

        Assert.Equal(
            text.Replace("<../services/scanners.md#", "<../services/dry.md#", StringComparison.Ordinal),
            after
        );
    }

    [Fact]
    public void Tokens_in_texts_and_fields_are_renamed()
    {
        var before = SmallSite.With(
            ("problem: Shifts waited for a working scanner.", "problem: Before {{ service:scanners }}, shifts waited."),
            ("It began with one bad morning.", "It began with {{ service:scanners }} and `{{ service:scanners }}`.")
        );

        var text = Planned.Text(
            Planned.Apply(before, Plan(before, "scanners", "dry")),
            "content/case-studies/five-in-the-morning.md"
        );

        Assert.Contains("problem: Before {{ service:dry }}, shifts", text, StringComparison.Ordinal);
        Assert.Contains("with {{ service:dry }} and `{{ service:scanners }}`.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_and_back_again_leaves_every_address_alive()
    {
        var before = SmallSite.With();

        var there = Planned.Apply(before, Plan(before, "scanners", "dry"));
        var back = Planned.Apply(there, Plan(there, "dry", "scanners"));

        Assert.Equal(Errors(before), Errors(back));
        Assert.Contains("services/dry/index.html", BuiltSite.Of(back).Paths);
    }

    [Fact]
    public void A_report_keeps_its_address()
    {
        var before = SmallSite.With();

        var after = Planned.Apply(before, Plan(before, "content/reports/2025.md", "the-year"));

        Assert.DoesNotContain("aliases", Planned.Text(after, "content/reports/the-year.md"), StringComparison.Ordinal);
        Assert.Contains("report/2024-25/index.html", BuiltSite.Of(after).Paths);
    }

    [Theory]
    [InlineData("scaners", "x", "there is no page 'scaners'", "Did you mean 'scanners'?")]
    [InlineData("ready", "x", "'ready' is a number", "Keep its name")]
    [InlineData("scanners", "scanners", "the page is called 'scanners' already", "Choose another name.")]
    [InlineData("scanners", "Dry Scanners", "'Dry Scanners' can't be an address", "Write 'dry-scanners'.")]
    [InlineData(
        "scanners",
        "../../x",
        "'../../x' is not where a service page can stand",
        "Keep it in content/services"
    )]
    [InlineData("scanners", "content/pages/x.md", "'content/pages/x.md' is not where", "Keep it in content/services")]
    [InlineData("about", "services", "the address /services/ is already taken", "Choose another name.")]
    [InlineData("scanners", "con", "the name 'con' is kept for a device", "Choose another name.")]
    public void A_move_that_cannot_be_made_is_refused(string old, string name, string what, string fix)
    {
        var planned = Plan(SmallSite.With(), old, name);

        Assert.StartsWith(what, planned.Refusal?.What, StringComparison.Ordinal);
        Assert.StartsWith(fix, planned.Refusal?.Fix, StringComparison.Ordinal);
        Assert.Empty(planned.Changes);
    }

    [Fact]
    public void A_name_that_is_hidden_in_its_link_stops_the_move_with_its_place()
    {
        var before = SmallSite.With(("Take one. Bring it back.", "[Take](/services/scanner&#115;/) one."));

        var planned = Plan(before, "scanners", "dry");

        // The alias leads on, so a link by address is not broken; a link by file is.
        Assert.Empty(planned.Findings);
        var byFile = SmallSite.With(
            ("See [the story](../case-studies/five-in-the-morning.md).", "See [it](scanner&#115;.md).")
        );
        Assert.Equal("UP410", Assert.Single(Plan(byFile, "scanners", "dry").Findings).Rule.Id);
    }

    private static Authored Plan(SourceTree sources, string old, string name) =>
        PageMove.Plan(sources, SmallSite.Options, old, name, Planned.Judge);

    private static string[] Errors(SourceTree sources) =>
        [
            .. Planned
                .Judge(sources)
                .Findings.Where(finding => finding.Severity == Upshot.Diagnostics.Severity.Error)
                .Select(finding => finding.What),
        ];
}
