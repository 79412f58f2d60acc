namespace Upshot.Tests.Checks.Budgets;

public sealed class LinkBudgetTests
{
    [Fact]
    public void Finds_the_first_link_too_many() =>
        Assert.Equal(
            ["content/pages/about.md:20:3 suggestion: the text has 12 links; a page of this kind has 10"],
            Told.Each("UP334", Links(12))
        );

    [Fact]
    public void Leaves_ten_links_alone() => Assert.Empty(Told.Each("UP334", Links(10)));

    [Fact]
    public void Leaves_the_links_of_cards_alone() =>
        Assert.Empty(Told.Each("UP334", Links(10) + "\n\n{{ card:ready }}\n\n{{ chart:ready }}"));

    [Fact]
    public void Leaves_footnotes_alone() =>
        Assert.Empty(Told.Each("UP334", Links(10) + "\n\nGo.[^1]\n\n[^1]: At six."));

    [Fact]
    public void Leaves_links_that_the_theme_draws_alone() =>
        Assert.Empty(
            Told.Each("UP334", ("currency: GBP", "currency: GBP\nchecks: { budgets: { update: { links: 0 } } }"))
        );

    [Fact]
    public void Counts_links_to_services_that_the_site_names() =>
        Assert.Single(Told.Each("UP334", Links(10) + "\n\nSee {{ service:scanners }}."));

    private static string Links(int count) =>
        string.Join(
            '\n',
            Enumerable.Range(1, count).Select(gate => $"- [Gate {gate}](https://harbour.example/{gate})")
        );
}
