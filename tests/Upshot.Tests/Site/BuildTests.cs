using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>What holds for every build, whatever is in it.</summary>
public sealed class BuildTests
{
    [Fact]
    public void No_list_of_proof_names_a_number_twice()
    {
        var site = BuiltSite.At(Repository.Root);
        var lists = site
            .Pages.SelectMany(path => site.Page(path).QuerySelectorAll(".proofs"))
            .Select(list => list.QuerySelectorAll("[data-metric]").Select(value => value.GetAttribute("data-metric")))
            .ToArray();

        Assert.NotEmpty(lists);
        Assert.All(lists, ids => Assert.Distinct(ids));
    }

    [Fact]
    public void Order_of_files_changes_nothing()
    {
        var sources = SmallSite.With();
        var turned = new SourceTree(sources.Files.Reverse());

        Assert.Equal(Bytes(BuiltSite.Of(sources)), Bytes(BuiltSite.Of(turned)));
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing()
    {
        var sources = SmallSite.With();
        var windows = new SourceTree(
            sources.Files.Select(file =>
                SourceFile.FromText(
                    file.Path,
                    "\uFEFF" + System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Replace("\n", "\r\n")
                )
            )
        );

        Assert.Equal(Bytes(BuiltSite.Of(sources)), Bytes(BuiltSite.Of(windows)));
    }

    [Fact]
    public void The_smallest_thing_that_is_a_site_builds()
    {
        var site = BuiltSite.Of(
            SiteText.Parse(
                """
                -- site.yml --
                name: Harbour IT
                organisation: Harbour Ltd
                language: en-GB
                base_url: https://it.harbour.example/
                brand: { promise: Your tools work when your shift starts. }
                contact: { name: Ann Lee, email: ask@harbour.example }
                -- content/audiences.yml --
                - { id: everyone, name: Everyone, tier: secondary, level: everyone, our_role: utility, relationship: medium, impact: medium, channels: [] }
                """
            )
        );

        Assert.Equal("", site.Findings);
        Assert.Equal([], Crawl.Broken(site, "https://site.example/"));
        Assert.DoesNotContain("work/index.html", site.Paths);
    }

    [Fact]
    public void The_same_site_in_Swedish_speaks_Swedish_everywhere()
    {
        var site = BuiltSite.Small(("language: en-GB", "language: sv"));

        Assert.Equal("", site.Findings);
        Assert.Equal("sv", site.Page("index.html").DocumentElement.GetAttribute("lang"));
        Assert.Contains("88\u00A0%", site.Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("On track", string.Concat(site.Pages.Select(site.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words_wherever_they_are_written()
    {
        const string Attack = "<img src=x onerror=alert(1)>\\\"'</script><script>alert(1)</script>";
        var text = SmallSite.Text;
        foreach (
            var field in new[] { "title", "words", "what", "why", "how", "role", "note", "where", "place", "name" }
        )
            text = System.Text.RegularExpressions.Regex.Replace(
                text,
                $"(?<key>[-{{ ,]{field}: )(?<value>[A-Z][^,}}\n]*)",
                match => $"{match.Groups["key"].Value}\"{Attack}\"",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
        var site = BuiltSite.Of(SiteText.Parse(text));

        Assert.NotEmpty(site.Pages);
        Assert.All(
            site.Pages,
            path =>
            {
                var page = site.Page(path);
                Assert.Empty(page.QuerySelectorAll("iframe, object, embed, [onerror], [onload], [style]"));
                // The one script of our own is a file, and there is no word in it.
                Assert.All(
                    page.QuerySelectorAll("script"),
                    script =>
                    {
                        Assert.Contains("assets/search", script.GetAttribute("src"), StringComparison.Ordinal);
                        Assert.Equal("", script.TextContent);
                    }
                );
                Assert.Empty(page.QuerySelectorAll("img[src=x]"));
            }
        );
        Assert.Contains("&lt;script&gt;", site.Text("expectations/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_is_never_a_template()
    {
        var site = BuiltSite.Small(
            ("title: How we work", "title: \"{{ 7 * 7 }} {{ site.name }}\""),
            ("We keep it short.", "We {{ 7 * 7 }} {% raw %} {{< figure >}} keep it.")
        );

        Assert.Contains("{{ 7 * 7 }} {{ site.name }}", site.Words("about/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "We {{ 7 * 7 }} {% raw %} {{< figure >}} keep it.",
            site.Words("about/index.html"),
            StringComparison.Ordinal
        );
        Assert.Single(site.Result.Report.Findings, finding => finding.Rule.Id == "UP130");
    }

    [Fact]
    public void Every_page_says_what_a_browser_may_load()
    {
        var site = BuiltSite.Small();

        Assert.All(
            site.Pages,
            path =>
                Assert.StartsWith(
                    "default-src 'none';",
                    site.Page(path).QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"),
                    StringComparison.Ordinal
                )
        );
    }

    private static string[] Bytes(BuiltSite site) =>
        [.. site.Result.Files.Select(file => $"{file.Path} {Convert.ToHexString(file.Bytes.Span)}")];
}
