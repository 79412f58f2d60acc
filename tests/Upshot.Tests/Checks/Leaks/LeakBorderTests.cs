using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>What is just a leak, and what is just none.</summary>
public sealed class LeakBorderTests
{
    [Theory]
    [InlineData("Abcde1", true)]
    [InlineData("Abcd1", false)] // too short to be told from a word
    [InlineData("abcdef1", false)]
    [InlineData("ABCDEF1", false)]
    [InlineData("abcde1!", true)]
    [InlineData("abcdef!", false)]
    [InlineData("abc-def1", false)]
    [InlineData("abc/def1", false)]
    [InlineData("abc.def1", false)]
    [InlineData("abc,def1", false)]
    [InlineData("123456!", false)]
    [InlineData("Https://a.example/1", false)]
    public void A_password_in_a_sentence_is_mixed(string word, bool isOne) =>
        Assert.Equal(isOne ? 1 : 0, LeakTests.Leaks($"```\nThe password is {word}\n```").Length);

    [Theory]
    [InlineData("Ab1!", "'…'")]
    [InlineData("Abcdefg1", "'…'")]
    [InlineData("Abcdefgh1", "'Abcd…'")]
    [InlineData("Abc😀defgh1", "'Abc…'")] // no half of a letter
    public void Nothing_is_shown_of_a_short_password(string word, string shown) =>
        Assert.StartsWith(
            shown,
            Assert.Single(LeakTests.Leaks($"```\npassword={word}\n```")).What,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("10.255.1.1", 1)]
    [InlineData("10.256.1.1", 0)]
    [InlineData("10.01.2.3", 0)]
    [InlineData("10.0.2.3", 1)]
    public void Parts_of_an_address_go_up_to_255(string address, int leaks) =>
        Assert.Equal(leaks, LeakTests.Leaks($"It is {address}, here.").Length);

    /// <summary>A token in a field for passwords is told once, as the token it is.</summary>
    [Theory]
    [InlineData("password=ghp_Zx8kQ2mV7nB4cT1yW9pLd3Fg6hJ5Zx8k")]
    [InlineData("password=a-ghp_Zx8kQ2mV7nB4cT1yW9pLd3Fg6hJ5Zx8k")]
    public void Two_that_overlap_are_told_once(string text) =>
        Assert.Equal("UP360", Assert.Single(LeakTests.Leaks($"```\n{text}\n```")).Rule.Id);

    [Theory]
    [InlineData("corp", "The Seacorp app runs at gate.corp, as you know.", "gate.corp")]
    [InlineData("' .corp. '", "The Seacorp app runs at gate.corp, as you know.", "gate.corp")]
    [InlineData("'.'", "The Seacorp app runs at gate.corp, as you know.", "")]
    public void A_host_inside_the_house_ends_with_the_whole_name(string ending, string text, string told) =>
        Assert.Equal(
            told,
            string.Join(
                ' ',
                LeakTests
                    .Leaks(
                        ("We keep it short.", text),
                        ("currency: GBP", $"currency: GBP\nchecks: {{ internal_hosts: {ending} }}")
                    )
                    .Select(finding => finding.What.Split('\'')[1])
            )
        );

    [Fact]
    public void Each_page_that_says_it_is_told() =>
        Assert.Equal(
            ["content/pages/about.md", "content/services/scanners.md"],
            LeakTests
                .Leaks(
                    ("We keep it short.", "It is 10.9.8.7, here."),
                    ("Take one. Bring it back.", "Take one at 10.9.8.7. Bring it back.")
                )
                .Select(finding => finding.Location.Path)
        );

    /// <summary>What the settings say is blamed on them, and not on a page that nobody reads.</summary>
    [Fact]
    public void A_draft_is_not_blamed()
    {
        var sources = SmallSite.With(("organisation: Harbour Ltd", "organisation: Harbour 10.9.8.7 Ltd"));
        var found = Asked.Of(
            LeakPages.Rules,
            new SourceTree([.. sources.Files, LeakPages.Page(1, "It is 10.9.8.7, here.", "\nvisibility: draft")])
        );

        Assert.Equal(["site.yml"], found.Select(finding => finding.Location.Path).Distinct());
    }

    [Theory]
    [InlineData("email: ask@harbour.example, where: Gate 1", "b@harbour.example", 1)]
    [InlineData("email: b@harbour.example, where: Gate 1", "b@harbour.example", 0)]
    [InlineData("phone: +44 1632 960 001, where: Gate 1", "+44 1632 960 001", 0)]
    public void Who_is_named_as_a_contact_does_not_count(string person, string contact, int findings)
    {
        var found = LeakTests.Leaks(
            ("email: ask@harbour.example, where: Gate 1", person),
            ("We keep it short.", $"Ask {contact}, c@harbour.example or d@harbour.example.")
        );

        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Equal(2, finding.Related.Length));
    }

    [Fact]
    public void An_address_of_help_is_a_contact_too() =>
        Assert.Empty(
            LeakTests.Leaks(
                ("help: https://help.harbour.example/", "help: mailto:z@harbour.example?subject=Scanner"),
                ("We keep it short.", "Ask z@harbour.example, c@harbour.example or d@harbour.example.")
            )
        );

    /// <summary>Where no page could be drawn, nobody knows what it would have said.</summary>
    [Fact]
    public void What_is_published_on_purpose_is_not_called_unused_where_no_page_could_be_drawn()
    {
        var site = BuiltSite.Of(
            new SourceTree([
                .. SmallSite
                    .With(
                        (
                            "currency: GBP",
                            "currency: GBP\ntheme: brand\nchecks: { on_purpose: [{ text: 192.168.0.2, because: every router has it }] }"
                        )
                    )
                    .Files,
                SourceFile.FromText("themes/brand/theme.yml", "extends: default\n"),
                SourceFile.FromText("themes/brand/templates/service.html", "{{ if outcome }}"),
            ])
        );

        Assert.Equal(["UP610"], site.Result.Report.Findings.Select(finding => finding.Rule.Id));
    }
}
