using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Binding;

public sealed class SiteBinderTests
{
    [Fact]
    public void A_site_without_mistakes_has_no_findings() => Assert.Equal("", SmallSite.Findings());

    [Fact]
    public void Reports_every_problem_at_once_with_its_line() =>
        Snapshot.Match(
            SmallSite.Findings(
                ("summary: A scanner for each shift", "sumary: A scanner for each shift"),
                ("unit: percent", "unit: percnt"),
                ("audience: crews\n", "audience: crew\n"),
                ("value: 95", "value: 95 %"),
                ("date: 2025-11-01", "date: 2025-13-01"),
                ("title: How we work", "title: How we work\ntitle: Twice")
            )
        );

    [Fact]
    public void A_misspelt_required_field_is_reported_once() =>
        Assert.Equal(
            """
            content/services/scanners.md:3:1: error UP203: a service page has no field 'sumary'
              why: A misspelt field would be dropped without anyone noticing.
              fix: Did you mean 'summary'?
            """.ReplaceLineEndings("\n"),
            SmallSite.Findings(("summary: A scanner for each shift", "sumary: A scanner for each shift"))
        );

    [Fact]
    public void A_broken_page_does_not_make_what_names_it_unknown()
    {
        var findings = SmallSite.Findings(("title: We check at five so that you start at six", "titel: x"));

        Assert.Contains("UP203", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("there is no case study", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_broken_page_is_followed_all_the_same()
    {
        var findings = SmallSite.Findings(
            ("result: worked", "resutl: worked"),
            ("{{ card:ready }}", "{{ card:redy }}")
        );

        Assert.Contains("UP203", findings, StringComparison.Ordinal);
        Assert.Contains("error UP231: there is no metric 'redy'", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_field_names_the_field_its_meaning_and_an_example() =>
        Assert.Equal(
            """
            content/services/scanners.md:2:1: error UP201: a service page needs 'place'
              why: Readers look for this first, and the page would show a gap in its place.
              fix: Write 'place:' (where and how it reaches you), such as 'Desk delivery in York and Hull'.
            """.ReplaceLineEndings("\n"),
            SmallSite.Findings(("place: Both gates\n", ""))
        );

    [Theory]
    [InlineData(
        "metrics: [ready]\nstories",
        "metrics: [redy]\nstories",
        "there is no metric 'redy'",
        "Did you mean 'ready'?"
    )]
    [InlineData("evidence: ready }", "evidence: reedy }", "there is no metric 'reedy'", "Did you mean 'ready'?")]
    [InlineData("agenda: run\nresult", "agenda: ran\nresult", "there is no agenda 'ran'", "Did you mean 'run'?")]
    [InlineData(
        "messages: [on-time]",
        "messages: [in-time]",
        "there is no message 'in-time'",
        "Did you mean 'on-time'?"
    )]
    [InlineData(
        "channels: [web]\n  relationship",
        "channels: [wep]\n  relationship",
        "there is no channel 'wep'",
        "Did you mean 'web'?"
    )]
    [InlineData(
        "stories: [five-in-the-morning]\n-- content/exp",
        "stories: [six-in-the-morning]\n-- content/exp",
        "there is no case study 'six-in-the-morning'",
        "five-in-the-morning"
    )]
    public void An_unknown_id_is_found_wherever_it_is_written(string from, string to, string what, string fix)
    {
        var findings = SmallSite.Findings((from, to));

        Assert.Contains(what, findings, StringComparison.Ordinal);
        Assert.Contains(fix, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_team_pages_and_coming_updates_are_left_out_with_their_reason() =>
        Assert.Equal(
            """
            left out: content/pages/about.md: it is for the team only
            left out: content/reports/2025.md: it is a draft
            left out: content/updates/2025-11-01-spare-scanners.md: its date, 2025-12-01, is still to come
            """.ReplaceLineEndings("\n"),
            SmallSite.Findings(
                ("shows: promises", "shows: promises\nvisibility: team"),
                ("status: published", "status: draft"),
                ("date: 2025-11-01", "date: 2025-12-01")
            )
        );

    [Fact]
    public void A_reference_to_a_draft_is_an_error_where_it_is_written()
    {
        var findings = SmallSite.Findings(("because: likely", "because: likely\nvisibility: draft"));

        Assert.Contains(
            "error UP232: case study 'five-in-the-morning' is not published: it is a draft",
            findings,
            StringComparison.Ordinal
        );
        Assert.Equal(2, findings.Split("UP232").Length - 1);
    }

    [Theory]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/services/]")]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/About/]")]
    [InlineData("-- content/pages/about.md --", "-- content/pages/services.md --")]
    public void Two_things_at_one_address_are_an_error(string from, string to) =>
        Assert.Contains("UP420", SmallSite.Findings((from, to)), StringComparison.Ordinal);

    [Theory]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/../etc/]")]
    [InlineData("aliases: [/old/scanners/]", "aliases: ['https://elsewhere.example/']")]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/a\\b/]")]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/con/]")]
    [InlineData("aliases: [/old/scanners/]", "aliases: [/old./]")]
    public void An_alias_stays_inside_the_site(string from, string to) =>
        Assert.Contains("UP421", SmallSite.Findings((from, to)), StringComparison.Ordinal);

