using Upshot.Checks.Budgets;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Budgets;

public sealed class PageLengthTests
{
    [Theory]
    [InlineData(0, 1, "fits")]
    [InlineData(200, 1, "fits")]
    [InlineData(201, 2, "fits")]
    [InlineData(400, 2, "fits")]
    [InlineData(401, 3, "long")]
    [InlineData(600, 3, "long")]
    [InlineData(601, 4, "over")]
    public void Is_judged_by_both_figures(int words, int minutes, string verdict)
    {
        var length = new PageLength(words, 400, 600);

        Assert.Equal((minutes, verdict), (length.Minutes, length.Verdict));
    }

    [Fact]
    public void Pages_with_a_budget_are_counted_as_the_rule_counts_them()
    {
        var site = BuiltSite.Small(("We keep it short.", "One two three.")).Result;

        var lengths = PageLength.Of(Assert.IsType<Upshot.Model.Site>(site.Site), site.Files);

        Assert.Equal(new PageLength(21, 400, 600), lengths["about/index.html"]);
        Assert.DoesNotContain("404.html", lengths.Keys);
        Assert.DoesNotContain("services/index.html", lengths.Keys);
    }
}
