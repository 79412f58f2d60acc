using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Suppression;

public sealed class SilenceTests
{
    private const string Long =
        "You can collect your scanner at either of the two gates on the quay from half past five in the morning until the last crew of the night shift has gone home.";

    private const string Page = "content/pages/about.md";

    [Fact]
    public void A_comment_silences_the_next_block_and_no_other()
    {
        var report = Build($"<!-- upshot-ignore UP321: the gate's own words -->\n{Long}\n\n{Long}");

        Assert.Equal("content/pages/about.md:13:1: UP321", Told(report));
        var silenced = Assert.Single(report.Silenced);
        Assert.Equal(("UP321", 11), (silenced.Finding.Rule.Id, silenced.Finding.Location.Line));
        Assert.Equal((SilencedBy.Page, "the gate's own words"), (silenced.By, silenced.Reason));
    }

    [Fact]
    public void Comments_may_stand_together_and_go_over_lines()
    {
        var report = Build($"<!-- A note for us. -->\n<!-- upshot-ignore UP321:\n  quoted as\n  agreed -->\n{Long}");

        Assert.Equal("", Told(report));
        Assert.Equal("quoted as agreed", Assert.Single(report.Silenced).Reason);
    }

    [Theory]
    [InlineData("<!-- A note for us. --> <!-- upshot-ignore UP321: the gate's own words -->\nTEXT")]
    [InlineData("<!-- upshot-ignore UP323: x --> <!-- upshot-ignore UP321: the gate's own words -->\nTEXT")]
    [InlineData("<!-- A note\nfor us. --> <!-- upshot-ignore UP321: the gate's own words -->\nTEXT")]
    [InlineData("TEXT <!-- upshot-ignore UP321: the gate's own words -->")] // behind the words
    [InlineData("Short. <!-- upshot-ignore UP321: the gate's own words --> TEXT")] // among them
    [InlineData("**Short <!-- upshot-ignore UP321: the gate's own words -->.** TEXT")] // in a part of them
    [InlineData("- TEXT <!-- upshot-ignore UP321: the\n  gate's own words -->")] // in a list
    [InlineData("Short. <!-- A note. --> TEXT <!-- upshot-ignore UP321: the gate's own words -->")]
    public void Each_comment_counts_wherever_it_stands(string text)
    {
        var report = Build(text.Replace("TEXT", Long, StringComparison.Ordinal) + $"\n\n{Long}");

        Assert.Single(report.Findings, finding => finding.Rule.Id == "UP321");
        Assert.Equal("the gate's own words", Assert.Single(report.Silenced).Reason);
    }

    [Theory]
    [InlineData("Short. <!-- upshot-ignore UP321: x -->", "10:8")]
    [InlineData("<!-- A note. --> <!-- upshot-ignore UP321: x -->", "10:18")]
    [InlineData("- <!-- A\n  note. --> <!-- upshot-ignore UP321: x -->\n\n  Short.", "11:13")]
    public void A_comment_that_does_nothing_is_told_where_it_stands(string text, string place) =>
        Assert.Equal($"content/pages/about.md:{place}: UP351", Told(Build(text)));

    [Theory]
    [InlineData("Write `<!-- upshot-ignore UP321: x -->` in front.")] // code
    [InlineData("```\n<!-- upshot-ignore UP321: x -->\n```")]
    [InlineData("Short. <!-- A note on upshot-ignore. --> Short.")] // for people
    [InlineData("Short. <!----> Short.")] // empty
    public void No_comment_for_us_is_no_silence(string text) => Assert.Equal("", Told(Build(text)));

    [Fact]
    public void A_region_may_end_among_words()
    {
        var report = Build(
            $"<!-- upshot-ignore-start UP321: as agreed -->\n\n{Long}\n\nShort. <!-- upshot-ignore-end UP321 --> {Long}"
        );

        Assert.Equal("content/pages/about.md:14:41: UP321", Told(report));
        Assert.Single(report.Silenced);
    }

