using System.Text;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>What must not leave the house is found where it was written, and hardly anything else.</summary>
public sealed class LeakTests
{
    [Theory]
    [InlineData("Windows 10.0.19045 is on every desk, and version 10.2.3.4 of the gate app.")]
    [InlineData("It cost 10.5 percent more in 2024, or 172.5 hours; see 10.1 to 10.4.")]
    [InlineData("The public address is 203.0.113.7 and the time 10:20:30.")]
    [InlineData(
        "The password is changed for you. Your password: at least 12 characters. Password reset takes 2 minutes."
    )]
    [InlineData("Password: see the card in your wallet. The password is Northbridge's own idea.")]
    [InlineData("`password=${SECRET}` and `Password=<your password>;` stand in the example.")]
    [InlineData("A basic understanding-of-how-it-works helps. A token of-appreciation-for-everybody helps too.")]
    [InlineData("The key: a-person-who-answers-within-minutes. The secret key to it is patience.")]
    [InlineData("Order 4500123456789 of 2024, article 1234-5678-9012-3456, call 4539 1488 0343 6468.")]
    [InlineData("Our company number is 556703-7485, and parcel 140725-1234 is late.")]
    [InlineData("Write to ask@harbour.example or jo.berg@harbour.example, or ring +44 1632 960 144.")]
    [InlineData("Go to Settings/Home/Users and then to /home for the start page. Press A:\\ never.")]
    [InlineData("We asked 555-12-3456 times. GB29 was the code; DE44 the other. AB123 too.")]
    [InlineData("Asia is far: ASIAPACIFIC. The eyJ of it. sk-what-a-long-name-for-a-thing-that-is.")]
    [InlineData("See https://user.harbour.example:8443/a@b and mailto links.")]
    [InlineData("In 2024–25 we had 1 204 567 calls, 12 345 678 in all, 2024-10-01 to 2025-10-01.")]
    [InlineData("Open `C:\\Program Files\\Gate\\gate.exe`, a line with `\\\\` in it, and `\\n`.")]
    [InlineData("The face: fade, feed, fd00 and ::1. Scores were 3::2.")]
    public void Near_misses_are_left_alone(string text) =>
        Assert.Empty(Leaks(text).Select(finding => finding.ToString()));

    [Theory]
    [InlineData(
        "One line.\n\nIt is 10.20.30.40, here.",
        "12:7-18 Warning '10.20.30.40' is an address of the inner network > Write the name that readers know it by."
    )]
    [InlineData(
        "See [it](http://10.20.30.40/a).",
        "10:17-28 Warning '10.20.30.40' is an address of the inner network > Write the name that readers know it by."
    )]
    [InlineData(
        "![The 10.20.30.40 box](../images/none.png)",
        "10:7-18 Warning '10.20.30.40' is an address of the inner network > Write the name that readers know it by."
    )]
    [InlineData(
        "```\nping 10.20.30.40\n```",
        "11:6-17 Warning '10.20.30.40' is an address of the inner network > Write the name that readers know it by."
    )]
    [InlineData(
        "It is 10&#46;20.30.40, here.",
        "10:7-22 Warning '10.20.30.40' is an address of the inner network > Write the name that readers know it by."
    )]
    public void Says_where_it_was_written(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of("UP362", text));