    /// <summary>That there is none is said once, whatever way there is none.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("[]\n")]
    [InlineData("# nobody yet\n")]
    [InlineData(null)]
    public void A_site_without_audiences_is_told_so_once(string? audiences)
    {
        var sources = SmallSite.With();
        var without = sources.Files.Where(file => file.Path != "content/audiences.yml");
        var content = Upshot.Parsing.ContentParser.Parse(
            new([
                .. without,
                .. audiences is null
                    ? Array.Empty<Upshot.Sources.SourceFile>()
                    : [Upshot.Sources.SourceFile.FromText("content/audiences.yml", audiences)],
            ])
        );
        var bound = Upshot.Model.Binding.SiteBinder.Bind(content, SmallSite.Options);

        Assert.Equal(["UP237"], bound.Findings.Select(finding => finding.Rule.Id));
    }

    /// <summary>Why it could not be read is said already; who the audiences are nobody knows then.</summary>
    [Fact]
    public void Of_audiences_that_could_not_be_opened_nothing_else_is_said()
    {
        const string Path = "content/audiences.yml";
        var refusal = new Rule("UP104", Severity.Error, "Refused", "It is a link.");
        var content = Upshot.Parsing.ContentParser.Parse(
            new(
                SmallSite.With().Files.Where(file => file.Path != Path),
                [refusal.At(Location.Of(Path), "a link", "Copy it.")]
            )
        );

        Assert.Empty(Upshot.Model.Binding.SiteBinder.Bind(content, SmallSite.Options).Findings);
    }

    /// <summary>A list whose entries have no id has audiences, but not those that pages name.</summary>
    [Fact]
    public void Entries_without_an_id_hide_no_unknown_audience()
    {
        var findings = SmallSite.Findings(("- id: crews\n  name", "- name"), ("- id: everyone\n  name", "- name"));

        Assert.Contains("there is no audience 'crews'", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_used_twice_names_both_lines()
    {
        var findings = SmallSite.Findings(("- id: everyone", "- id: crews"));

        Assert.Contains(
            "the id 'crews' is already used in line 1 of audiences.yml",
            findings,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("state: live", "state: trial", "UP220")]
    [InlineData("state: live", "state: closing\nknow: [It closes in May]", "UP220")]
    [InlineData("help: https://help.harbour.example/\n", "", "UP220")]
    [InlineData("cost: { model: free }", "cost: { model: charged }", "UP221")]
    [InlineData("cost: { model: free }", "cost: { model: included }", "UP222")]
    [InlineData("business_owner: Quay director", "business_owner: { shared: [A, B] }", "UP223")]
    [InlineData("results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]", "results: []", "UP224")]
    [InlineData("change: new", "change: stopped", "UP230")]
    [InlineData("  success_looks_like: The shift starts on time.\n", "", "UP233")]
    [InlineData("state: doing", "state: doing\n  waits_for: new-scanners", "UP236")]
    [InlineData("metrics: [ready] }]", "metrics: [] }]", "UP238")]
    [InlineData("title: A scanner that works in the rain", "title: null", "UP215")]
    [InlineData("review_by: 2026-04-01\noutcome", "review_by: soon\noutcome", "UP205")]
    [InlineData("-- content/pages/about.md --", "-- content/pages/About us.md --", "UP217")]
    [InlineData("shows: promises", "shows: promises\nkind: service", "UP216")]
    [InlineData("-- content/work.yml --", "-- content/wrok.yml --", "UP150")]
    [InlineData("importance: 5", "importance: 6", "UP213")]
    [InlineData("headline: true", "headline: perhaps", "UP212")]
    [InlineData("period: 2024/25", "period: this year", "UP240")]
    [InlineData("from: 2024-Q2, to", "from: 2023-Q2, to", "UP523")]
    [InlineData("{{ metric:ready }}", "{{ metric:ready at=2025-Q1 }}", "UP523")]
    [InlineData("{{ metric:ready }}", "{{ metric:redy }}", "UP231")]
    [InlineData("takes: No wait", "takes: '{{ change:redy }}'", "UP231")]
    [InlineData("email: ask@harbour.example }\n-- content/aud", "phone: 01 }\n-- content/aud", "UP006")]
    public void What_one_field_asks_of_another_is_checked(string from, string to, string rule) =>
        Assert.Contains(rule, SmallSite.Findings((from, to)), StringComparison.Ordinal);

    [Fact]
    public void Values_stay_what_the_writer_wrote()
    {
        var site = Upshot
            .Model.Binding.SiteBinder.Bind(
                Upshot.Parsing.ContentParser.Parse(
                    SmallSite.With(
                        ("place: Both gates", "place: 1.10"),
                        ("takes: No wait", "takes: 012"),
                        ("for: Crews on all quays", "for: no")
                    )
                ),
                SmallSite.Options
            )
            .Site;

        var service = Assert.Single(site!.Services); // the text has no mistakes
        Assert.Equal(("1.10", "012", "no"), (service.Place, service.GetIt.Takes, service.For));
    }
}
