namespace Upshot.Tests.Checks.Structure;

public sealed class OrphanPageTests
{
    private static string Bad => Asked.Check("UP432").Bad;

    [Fact]
    public void Points_at_a_page_that_only_the_list_of_all_pages_names() =>
        Assert.Equal("content/pages/about.md warning: no other page links to this one", Told.ByItsExample("UP432"));

    [Theory]
    [InlineData("<footer><a href=\"{{ site.home }}/../about/index.html\">About</a></footer>")]
    [InlineData("<footer><a href=\"{{ site.home }}/../about/\">About</a></footer>")]
    [InlineData("<footer><a href=\"{{ site.home }}/../about/index.html#top\">About</a></footer>")]
    [InlineData("<footer><a href=\"https://it.harbour.example/about/\">About</a></footer>")]
    public void Any_link_from_another_page_will_do(string footer) =>
        Assert.Equal("", Told.ByItsExample("UP432", "<footer></footer>", footer));

    [Theory]
    [InlineData("<footer><a href=\"mailto:about\">About</a></footer>")]
    [InlineData("<footer><a href=\"#about\">About</a></footer>")]
    [InlineData("<footer><a href=\"https://other.example/about/\">About</a></footer>")]
    public void Other_links_do_not_lead_there(string footer) =>
        Assert.NotEqual("", Told.By("UP432", Bad.Replace("<footer></footer>", footer, StringComparison.Ordinal)));
}
