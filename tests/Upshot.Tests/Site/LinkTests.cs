using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>What writers link to and show must be there.</summary>
public sealed class LinkTests
{
    private const string Good = "See [the story](../case-studies/five-in-the-morning.md).";

    [Theory]
    [InlineData("../case-studies/five-in-the-morning.md", "../../stories/five-in-the-morning/index.html")]
    [InlineData("../case-studies/five-in-the-morning", "../../stories/five-in-the-morning/index.html")]
    [InlineData("/stories/five-in-the-morning/", "../../stories/five-in-the-morning/index.html")]
    [InlineData("../pages/about.md", "../../about/index.html")]
    [InlineData("../metrics/ready.yml", "../../results/ready/index.html")]
    [InlineData("/", "../../index.html")]
    [InlineData("#when-it-breaks", "#section-when-it-breaks")]
    [InlineData("scanners.md#when-it-breaks", "index.html#section-when-it-breaks")]
    [InlineData("https://example.com/", "https://example.com/")]
    [InlineData("mailto:a@example.com", "mailto:a@example.com")]
    public void Leads_to_what_the_writer_meant(string target, string href)
    {
        var site = BuiltSite.Small((Good, $"See [the story]({target})."));
        var link = site.Page("services/scanners/index.html")
            .QuerySelectorAll("main a")
            .Single(link => link.TextContent == "the story");

        Assert.Equal("", site.Findings);
        Assert.Equal(href, link.GetAttribute("href"));
    }

    [Theory]
    [InlineData(
        "../case-studies/five-in-the-mornin.md",
        "UP410: there is no page '../case-studies/five-in-the-mornin.md'",
        "Did you mean '../case-studies/five-in-the-morning.md'?"
    )]
    [InlineData("/stories/other/", "UP410", "Write the path of the page's file")]
    [InlineData(
        "#when-it-brakes",
        "UP412: 'A scanner that works in the rain' has no heading",
        "Did you mean 'when-it-breaks'?"
    )]
    [InlineData("../../../etc/passwd", "UP410", "fix:")]
    public void Leads_nowhere_and_is_an_error_at_its_place(string target, string what, string fix)
    {
        var findings = BuiltSite.Small((Good, $"See [the story]({target}).")).Findings;

        Assert.StartsWith("content/services/scanners.md:28:5: error ", findings, StringComparison.Ordinal);
        Assert.Contains(what, findings, StringComparison.Ordinal);
        Assert.Contains(fix, findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../case-studies/five-in-the-morning.md")]
    [InlineData("/stories/five-in-the-morning/")]
    public void A_broken_page_is_told_once_and_not_by_every_link_to_it(string target)
    {
        var site = BuiltSite.Small(
            (Good, $"See [the story]({target})."),
            ("problem: Shifts waited", "problme: Shifts waited")
        );

        var errors = site.Result.Report.Findings.Where(finding => finding.Severity == Severity.Error);
        Assert.Equal("UP203", Assert.Single(errors).Rule.Id);
    }

    [Theory]
    [InlineData("help: https://help.harbour.example/", "help: 'javascript:alert(1)'", "UP239")]
    [InlineData("help: https://help.harbour.example/", "help: ../pages/abut.md", "UP410")]
    [InlineData("how: Take one at the gate.,", "how: Take one at the gate., link: //evil.example,", "UP239")]
    public void Addresses_in_fields_are_followed_too(string from, string to, string rule) =>
        Assert.Contains(rule, BuiltSite.Small((from, to)).Findings, StringComparison.Ordinal);

    [Fact]
    public void A_picture_that_is_not_there_is_an_error_at_its_place()
    {
        var findings = BuiltSite
            .Small(
                ("We keep it short.", "We ![keep](images/short.png) it short."),
                ("state: live", "state: live\nimage: { src: images/gate.png, alt: The gate }")
            )
            .Findings;

        Assert.Contains("content/pages/about.md:10:4: error UP411", findings, StringComparison.Ordinal);
        Assert.Contains("content/services/scanners.md:22:15: error UP411", findings, StringComparison.Ordinal);
    }
}