    [Fact]
    public void A_region_silences_what_is_between_its_ends()
    {
        var report = Build(
            $"{Long}\n\n<!-- upshot-ignore-start UP321: the law says it so -->\n\n{Long}\n\n- {Long}\n\n<!-- upshot-ignore-end UP321 -->\n\n{Long}"
        );

        Assert.Equal("content/pages/about.md:10:1: UP321\ncontent/pages/about.md:20:1: UP321", Told(report));
        Assert.Equal(2, report.Silenced.Length);
    }

    [Fact]
    public void Front_matter_silences_the_whole_page_and_no_other()
    {
        var report = BuiltSite
            .Small(
                ("shows: promises", "shows: promises\nchecks: { UP321: \"a legal text\" }"),
                ("We keep it short.", $"{Long}\n\n{Long}"),
                ("It began with one bad morning.", Long)
            )
            .Result.Report;

        Assert.Equal("content/case-studies/five-in-the-morning.md:21:1: UP321", Told(report));
        Assert.All(
            report.Silenced,
            item => Assert.Equal((Page, "a legal text"), (item.Finding.Location.Path, item.Reason))
        );
        Assert.Equal(2, report.Silenced.Length);
    }

    [Theory]
    [InlineData("<!-- upshot-ignore UP321 -->", "UP352", "UP321 is silenced without a reason")]
    [InlineData("<!-- upshot-ignore UP321: -->", "UP352", "UP321 is silenced without a reason")]
    [InlineData("<!-- upshot-ignore-start UP321 -->", "UP352", "UP321 is silenced without a reason")]
    [InlineData("<!-- upshot-ignore UP3211: because -->", "UP350", "there is no rule 'UP3211'")]
    [InlineData("<!-- upshot-ignore: because -->", "UP350", "no rule is named")]
    [InlineData("<!-- upshot-ignore UP203: because -->", "UP350", "UP203 tells a fact, which can't be silenced")]
    [InlineData("<!-- upshot-ignroe UP321: because -->", "UP354", "there is no 'upshot-ignroe'")]
    [InlineData("<!-- upshot-ignore-end UP321 -->", "UP354", "no region for UP321 is open here")]
    public void What_is_not_sound_is_told_and_silences_nothing(string comment, string rule, string what)
    {
        var report = Build($"{comment}\n\n{Long}");

        var finding = Assert.Single(report.Findings, finding => finding.Rule.Id != "UP321");
        Assert.Equal((rule, what, Severity.Error), (finding.Rule.Id, finding.What, finding.Severity));
        Assert.Equal(10, finding.Location.Line);
        Assert.Single(report.Findings, finding => finding.Rule.Id == "UP321");
        Assert.Empty(report.Silenced);
    }

    [Fact]
    public void What_is_said_of_each_mistake() =>
        Snapshot.Match(
            string.Join(
                "\n\n",
                new[]
                {
                    "<!-- upshot-ignore UP321 -->",
                    "<!-- upshot-ignore UP3211: because -->",
                    "<!-- upshot-ignore XYZ: because -->",
                    "<!-- upshot-ignore: because -->",
                    "<!-- upshot-ignore UP203: because -->",
                    "<!-- upshot-ignroe UP321: because -->",
                    "<!-- upshot-end UP321 -->",
                    "<!-- upshot-ignore UP321: because -->",
                    "<!-- upshot-ignore-end UP321 -->",
                    "<!-- upshot-ignore-end UP203 -->",
                    "<!-- upshot-ignore-start UP321: because -->",
                    "<!-- upshot-ignore-start UP321: because -->\n\n<!-- upshot-ignore-start UP321: because -->\n\n<!-- upshot-ignore-end UP321 -->",
                }.Select(comment => $"# {comment}\n{SmallSite.Report(Build($"{comment}\n\nShort."))}")
            )
        );

    [Fact]
    public void What_touches_a_region_is_not_in_it()
    {
        var report = Build(
            $"{Long} <!-- upshot-ignore-start UP321: as agreed --> Short. <!-- upshot-ignore-end UP321 --> {Long}"
        );

        Assert.Equal(2, report.Findings.Count(finding => finding.Rule.Id == "UP321"));
        Assert.Single(report.Findings, finding => finding.Rule.Id == "UP351");
    }

