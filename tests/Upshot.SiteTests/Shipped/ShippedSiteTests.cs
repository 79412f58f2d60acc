using Upshot.Checks.Browser;
using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Shipped;

/// <summary>Every page of the shipped site is light, in sight, operable and right, for everybody and on paper.</summary>
public sealed class ShippedSiteTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private const int Kilobyte = 1000;

    [Fact]
    public void Every_page_was_seen()
    {
        Assert.Empty(site.Seen.Troubles);
        Assert.Equal(site.Built.PageCount, site.Seen.Pages.Length);
    }

    [Fact]
    public void Nothing_is_wrong_with_any_page()
    {
        var judged = SiteBuilder.Judge(site.Built, site.Seen).Report.Findings;

        Assert.Empty(judged.Where(finding => finding.Severity >= Severity.Warning).Select(finding => $"{finding}"));
    }

    [Fact]
    public void Nobody_is_kept_out_in_light_or_dark() =>
        Assert.All(site.Seen.Pages, page => Assert.Empty(page.Barriers.Select(barrier => (page.Page.Path, barrier))));

    [Fact]
    public void All_that_can_be_used_is_reached_by_keyboard_and_shows_where_one_is() =>
        Assert.All(
            site.Seen.Pages.Select(page => page.Focus).OfType<SeenFocus>(),
            focus =>
            {
                Assert.Empty(focus.Unreached);
                Assert.Empty(focus.Unmarked);
                Assert.Null(focus.Trap);
            }
        );

    [Fact]
    [Trait(Figure.Trait, "T53")]
    public void No_page_asks_another_host_or_is_heavy()
    {
        Assert.All(
            site.Seen.Pages,
            page =>
            {
                Assert.Empty(page.OtherHosts);
                Assert.DoesNotContain(page.Requests, request => request.IsElsewhere);
                Assert.InRange(
                    page.Requests.Where(request => request.IsFirstView).Sum(request => request.Bytes),
                    1,
                    100 * Kilobyte
                );
            }
        );
        Figure.Tell(
            "T53",
            "files of another host asked for at any width, on paper or in use",
            0,
            site.Seen.Pages.Sum(page => page.Requests.Length)
        );
    }

    [Fact]
    public void The_front_page_comes_with_the_first_answer_of_a_server()
    {
        var parts = site.Page("").Requests.Where(request => request.Kind is "document" or "stylesheet").ToArray();

        Assert.Equal(2, parts.Length);
        Assert.InRange(parts.Sum(part => part.Compressed), 1, 14 * Kilobyte);
    }

    [Theory]
    [InlineData("report/", 4)]
    [InlineData("one-page/", 1)]
    [InlineData("talking-points/", 1)]
    public void What_is_handed_out_fits_its_sheets(string part, int sheets)
    {
        var printed = site
            .Seen.Pages.Where(page => page.Page.Route?.Address.Contains(part, StringComparison.Ordinal) == true)
            .SelectMany(page => page.Prints.Select(print => (page.Page.Path, print.Paper, print.Sheets)))
            .ToArray();

        Assert.Contains(printed, print => print.Paper == "A4");
        Assert.Contains(printed, print => print.Paper == "Letter");
        Assert.All(printed, print => Assert.True(print.Sheets <= sheets, $"{print}"));
    }

    [Fact]
    public void Every_number_on_a_page_is_told_to_be_one_of_the_data() =>
        Assert.True(site.Seen.Pages.Sum(page => page.Numbers.Length) > 100);
}
