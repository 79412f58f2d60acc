namespace Upshot.Tests.Checks.Relevance;

public sealed class ActivityResultTests
{
    [Fact]
    public void Points_at_results_that_count_work() =>
        Assert.Equal(
            "content/case-studies/labels.md:17:10 error: 'labels-printed' counts work, and no other result is given",
            Told.ByItsExample("UP532")
        );

    [Theory]
    [InlineData("kind: activity", "kind: outcome")]
    [InlineData("kind: activity", "kind: experience")]
    [InlineData(
        "results: [{ metric: labels-printed, from: 2025-Q1, to: 2025-Q3 }]",
        "results: []\nmeasured_from: 2026-01-31"
    )]
    [InlineData("to: 2025-Q3 }]", "to: 2025-Q3 }, { metric: ready, from: 2024-Q2, to: 2025-Q3 }]")]
    public void Is_silent_when_something_else_is_told(string from, string to) =>
        Assert.Equal("", Told.ByItsExample("UP532", from, to));
}
