namespace Upshot.Tests.Checks.Relevance;

public sealed class AudienceNamedTests
{
    private const string Bad =
        "The department works from a short list. The list is kept by one person and is read out on Mondays. New work is put at its end, and old work is struck out.";

    [Fact]
    public void Points_at_the_audiences_of_a_page_that_speaks_to_nobody() =>
        Assert.Equal(
            "content/pages/about.md:4:12 warning: neither 'you' nor the audience stands in the title, the summary or the first 60 words",
            Told.ByItsExample("UP340")
        );

    [Theory]
    [InlineData("Bring the list. It is yours. " + Bad)] // says yours
    [InlineData(Bad + " People at Harbour may read it.")] // names the audience
    [InlineData("Short and plain.")] // too short to judge
    public void Is_silent_when_the_first_words_speak_to_the_reader(string text) =>
        Assert.Equal("", Told.By("UP340", text));

    [Fact]
    public void Hears_the_audience_in_the_title() =>
        Assert.Equal("", Told.After("UP340", ("How we work", "How everyone finds us"), ("We keep it short.", Bad)));

    [Theory]
    [InlineData("outcome: The shift starts on time.", "outcome: You can start your shift on time.")]
    [InlineData("for: All who work on a quay", "for: Crews on all quays")]
    [InlineData("promise: { text: Ready before six.", "promise: { text: Ready before your shift.")]
    public void Hears_it_in_the_fields_around_a_service(string from, string to) =>
        IsHeard(
            "scanners.md",
            from,
            to,
            ("outcome: You can start your shift on time.", "outcome: The shift starts on time."),
            ("for: Crews on all quays", "for: All who work on a quay"),
            ("Take one. Bring it back.", Bad)
        );

    [Theory]
    [InlineData("problem: Shifts waited for a working scanner.", "problem: You waited for a working scanner.")]
    [InlineData(
        "what_changed: A person checks every scanner at five.",
        "what_changed: You find every scanner checked."
    )]
    public void Hears_it_in_the_fields_around_a_story(string from, string to) =>
        IsHeard(
            "five-in-the-morning.md",
            from,
            to,
            ("title: We check at five so that you start at six", "title: We check at five so that work starts at six"),
            ("It began with one bad morning.", Bad)
        );

    /// <summary>A page that speaks to nobody does so by one change.</summary>
    private static void IsHeard(string page, string from, string to, params (string From, string To)[] toNobody)
    {
        Assert.Contains(page, Told.After("UP340", toNobody), StringComparison.Ordinal);
        Assert.DoesNotContain(page, Told.After("UP340", [.. toNobody, (from, to)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_read_on_to_the_end_of_a_long_page()
    {
        var long60 = string.Join(' ', Enumerable.Repeat("The list is short.", 20));

        Assert.NotEqual("", Told.By("UP340", long60 + " You may read it."));
    }

    [Fact]
    public void An_order_in_an_update_speaks_to_the_reader() =>
        Assert.Equal(
            "",
            Told.After("UP340", ("change: new", "change: new\ndo: Take one."), ("Take it when yours fails.", Bad))
        );

    [Fact]
    public void Knows_English_only() =>
        Assert.Equal("", Told.After("UP340", ("en-GB", "sv-SE"), ("We keep it short.", Bad)));
}
