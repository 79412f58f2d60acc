using AngleSharp.Dom;
using Upshot.Diagnostics;
using Upshot.Model.Metrics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>The example that was worked out by hand, built for real.</summary>
public sealed class NorthbridgeTests
{
    private static readonly BuiltSite Site = BuiltSite.At(
        Repository.Northbridge,
        SmallSite.Options with
        {
            Now = new DateOnly(2025, 11, 15),
        }
    );

    [Fact]
    public void Builds_without_an_error() =>
        Assert.Empty(Site.Result.Report.Findings.Where(finding => finding.Severity == Severity.Error));

    [Fact]
    public void Warns_of_what_its_writers_left_open() => Snapshot.Match(Site.Findings);

    [Theory]
    [InlineData("new-starter-ready", Status.OnTrack)]
    [InlineData("hiring-lead-time", Status.Behind)]
    [InlineData("systems-we-run", Status.OnTrack)]
    [InlineData("desk-problem-solved", Status.Worse)]
    [InlineData("desk-answered-in-time", Status.Mixed)]
    public void Has_the_status_worked_out_by_hand(string id, Status status) =>
        Assert.Equal(status, Site.Result.Site!.Measures.Find(id)!.Status); // it was built and has it

    [Fact]
    public void A_kept_promise_with_unhappy_people_is_never_green()
    {
        var shown = Site
            .Pages.SelectMany(path => Site.Page(path).QuerySelectorAll("[data-metric=desk-answered-in-time]"))
            .Select(WithItsStatus)
            .ToArray();

        Assert.NotEmpty(shown);
        Assert.All(shown, part => Assert.Contains("Promise met, people unhappy", part.TextContent));
        Assert.All(shown, part => Assert.Empty(part.QuerySelectorAll(".status-met, .status-on-track")));
    }

    [Fact]
    public void What_people_say_comes_before_what_the_contract_says() =>
        Assert.All(
            Site.Page("results/index.html").QuerySelectorAll("article.has-pair"),
            card =>
                Assert.Equal(
                    ["desk-problem-solved", "desk-answered-in-time"],
                    card.QuerySelectorAll("[data-metric]").Select(value => value.GetAttribute("data-metric"))
                )
        );

    [Fact]
    public void Says_these_words() =>
        Snapshot.Match(string.Join("\n\n", Site.Pages.Select(path => $"== {path}\n{Site.Words(path)}")));

    [Fact]
    public void Publishes_nothing_of_what_is_for_the_team_only() =>
        Assert.All(
            Site.Result.Files,
            file => Assert.DoesNotContain("nobody we can find", Site.Text(file.Path), StringComparison.Ordinal)
        );

    /// <summary>The smallest part round a number that has a status in it.</summary>
    private static IElement WithItsStatus(IElement number)
    {
        var part = number;
        while (part.QuerySelector(".status") is null && part.ParentElement is { } parent)
            part = parent;

        return part;
    }
}
