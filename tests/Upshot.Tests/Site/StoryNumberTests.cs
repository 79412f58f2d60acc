using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>The numbers of a story: what stands between before and after is the difference of those two.</summary>
public sealed class StoryNumberTests
{
    [Theory]
    [InlineData("2024-Q2", "2025-Q3", "27 percentage points up, which is better")]
    [InlineData("2025-Q1", "2025-Q3", "8 percentage points up, which is better")]
    [InlineData("2024-Q2", "2025-Q1", "19 percentage points up, which is better")]
    [InlineData("2025-Q1", "2025-Q2", "5 percentage points down, which is worse")]
    public void Tells_the_difference_of_the_two_periods_it_names(string from, string to, string difference)
    {
        var site = BuiltSite.Small(
            (
                "results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]",
                $"results: [{{ metric: ready, from: {from}, to: {to} }}]"
            ),
            (
                "count: 164 }\n",
                "count: 164 }\n  - { period: 2025-Q1, value: 80, count: 160 }\n  - { period: 2025-Q2, value: 75, count: 161 }\n"
            )
        );
        var shown = site.Page("stories/five-in-the-morning/index.html").QuerySelector(".before-after > p");

        Assert.Equal(difference, shown?.TextContent);
    }
}
