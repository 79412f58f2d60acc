using System.Collections.Immutable;
using Upshot.Checks.Comparing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Comparing;

/// <summary>What readers of the small site find different after a change, as a pull request tells it.</summary>
public sealed class SiteChangesTests
{
    private const string Page = """
        ---
        title: Where to park
        summary: Which gate has room, and when.
        audiences: [everyone]
        owner: Ann Lee
        updated: 2025-10-01
        review_by: 2026-04-01
        ---
        The north gate has room until ten.
        """;

    private const string Number = """
        id: lost
        title: Hours lost for want of a scanner
        kind: outcome
        unit: hours
        decimals: 0
        better: down
        baseline: { date: 2024-06-30, value: 40 }
        target: { date: 2026-03-31, value: 10, agreed_with: Quay director }
        frequency: quarterly
        series: [{ period: 2025-Q3, value: 20 }]
        source: { name: Shift log, how: Counted at six, as_of: 2025-10-06 }
        owner: { name: Ann Lee, role: Service owner, email: ask@harbour.example }
        audiences: [crews]
        services: [scanners]
        """;

    [Fact]
    public void Nothing() => Snapshot.Match(Told([], []), "md");

    [Fact]
    public void A_page_and_a_number_come_or_go()
    {
        ImmutableArray<(string, string)> more =
        [
            ("-- content/pages/about.md --", $"-- content/pages/parking.md --\n{Page}\n-- content/pages/about.md --"),
            (
                "-- content/metrics/ready.yml --",
                $"-- content/metrics/lost.yml --\n{Number}\n-- content/metrics/ready.yml --"
            ),
        ];

        Snapshot.Match(Told([], more) + "\n" + Told(more, []), "md");
    }

    [Fact]
    public void A_page_is_moved_and_another_becomes_a_part_of_it() =>
        Snapshot.Match(
            Told(
                [
                    (
                        "-- content/pages/about.md --",
                        $"-- content/pages/parking.md --\n{Page}\n-- content/pages/about.md --"
                    ),
                ],
                [
                    ("-- content/pages/about.md --", "-- content/pages/how-we-work.md --"),
                    ("shows: promises", "aliases: [/about/, /parking/]\nshows: promises"),
                ]
            ),
            "md"
        );

    [Fact]
    public void Words_titles_and_what_was_found() =>
        Snapshot.Match(
            Told(
                [("We keep it short.", "We keep it short, and leverage nothing.")],
                [
                    ("title: How we work", "title: How we | *work* [here](x) <b> `c` #1 @all \\ _us_"),
                    ("Take it when yours fails.", "Take it when yours fails, and bring it back."),
                    (", agreed_with: Quay director", ""),
                ]
            ),
            "md"
        );

    [Fact]
    public void What_can_not_be_drawn_and_an_error_in_what_can() =>
        Snapshot.Match(
            Told(
                [],
                [
                    ("unit: percent", "unit: parsec"),
                    ("state: live", "state: liv"),
                    ("We keep it short.", "See [one](nowhere.md)."),
                    ("aliases: [/old/scanners/]\n", ""),
                ]
            ),
            "md"
        );

    [Fact]
    public void Old_addresses_that_lead_nowhere_now() =>
        Snapshot.Match(
            Told(
                [("aliases: [/old/scanners/]", "aliases: [/old/scanners/, /older/scanners/]")],
                [("aliases: [/old/scanners/]\n", "")]
            ),
            "md"
        );

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(21)]
    public void Of_a_long_list_twenty_are_told(int count)
    {
        var old = string.Join(", ", Enumerable.Range(1, count).Select(i => $"/gate-{i}/"));

        Snapshot.Match(Told([("shows: promises", $"aliases: [{old}]\nshows: promises")], []), $"{count}.md");
    }

    /// <summary>An old address that leads to a page that was there before says nothing of a move.</summary>
    [Fact]
    public void A_page_that_is_gone_and_leads_to_one_that_stays_is_removed() =>
        Snapshot.Match(
            Told(
                [
                    (
                        "-- content/pages/about.md --",
                        $"-- content/pages/parking.md --\n{Page}\n-- content/pages/about.md --"
                    ),
                ],
                [("shows: promises", "aliases: [/parking/]\nshows: promises")]
            ),
            "md"
        );

    [Fact]
    public void Says_of_each_change_where_it_was_and_how_long()
    {
        var changes = SiteChanges.Between(
            Of([]),
            Of([
                ("-- content/pages/about.md --", "-- content/pages/how.md --"),
                ("shows: promises", "aliases: [/about/]\nshows: promises"),
            ])
        );

        var moved = Assert.Single(changes.Pages);
        Assert.Equal(PageFate.Moved, moved.Fate);
        Assert.Equal(("/about/", "/how/"), (moved.OldAddress, moved.Address));
        Assert.Equal((600, true), (moved.MostWords, moved.Words == moved.WordsBefore && moved.Words > 0));
        Assert.False(changes.IsNothing);
    }

    private static string Told(
        ImmutableArray<(string From, string To)> before,
        ImmutableArray<(string From, string To)> after
    ) => ChangesMarkdown.Write(SiteChanges.Between(Of(before), Of(after)));

    private static ComparedSite Of(ImmutableArray<(string From, string To)> changes)
    {
        var built = BuiltSite.Small([.. changes]).Result;
        return new()
        {
            Site = built.Site ?? throw new ArgumentException("There is no site.", nameof(changes)),
            Files = built.Files,
            Report = built.Report,
            Text = built.Text ?? throw new ArgumentException("There is no language.", nameof(changes)),
        };
    }
}