    [Fact]
    public void Of_two_places_the_one_that_is_not_silenced_is_told()
    {
        var report = Build(
            "<!-- upshot-ignore UP310: their own word -->\nWe leverage it.\n\nWe leverage it.\n\nLeverage it."
        );

        var finding = Assert.Single(report.Findings, finding => finding.Rule.Id == "UP310");
        Assert.Equal((13, 1), (finding.Location.Line, finding.Related.Length));
        Assert.Null(finding.Edit);
    }

    [Fact]
    public void A_reason_that_is_empty_in_front_matter_is_told()
    {
        var report = BuiltSite
            .Small(("shows: promises", "shows: promises\nchecks: { UP321: \"\" }"), ("We keep it short.", Long))
            .Result.Report;

        Assert.Equal("content/pages/about.md:9:9: UP352\ncontent/pages/about.md:11:1: UP321", Told(report));
    }

    [Fact]
    public void What_begins_where_a_region_ends_is_not_in_it()
    {
        var report = Build(
            $"{Long}<!-- upshot-ignore-start UP321: as agreed --> Short. <!-- upshot-ignore-end UP321 -->{Long}"
        );

        Assert.Equal(2, report.Findings.Count(finding => finding.Rule.Id == "UP321"));
        Assert.Single(report.Findings, finding => finding.Rule.Id == "UP351");
        Assert.Empty(report.Silenced);
    }

    /// <summary>A term is told once a page, with its other places.</summary>
    [Theory]
    [InlineData("", "", "", "10: 12 14")]
    [InlineData("UP310", "", "", "13: 15")]
    [InlineData("", "UP310", "", "10: 13 15")]
    [InlineData("UP310", "UP310", "", "16:")]
    [InlineData("UP310", "UP310", "UP310", "")]
    public void To_silence_one_place_leaves_the_others(string first, string second, string third, string told)
    {
        string[] blocks =
        [
            .. new[] { first, second, third }.Select(rule =>
                rule.Length == 0
                    ? "You leverage it."
                    : $"<!-- upshot-ignore {rule}: their own word -->\nYou leverage it."
            ),
        ];

        var report = Build(string.Join("\n\n", blocks));

        Assert.Equal(
            told,
            string.Join(
                '\n',
                report.Findings.Select(finding =>
                    $"{finding.Location.Line}: {string.Join(' ', finding.Related.Select(at => at.Line))}".TrimEnd()
                )
            )
        );
    }

    [Fact]
    public void A_region_needs_an_end_and_only_one_start()
    {
        const string Start = "<!-- upshot-ignore-start UP321: because -->";

        Assert.Equal("content/pages/about.md:10:1: UP354", Told(Build($"{Start}\n\nShort.")));
        Assert.Equal(
            "content/pages/about.md:12:1: UP354",
            Told(Build($"{Start}\n\n{Start}\n\n{Long}\n\n<!-- upshot-ignore-end UP321 -->"))
        );
    }

    [Theory]
    [InlineData("<!-- upshot-ignore UP321: because -->\n\nShort.")]
    [InlineData("Short.\n\n<!-- upshot-ignore UP321: because -->")]
    [InlineData("<!-- upshot-ignore-start UP321: because -->\n\nShort.\n\n<!-- upshot-ignore-end UP321 -->")]
    public void A_silence_that_is_not_needed_is_a_warning(string text)
    {
        var finding = Assert.Single(Build(text).Findings);

        Assert.Equal(("UP351", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.Equal("nothing here breaks UP321", finding.What);
    }

    [Theory]
    [InlineData("<!-- A note: upshot-ignore UP321 is not used here. -->\n\nShort.")]
    [InlineData("<!-- Upshot draws this page. -->\n\nShort.")]
    public void Comments_for_people_are_left_alone(string text) => Assert.Equal("", Told(Build(text)));

    private static Report Build(string text) => BuiltSite.Small(("We keep it short.", text)).Result.Report;

    private static string Told(Report report) =>
        string.Join('\n', report.Findings.Select(finding => $"{finding.Location}: {finding.Rule.Id}"));
}
