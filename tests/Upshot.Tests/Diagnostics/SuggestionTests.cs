using Upshot.Diagnostics;

namespace Upshot.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Title", "title")]
    [InlineData("manger", "manager")]
    [InlineData("ownre", "owner")]
    public void Offers_a_known_word_at_most_two_edits_away(string written, string expected) =>
        Assert.Equal(expected, Suggestion.Nearest(written, ["summary", "title", "owner", "manager"]));

    [Theory]
    [InlineData("colour")]
    [InlineData("")]
    [InlineData("x")]
    public void Offers_nothing_when_nothing_is_near(string written) =>
        Assert.Null(Suggestion.Nearest(written, ["summary", "title", "owner"]));

    [Fact]
    public void Takes_the_nearest_and_then_the_first_in_order() =>
        Assert.Equal("aaab", Suggestion.Nearest("aaax", ["aaac", "aaab", "aazz"]));
}
