using System.Collections.Immutable;
using Upshot.Checks.Browser;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Browser;

/// <summary>What is said of several pages together.</summary>
public sealed class SeenSiteTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void What_many_pages_have_is_said_once_of_the_theme(int count)
    {
        var site = BuiltSite.Small();
        var pages = Three(site).Take(count).Select(page => page with { Errors = ["x is not defined"] });

        Snapshot.Match(Seen.Said(site, pages), $"{count}.txt");
    }

    [Fact]
    public void Another_host_that_the_theme_names_is_told_at_its_line()
    {
        var site = Styled(
            "p { color: red; }\n@font-face { font-family: A; src: url(https://fonts.example/a.woff2); }\n"
        );
        var page = Seen.Page(site: site);

        Snapshot.Match(
            Seen.Said(site, page with { OtherHosts = ["https://fonts.example/a.woff2", "https://b.example/"] })
                + Seen.Said(site, Three(site).Select(each => each with { Errors = ["x is not defined"] }))
        );
    }

    [Theory]
    [InlineData("url(https://fonts.example/a.woff2)", 1, 13)]
    [InlineData("p { color: red; }\nurl(https://fonts.example/a.woff2)", 2, 13)]
    public void It_is_told_from_its_first_letter_to_its_last(string styles, int line, int column)
    {
        var site = Styled(styles);
        var page = Seen.Page(site: site) with { OtherHosts = ["https://fonts.example/a.woff2"] };
        var finding = Assert.Single(
            SiteBuilder.Judge(site.Result, new([page], [], IsAll: true)).Report.Findings,
            finding => finding.Rule.Id == "UP812"
        );

        Assert.Equal(
            new("themes/brand/assets/9-more.css", line, column, line, column + "fonts.example".Length),
            finding.Location
        );
    }

    [Fact]
    public void An_edition_is_not_told_what_the_whole_report_is_told()
    {
        var site = BuiltSite.Small();
        var (whole, edition) = (Seen.Page(Seen.Report, site), Seen.Page("report/2024-25/crews/index.html", site));
        ImmutableArray<SeenPrint> many = [new("A4", 30, [])];

        Assert.Contains("'report/2024-25/crews/'", Seen.Said(site, edition with { Prints = many }));
        Assert.Equal(
            Seen.Said(site, whole with { Prints = many }),
            Seen.Said(site, whole with { Prints = many }, edition with { Prints = many })
        );
    }

    [Fact]
    public void A_frozen_report_keeps_the_numbers_of_its_day()
    {
        var site = BuiltSite.Small(("status: published", "status: frozen"));
        var (report, page) = (Seen.Page(Seen.Report, site), Seen.Page(site: site));

        Assert.Equal("", Seen.Said(site, page with { Numbers = [new("ready", "88%", null)] }));
        Snapshot.Match(Seen.Said(site, report with { Numbers = [new("ready", "88%", null)] }));
    }

    [Fact]
    public void Weighs_a_page_as_a_first_reader_gets_it()
    {
        var page = Seen.Page() with
        {
            Requests =
            [
                Seen.Asked("/about/", "document", 8_000),
                Seen.Asked("/a.css", "stylesheet", 4_000),
                Seen.Asked("/a.js", "script", 1_000),
                Seen.Asked("/a.js", "script", 1_000),
                Seen.Asked("/gate.png", "image", 9_000, SeenMoment.Scrolling),
                Seen.Asked("/search.js", "script", 90_000, SeenMoment.Using),
                Seen.Asked("https://b.example/a.woff2", "font", 2_000, status: 0),
            ],
        };

        Assert.Equal(
            new()
            {
                Path = Seen.About,
                Requests = 4,
                FirstView = 13_000,
                Whole = 24_000,
                Script = 1_000,
                Fonts = 2_000,
                Heaviest = Seen.Asked("/gate.png", "image", 9_000, SeenMoment.Scrolling),
                Compressed = 3_000,
            },
            WeighedPage.Of(page)
        );
    }

    /// <summary>By a theme of its own.</summary>
    private static BuiltSite Styled(string styles) =>
        BuiltSite.Of(
            new SourceTree([
                .. SmallSite.With(("currency: GBP", "currency: GBP\ntheme: brand")).Files,
                SourceFile.FromText("themes/brand/theme.yml", "extends: default\n"),
                SourceFile.FromText("themes/brand/assets/9-more.css", styles),
            ])
        );

    private static SeenPage[] Three(BuiltSite site) =>
        [Seen.Page(site: site), Seen.Page(Seen.Service, site), Seen.Page(Seen.Report, site)];
}
