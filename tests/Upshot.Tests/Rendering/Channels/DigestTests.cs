using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>What a digest tells, and in which order.</summary>
public sealed class DigestTests
{
    private const string Text = "channels/email/crews.txt";

    [Fact]
    public void A_digest_says_what_changed_how_it_stands_what_we_say_and_whom_to_ask_in_this_order() =>
        InOrder(
            Told.Site().Text(Text),
            "Harbour IT: what changed for Crews, November 2025",
            "WHAT HAS CHANGED",
            "* Spare scanners at both gates",
            "New · 1 November 2025",
            "THE NUMBERS",
            "88% (July to September 2025): On track",
            "THE SHORT VERSION",
            "Your shift starts on time.",
            "WHOM TO ASK",
            "Ann Lee",
            "https://it.harbour.example/for/crews/"
        );

    [Fact]
    public void The_worst_number_comes_first() =>
        InOrder(
            BuiltSite.At(Repository.Root).Text("channels/email/customer-teams.txt"),
            "Worse than when we started",
            "Behind plan",
            "Not measured yet",
            "Target met"
        );

    [Fact]
    public void News_is_told_for_a_quarter_and_does_not_change_by_waiting()
    {
        const string Older =
            "-- content/updates/2025-07-30-older.md --\n---\ntitle: Older gloves\nsummary: Gloves came.\n"
            + "audiences: [crews]\nowner: Ann Lee\ndate: {0}\nchange: new\n---\nGloves.\n-- content/pages/about.md --";
        var left = Told.Site(("-- content/pages/about.md --", Of("2025-08-01")));
        var kept = Told.Site(("-- content/pages/about.md --", Of("2025-08-02")));

        Assert.DoesNotContain("Older gloves", left.Text(Text), StringComparison.Ordinal);
        Assert.Contains("Older gloves", kept.Text(Text), StringComparison.Ordinal);

        static string Of(string day) => Older.Replace("{0}", day, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_in_Swedish_writes_in_Swedish()
    {
        var site = Told.Site(("language: en-GB", "language: sv"));

        Assert.Equal("", site.Findings);
        InOrder(site.Text(Text), "det här har ändrats för Crews", "av vägen från start till mål");
        Assert.Equal("sv", site.Page("channels/email/crews.html").DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("On track", site.Text("channels/teams/digest/crews.json"), StringComparison.Ordinal);
    }

    private static void InOrder(string text, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{part}' is not there, or stands earlier:\n{text}");
            from = at + part.Length;
        }
    }
}
