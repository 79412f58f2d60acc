using Upshot.Checks.Relevance;

namespace Upshot.Tests.Checks.Relevance;

public sealed class NotTwiceTests
{
    [Fact]
    public void Points_at_the_later_of_two_pages() =>
        Assert.Equal(
            "content/pages/owl.md:2:8 warning: 'title' says nearly the same as content/pages/night.md",
            Told.ByItsExample("UP345")
        );

    [Fact]
    public void Two_services_with_one_outcome_are_two_answers() =>
        Assert.Equal(
            "content/services/lamps.md:8:10 warning: 'outcome' says nearly the same as content/services/lamp-posts.md",
            Told.By("UP345", Services())
        );

    [Theory]
    [InlineData("audiences: [crews]", "audiences: [everyone]")] // not for the same people
    [InlineData("outcome: You see your way on a night shift.", "outcome: You read the plan on a night shift.")]
    [InlineData("outcome: You see your way on a night shift.", "outcome: You see well.")] // too short to judge
    [InlineData("state: live", "state: closing\nreplaced_by: lamps")] // its successor
    public void Is_silent_when_they_differ(string from, string to)
    {
        Assert.Contains(from, Services(), StringComparison.Ordinal);
        Assert.Equal("", Told.By("UP345", Services(from, to)));
    }

    /// <summary>Four words of five, exactly: the rarest of the longer text is the one that the other has not.</summary>
    [Fact]
    public void Four_words_of_five_are_nearly_the_same() =>
        Assert.Equal(
            "content/pages/owl.md:2:8 warning: 'title' says nearly the same as content/pages/night.md",
            Told.By(
                "UP345",
                ExamplePages.Page("Ask Ann Lee.", title: "Reach the north gate quickly with a crew")
                    + "\n"
                    + ExamplePages
                        .Page("Ask Ann Lee.", title: "Reach the north gate quickly")
                        .Replace("night.md", "owl.md", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void A_page_and_a_service_may_share_a_title() =>
        Assert.Equal(
            "",
            Told.By(
                "UP345",
                ExamplePages.Service("How crews reach the night gate", "A way.")
                    + "\n"
                    + ExamplePages.Page("Ask Ann Lee.", "How crews reach the night gate")
            )
        );

    private static string Services(string from = "state", string to = "state") =>
        ExamplePages.Service("A lamp for the night shift", "A lamp.")
        + "\n"
        + ExamplePages
            .Service("Posts with light along every quay", "A post.")
            .Replace("lamps.md", "lamp-posts.md", StringComparison.Ordinal)
            .Replace(from, to, StringComparison.Ordinal);
}
