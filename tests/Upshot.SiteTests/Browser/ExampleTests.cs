using Upshot.Checks;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Checks;

namespace Upshot.SiteTests.Browser;

/// <summary>Every rule that needs a browser, against its own examples.</summary>
public sealed class ExampleTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>One page of each kind that an example touches.</summary>
    private static readonly string[] Pages =
    [
        "",
        "about",
        "services/scanners",
        "what-changed/2025-11-01-spare-scanners",
    ];

    public static TheoryData<string> Ids =>
        [.. CheckCatalog.All.Select(check => check.Rule.Id).Where(CheckCatalog.NeedsBrowser)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_breaks_this_rule_alone_and_once(string id)
    {
        var finding = Assert.Single(await browser.Findings(ExampleSite.Build(Check(id).Bad).Result, Pages));

        Assert.Equal(id, finding.Rule.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_breaks_none(string id) =>
        Assert.Empty(await browser.Findings(ExampleSite.Build(Check(id).Good).Result, Pages));

    [Theory]
    [InlineData("(max-width: 400px)")]
    [InlineData("(min-width: 1000px)")]
    public async Task Colours_of_the_dark_are_looked_at_on_a_phone_and_on_a_desk(string width)
    {
        var pale = SourceFile.FromText(
            "themes/default/assets/9-more.css",
            $"@media (prefers-color-scheme: dark) and {width} {{ main p {{ color: #2c2c2c; }} }}"
        );

        var finding = Assert.Single(await browser.Findings(BrowserFixture.Small(pale), "about"));

        Assert.Equal("UP809", finding.Rule.Id);
        Assert.Contains(", in dark colours: ", finding.What, StringComparison.Ordinal);
    }

    private static ICheck Check(string id) => CheckCatalog.All.Single(check => check.Rule.Id == id);
}
