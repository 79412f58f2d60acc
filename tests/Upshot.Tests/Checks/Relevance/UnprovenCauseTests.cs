namespace Upshot.Tests.Checks.Relevance;

public sealed class UnprovenCauseTests
{
    private const string Title = "title: Queues are short thanks to the printer";
    private const string Summary = "summary: You print labels for your crates where you need them.";

    [Fact]
    public void Points_at_the_words_that_name_a_cause() =>
        Assert.Equal(
            "content/case-studies/labels.md:2:25 warning: 'thanks to' names a cause, and 'because:' says that it is not proven",
            Told.ByItsExample("UP535")
        );

    [Theory]
    [InlineData("The printer saved you a walk", "2:20", "saved")]
    [InlineData("Four hours were saved at the gate", "2:24", "saved")]
    [InlineData("Short queues because of the printer", "2:21", "because of")]
    [InlineData("The printer led to short queues", "2:20", "led to")]
    [InlineData("As a result of the printer, queues are short", "2:8", "As a result of")]
    [InlineData("Short queues made possible by a printer", "2:21", "made possible by")]
    [InlineData("Queues are short due to the printer", "2:25", "due to")]
    public void Knows_the_words_for_a_cause(string title, string place, string words) =>
        Assert.Equal(
            $"content/case-studies/labels.md:{place} warning: '{words}' names a cause, and 'because:' says that it is not proven",
            Told.ByItsExample("UP535", Title, $"title: {title}")
        );

    [Fact]
    public void Reads_the_summary_too() =>
        Assert.Equal(
            "content/case-studies/labels.md:2:25\ncontent/case-studies/labels.md:3:22",
            string.Join(
                '\n',
                Told.ByItsExample("UP535", Summary, "summary: The printer saved the crews an hour each day.")
                    .Split('\n')
                    .Select(line => line.Split(' ')[0])
            )
        );

    [Theory]
    [InlineData("Your routes are saved at the gate")] // kept
    [InlineData("Find your saved labels at the gate")]
    [InlineData("Our thanks to the crews that print labels")] // gratitude
    [InlineData("The printer is due to move in spring")] // a day
    [InlineData("The printer saved nobody a walk")] // no effect
    [InlineData("Nobody knows whether the printer led to short queues")]
    [InlineData("Has the printer saved you a walk?")]
    [InlineData("Queues are short since the printer came")] // beside it
    [InlineData("\"Labels at the gate: 'thanks to Ann' and other notes\"")] // somebody else's words
    public void Is_silent_about(string title) => Assert.Equal("", Told.ByItsExample("UP535", Title, $"title: {title}"));

    [Theory]
    [InlineData("because: not-proven", "because: likely")]
    [InlineData("because: not-proven", "because: measured")]
    [InlineData("title: Queues are short thanks to the printer", "title: Labels print at the gate")]
    public void Is_silent_when_the_cause_is_known_or_none_is_named(string from, string to) =>
        Assert.Equal("", Told.ByItsExample("UP535", from, to));

    [Fact]
    public void The_text_may_weigh_causes() =>
        Assert.DoesNotContain(
            "\n",
            Told.ByItsExample("UP535", "You print them at the gate.", "Some say that the printer saved them a walk."),
            StringComparison.Ordinal
        );
}