    [Theory]
    [InlineData(
        "summary: A scanner for each shift, checked",
        "summary: A scanner of 10.9.8.7 for each shift, checked",
        "content/services/scanners.md:3:23"
    )]
    [InlineData("how: Counted at six", "how: Counted at 10.9.8.7 at six", "content/metrics/ready.yml:")]
    [InlineData(
        "text: Your shift starts on time.",
        "text: Your shift starts at 10.9.8.7 on time.",
        "content/messages.yml:2:"
    )]
    [InlineData("organisation: Harbour Ltd", "organisation: Harbour 10.9.8.7 Ltd", "site.yml:2:")]
    [InlineData(
        "owner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\noutcome",
        "owner: Ann 10.9.8.7 Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\noutcome",
        "content/services/scanners.md:5:"
    )]
    public void Fields_and_data_are_looked_at_too(string from, string to, string place)
    {
        var found = Leaks((from, to));

        Assert.All(found, finding => Assert.Equal("UP362", finding.Rule.Id));
        Assert.Contains(found, finding => finding.Location.ToString().StartsWith(place, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_a_drawing_are_looked_at_and_its_lines_are_not()
    {
        const string Drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
            <path d="M10.1.2.3 4 10.1.2.3 4"/><text>Gate 10.9.8.7</text></svg>
            """;
        var sources = new SourceTree([
            .. SmallSite.With(("We keep it short.", "![The gate](../images/gate.svg)")).Files,
            SourceFile.FromText("content/images/gate.svg", Drawing),
        ]);

        Assert.Equal(
            ["content/images/gate.svg:2:46 '10.9.8.7' is an address of the inner network"],
            Leaks(sources).Select(finding => $"{finding.Location} {finding.What}")
        );
    }

    [Fact]
    public void A_line_that_ends_in_the_file_goes_on_for_readers() =>
        Assert.Equal(
            [
                "11:1-11 Error '…' looks like a password > Take it out, have it changed, and say where readers get their own.",
            ],
            WordFindings.Of("UP361", "On that day the password is\nSummer-24! for all.").Select(Short)
        );

    [Fact]
    public void A_secret_is_never_repeated_in_full()
    {
        const string Secret = "glpat-Zx8kQ2mV7nB4cT1yW9pL";
        var finding = Assert.Single(Leaks($"Use {Secret} here."));

        Assert.DoesNotContain(Secret, finding.ToString() + finding.Context, StringComparison.Ordinal);
        Assert.Contains("'glpa…'", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_comments_may_say_what_they_like()
    {
        const string Secret = "AKIAQWERTYUIOPASDFGH";

        Assert.Empty(Leaks($"We keep it short.\n\n<!-- {Secret} -->"));
        Assert.Empty(
            Leaks(new SourceTree([.. SmallSite.With().Files, LeakPages.Page(1, Secret, "\nvisibility: draft")]))
        );
    }

    [Fact]
    public void A_page_may_say_that_it_is_right_with_a_reason()
    {
        var site = ExampleSite.Build("<!-- upshot-ignore UP362: every router has it -->\nIt is 192.168.0.1, here.");

        Assert.DoesNotContain(site.Result.Report.Findings, finding => finding.Rule.Id == "UP362");
        Assert.Equal("every router has it", Assert.Single(site.Result.Report.Silenced).Reason);
    }

    [Theory]
    [InlineData("{ text: 192.168.0.1, because: every router has it }", "")]
    [InlineData("{ text: 192.168.0.2, because: every router has it }", "UP362 UP351")]
    [InlineData("{ text: 192.168.0.1 }", "UP201")]
    public void The_site_may_publish_something_on_purpose_with_a_reason(string entry, string rules)
    {
        var site = BuiltSite.Small(
            ("We keep it short.", "It is 192.168.0.1, here."),
            ("currency: GBP", $"currency: GBP\nchecks: {{ on_purpose: [{entry}] }}")
        );

        Assert.Equal(rules, string.Join(' ', site.Result.Report.Findings.Select(finding => finding.Rule.Id)));
    }

    [Fact]
    public void The_sites_own_host_is_no_leak() =>
        Assert.DoesNotContain(
            Leaks(
                ("We keep it short.", "See https://it.harbour.example/about/."),
                ("currency: GBP", "currency: GBP\nchecks: { internal_hosts: harbour.example }")
            ),
            finding => finding.What.Contains("'it.harbour.example'", StringComparison.Ordinal)
        );

    [Fact]
    public void More_contacts_may_be_allowed()
    {
        const string Text = "Ask a@harbour.example, b@harbour.example or c@harbour.example.";

        Assert.Single(Leaks(Text));
        Assert.Empty(
            Leaks(("We keep it short.", Text), ("currency: GBP", "currency: GBP\nchecks: { numbers: { contacts: 3 } }"))
        );
    }

    [Fact]
    public void A_long_page_of_signs_takes_no_time()
    {
        var text = new StringBuilder();
        foreach (
            var sign in (string[])
                ["password is ", "10.", "://a:", "eyJa.eyJ", "\\\\a\\", "+44 ", "4539 ", "fd0:", "@a."]
        )
            text.Append(string.Concat(Enumerable.Repeat(sign, 400))).Append("\n\n");

        Patience.AllWithin(20, () => Leaks(text.ToString()));
    }

    internal static Diagnostic[] Leaks(string example) => Leaks(ExampleSite.Sources(example));

    internal static Diagnostic[] Leaks(params (string From, string To)[] changes) => Leaks(SmallSite.With(changes));

    private static Diagnostic[] Leaks(SourceTree sources) => [.. Asked.Of(LeakPages.Rules, sources)];

    /// <summary>Whatever it shows of the secret.</summary>
    private static string Short(string finding) => finding.Replace("'Summ…'", "'…'", StringComparison.Ordinal);
}
