using System.Text.Json;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site.Searching;

public sealed class SearchIndexTests
{
    private static readonly BuiltSite Small = BuiltSite.Small();

    [Fact]
    public void Holds_these_pages_and_words() => Snapshot.Match(SearchIndex.Of(Small).Indented, "json");

    [Fact]
    public void Is_the_same_each_time() =>
        Assert.Equal(SearchIndex.Of(Small).Line, SearchIndex.Of(BuiltSite.Small()).Line);

    [Fact]
    public void Leads_to_pages_that_are_there() =>
        Assert.All(SearchIndex.Of(Small).Addresses, address => Assert.True(Small.Has(address + "index.html"), address));

    [Theory]
    [InlineData("visibility: draft")]
    [InlineData("visibility: team")]
    public void Says_nothing_of_pages_that_are_not_published(string field)
    {
        var site = BuiltSite.Small(
            ("title: Spare scanners at both gates", $"title: Spare gladioli at both gates\n{field}"),
            ("Take it when yours fails.", "Take the xylophone.")
        );
        var line = SearchIndex.Of(site).Line;

        Assert.DoesNotContain("gladioli", line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("xylophone", line, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Says_nothing_of_news_still_to_come()
    {
        var site = BuiltSite.Small(("date: 2025-11-01", "date: 2026-11-01"));

        Assert.DoesNotContain("Spare scanners at both gates", SearchIndex.Of(site).Titles);
    }

    [Fact]
    public void Leaves_out_old_addresses_and_editions_for_one_audience()
    {
        var index = SearchIndex.Of(Small);

        Assert.DoesNotContain("old/scanners/", index.Addresses);
        Assert.Equal(
            ["report/", "report/2024-25/"],
            index.Addresses.Where(address => address.StartsWith("report/", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Finds_a_page_by_its_people_audience_and_text()
    {
        var index = SearchIndex.Of(Small);

        Assert.Contains("services/scanners/", index.PagesWith("lee"));
        Assert.Contains("services/scanners/", index.PagesWith("quays"));
        Assert.Contains("services/scanners/", index.PagesWith("breaks"));
        Assert.Equal(["services/scanners/"], index.PagesWith("bring"));
    }

    [Fact]
    public void Finds_a_page_by_the_word_that_it_must_not_use()
    {
        var files = SmallSite.With().Files.ToList();
        files.Add(
            SourceFile.FromText(
                "content/words.yml",
                "replace: [{ find: handheld unit, write: scanner, level: error }]\n"
            )
        );
        var site = BuiltSite.Of(new SourceTree(files));

        Assert.Equal("", site.Findings);
        Assert.Contains("services/scanners/", SearchIndex.Of(site).PagesWith("handheld"));
        Assert.DoesNotContain("about/", SearchIndex.Of(site).PagesWith("handheld"));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"];alert(1);//")]
    [InlineData("';alert(1);//")]
    [InlineData("\\\";alert(1);//")]
    [InlineData("`${alert(1)}`")]
    [InlineData("a\u2028alert(1)\u2029b")]
    [InlineData("--><!-- alert(1)")]
    public void A_title_stays_a_title(string title)
    {
        var quoted = "title: " + JsonSerializer.Serialize(title);
        var index = SearchIndex.Of(BuiltSite.Small(("title: Spare scanners at both gates", quoted)));

        Assert.Contains(title, index.Titles);
        Assert.DoesNotContain(index.Line, letter => letter is '<' or '>' or '&' or '`' or '\'' or '\u2028' or '\u2029');
    }

    [Fact]
    public void A_letter_in_two_parts_does_not_end_its_word()
    {
        var site = BuiltSite.Small(("Take one. Bring it back.", "Take one to the cafe\u0301s. Bring it back."));

        Assert.Equal(["services/scanners/"], SearchIndex.Of(site).PagesWith("cafe\u0301s"));
    }

    [Fact]
    public void Every_page_names_the_script_from_where_it_stands()
    {
        var script = SearchIndex.PathIn(Small);

        Assert.Equal(script, Small.Page("index.html").QuerySelector("[data-search]")?.GetAttribute("data-search"));
        Assert.Equal(
            "../../" + script,
            Small.Page("services/scanners/index.html").QuerySelector("[data-search]")?.GetAttribute("data-search")
        );
        Assert.All(
            Small.Pages.Where(path => Small.Page(path).Body?.ClassName != "kind-moved"),
            path => Assert.NotNull(Small.Page(path).QuerySelector("[data-search]"))
        );
    }

    [Fact]
    public void No_page_shows_a_field_before_a_script_does() =>
        Assert.All(
            Small.Pages.SelectMany(path => Small.Page(path).QuerySelectorAll("[data-search]")),
            form => Assert.True(form.HasAttribute("hidden"))
        );

    [Fact]
    public void A_theme_without_a_search_has_no_field()
    {
        var own = ShippedTheme
            .Files()
            .Where(file => !file.Path.Contains("/assets/search/", StringComparison.Ordinal))
            .Select(file => new SourceFile(
                file.Path.Replace("themes/default/", "themes/own/", StringComparison.Ordinal),
                file.Bytes
            ));
        var site = BuiltSite.Of(
            new SourceTree([.. SmallSite.With(("currency: GBP", "currency: GBP\ntheme: own")).Files, .. own])
        );

        Assert.Equal("", site.Findings);
        Assert.Null(SearchIndex.PathIn(site));
        Assert.All(site.Pages, path => Assert.Null(site.Page(path).QuerySelector("form, input")));
    }

    [Fact]
    public void A_service_for_everyone_is_for_each_audience()
    {
        var site = BuiltSite.Small(
            (
                "audiences: [crews]\nowner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\noutcome",
                "audiences: [everyone]\nowner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\noutcome"
            )
        );

        Assert.Equal("crews", Small.Page("services/index.html").QuerySelector("[data-for]")?.GetAttribute("data-for"));
        Assert.Equal(
            "crews everyone",
            site.Page("services/index.html").QuerySelector("[data-for]")?.GetAttribute("data-for")
        );
    }
}
