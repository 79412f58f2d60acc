using System.Collections.Immutable;
using Upshot.Diagnostics;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Browser;

/// <summary>Five things that go wrong: each is one finding, in the file where somebody can mend it.</summary>
public sealed class FiveMistakesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Table = """
        | Gate | Scanners |
        | --- | --- |
        | North | 12 |
        """;

    private static readonly string[] Pages = ["", "about", "services/scanners", "stories/five-in-the-morning"];

    [Fact]
    public async Task A_picture_without_words_for_it()
    {
        var finding = Assert.Single(
            await Findings(
                SmallSite.With(("We keep it short.", "We keep it short.\n\n![](../images/gate.svg)")),
                SourceFile.FromText(
                    "content/images/gate.svg",
                    """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>"""
                )
            )
        );

        Assert.Equal("content/pages/about.md", finding.Location.Path);
        Assert.StartsWith("UP4", finding.Rule.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_too_wide()
    {
        var finding = Assert.Single(
            await Findings(
                SmallSite.With(("We keep it short.", $"We keep it short.\n\n## At the gates\n\n{Table}")),
                SourceFile.FromText(
                    "themes/default/assets/9-more.css",
                    "@media screen { .prose .table-scroll { overflow: visible; } .prose table { min-width: 50rem; } }"
                )
            )
        );

        Assert.Equal(("UP804", "content/pages/about.md"), (finding.Rule.Id, finding.Location.Path));
        Assert.Contains("at 320 pixels, 'Gate Scanners North 12' (table", finding.What, StringComparison.Ordinal);
        Assert.EndsWith(" pixels too wide", finding.What, StringComparison.Ordinal);
        Assert.True(finding.Location.Line > 0, "the heading above it is where a writer looks");
    }

    [Fact]
    public async Task A_lead_of_sixty_words()
    {
        const string Lead =
            "You can start your shift on time. Your scanner is at the gate when you come. A spare one is beside it. "
            + "You take it when yours fails. Nobody asks you why. You bring both back when your shift ends. "
            + "The night crew looks at each of them at five. What does not work is out of the rack by six.";

        var finding = Assert.Single(await Findings(SmallSite.With(("You can start your shift on time.", Lead))));

        // The field says how long it may be; the browser has nothing to add.
        Assert.Equal(("UP207", "content/services/scanners.md"), (finding.Rule.Id, finding.Location.Path));
    }

    [Fact]
    public async Task A_font_of_another_host()
    {
        var finding = Assert.Single(
            await Findings(
                SmallSite.With(),
                SourceFile.FromText(
                    "themes/default/assets/9-more.css",
                    "body { font-family: Plain, sans-serif; }\n@font-face { font-family: Plain; src: url(https://fonts.example/plain.woff2); }\n"
                )
            )
        );

        Assert.Equal(
            ("UP812", "themes/default/assets/9-more.css", 2),
            (finding.Rule.Id, finding.Location.Path, finding.Location.Line)
        );
        Assert.Equal("the page asks 'fonts.example' for '/plain.woff2'", finding.What);
    }

    [Fact]
    public async Task A_number_that_is_not_the_one_in_the_data()
    {
        var template = ShippedTheme.Files().Single(file => file.Path == "themes/default/templates/service.html");
        var finding = Assert.Single(
            await Findings(
                SmallSite.With(),
                SourceFile.FromText(
                    template.Path,
                    System
                        .Text.Encoding.UTF8.GetString(template.Bytes.Span)
                        .Replace(
                            "{{ outcome }}</p>",
                            "{{ outcome }}</p>\n<p><b data-metric=\"ready\">98%</b></p>",
                            StringComparison.Ordinal
                        )
                )
            )
        );

        Assert.Equal(("UP816", "content/services/scanners.md"), (finding.Rule.Id, finding.Location.Path));
        Assert.Equal("'ready' is shown as '98%'; in the data it is '88%'", finding.What);
    }

    [Fact]
    public async Task Nothing_is_wrong_with_the_site_itself() => Assert.Empty(await Findings(SmallSite.With()));

    /// <summary>All findings, with and without the browser, that the site did not have before.</summary>
    private async Task<ImmutableArray<Diagnostic>> Findings(SourceTree site, params SourceFile[] more)
    {
        var built = BuiltSite.Of(new SourceTree([.. site.Files, .. more])).Result;
        var usual = BuiltSite.Small().Result.Report.Findings.Select(finding => (finding.Rule.Id, finding.What));
        var all = SiteBuilder.Judge(built, await browser.Visit(built, Pages)).Report.Findings;
        return [.. all.Where(finding => !usual.Contains((finding.Rule.Id, finding.What)))];
    }
}
