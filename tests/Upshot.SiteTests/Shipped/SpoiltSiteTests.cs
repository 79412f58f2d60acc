using System.Collections.Immutable;
using Upshot.Diagnostics;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Shipped;

/// <summary>The shipped site made worse: each time somebody is told, and told where.</summary>
public sealed class SpoiltSiteTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Report = "content/reports/2024-25.md";
    private const string Story = "content/case-studies/scanners-checked-before-each-shift.md";

    private static readonly string Wishes = string.Concat(
        Enumerable.Range(1, 60).Select(i => $"  - Tell us which list number {i} your people write by hand.\n")
    );

    [Theory]
    [InlineData("report/2024-25/depot-managers/one-page")]
    [InlineData("channels/talking-points/depot-managers")]
    public async Task A_hand_out_that_grew_names_the_block_that_no_longer_fits(string page)
    {
        var finding = Assert.Single(await After([LongReport()], page), IsAboutPaper);

        Assert.StartsWith($"'{page}/' takes ", finding.What, StringComparison.Ordinal);
        Assert.Matches("'Tell us which list number [0-9]+ .*' \\(li\\) begins page 2", finding.What);
    }

    [Fact]
    public async Task A_report_that_grew_names_the_block_that_no_longer_fits()
    {
        var longer = Changed(Report, "## What went well", $"{Paragraphs(60)}\n\n## What went well");

        var finding = Assert.Single(await After([longer], "report/2024-25"), IsAboutPaper);

        Assert.Equal((Report, Severity.Error), (finding.Location.Path, finding.Severity));
        Assert.Contains("begins page 5", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_grew_heavy()
    {
        var picture = SourceFile.FromText(
            "content/images/heavy.svg",
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>{new string('-', 600_000)}</desc></svg>"""
        );
        var story = Changed(
            Story,
            "## How to get the same",
            "![A row of lockers](../images/heavy.svg)\n\n## How to get the same"
        );

        var finding = Assert.Single(
            await After([story, picture], "stories/scanners-checked-before-each-shift"),
            found => found.Rule.Id == "UP814"
        );

        Assert.Equal(Story, finding.Location.Path);
        Assert.Contains("heavy", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_grew_too_wide()
    {
        var style = SourceFile.FromText(
            "themes/default/assets/9-more.css",
            "@media screen { .kind-story .before-after { min-width: 40rem; } }"
        );

        var finding = Assert.Single(
            await After([style], "stories/scanners-checked-before-each-shift"),
            found => found.Rule.Id == "UP804"
        );

        Assert.Equal(Story, finding.Location.Path);
        Assert.Contains("div.before-after", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_speaks_to_none_of_its_readers()
    {
        var page = SourceFile.FromText(
            "content/pages/platform.md",
            """
            ---
            title: The platform in numbers
            summary: The department runs one platform for all nine halls.
            audiences: [depot-managers]
            owner: Joris De Wit
            updated: 2025-11-01
            review_by: 2026-05-01
            ---
            The department works from a short list. The list is kept by one person and is read out on Mondays. New work
            is put at its end, and old work is struck out.
            """
        );

        Assert.Contains(
            await After([page], "platform"),
            found => found.Rule.Id == "UP340" && found.Location.Path == page.Path
        );
    }

    private static bool IsAboutPaper(Diagnostic finding) =>
        finding.Rule.Id == "UP806" && finding.Severity == Severity.Error;

    private static SourceFile LongReport() => Changed(Report, "together:\n", $"together:\n{Wishes}");

    private static string Paragraphs(int count) =>
        string.Join(
            "\n\n",
            Enumerable.Range(1, count).Select(i => $"Your depot {i} counts its own scanners each week.")
        );

    /// <summary>What is found, by the browser on these pages and without it, after changes of the site's files.</summary>
    private async Task<ImmutableArray<Diagnostic>> After(IEnumerable<SourceFile> changed, params string[] pages)
    {
        var files = changed.ToArray();
        var built = BuiltSite
            .Of(
                new([
                    .. ShippedSite.Sources().Files.Where(file => files.All(other => other.Path != file.Path)),
                    .. files,
                ])
            )
            .Result;
        return SiteBuilder.Judge(built, await browser.Visit(built, pages)).Report.Findings;
    }

    /// <summary>A file of the site with another text in one place.</summary>
    private static SourceFile Changed(string path, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        return SourceFile.FromText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
