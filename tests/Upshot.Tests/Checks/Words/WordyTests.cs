namespace Upshot.Tests.Checks.Words;

public sealed class WordyTests
{
    private const string Rule = "UP314";

    [Theory]
    [InlineData("Ring in order to book.", "10:6-17 Suggestion 'in order to' is wordy > Write 'to'.")]
    [InlineData("We made a decision on it.", "10:4-19 Suggestion 'made a decision' is wordy > Write 'decided'.")]
    [InlineData(
        "It should be noted that we close.",
        "10:1-24 Suggestion 'It should be noted that' is wordy > Leave it out."
    )]
    [InlineData(
        "Due to the fact\nthat it rains.",
        "10:1-5 Suggestion 'Due to the fact that' is wordy > Write 'because'."
    )]
    public void Says_the_short_form(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("Keep the boxes in order, to find them.")]
    [InlineData("There is a lot of rain, and it is said to stop at the office.")]
    [InlineData("Send a purchase order. The purchase price is below.")]
    [InlineData("An assistance dog may come in.")]
    [InlineData("The clerk made a decision-free day.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("In order to book, ring.", "To")]
    [InlineData("They have utilised it.", "used")]
    [InlineData("Use the most methodologies.", "methods")]
    public void The_short_form_can_be_written_without_asking(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(WordFindings.All(Rule, text)).Edit?.NewText);

    [Theory]
    [InlineData("It is an equitable, quick share.", null)]
    [InlineData("Due to the fact\nthat it rains.", null)]
    [InlineData("Ring in order\\\nto book.", null)]
    public void No_edit_where_an_article_or_a_line_end_stands_in_the_way(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(WordFindings.All(Rule, text)).Edit?.NewText);
}
