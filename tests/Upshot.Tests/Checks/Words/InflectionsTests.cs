using Upshot.Checks.Words;

namespace Upshot.Tests.Checks.Words;

public sealed class InflectionsTests
{
    [Theory]
    [InlineData("leverage", "leverage leverages leveraged leveraged leveraging")]
    [InlineData("stop", "stop stops stopped stopped stopping")]
    [InlineData("carry", "carry carries carried carried carrying")]
    [InlineData("deploy", "deploy deploys deployed deployed deploying")]
    [InlineData("agree", "agree agrees agreed agreed agreeing")]
    [InlineData("fix", "fix fixes fixed fixed fixing")]
    [InlineData("submit", "submit submits submitted submitted submitting")]
    [InlineData("help", "help helps helped helped helping")]
    [InlineData("monitor", "monitor monitors monitored monitored monitoring")]
    [InlineData("have", "have has had had having")]
    [InlineData("spin", "spin spins spun spun spinning")]
    [InlineData("put", "put puts put put putting")]
    public void Gives_a_verb_its_endings(string verb, string expected) =>
        Assert.Equal(expected, string.Join(' ', Inflections.Verb(verb)));

    [Fact]
    public void The_first_word_of_a_phrase_is_the_verb() =>
        Assert.Equal(
            ["reach out", "reaches out", "reached out", "reached out", "reaching out"],
            Inflections.Verb("reach out")
        );

    [Theory]
    [InlineData("stakeholder", "stakeholders")]
    [InlineData("capability", "capabilities")]
    [InlineData("fix", "fixes")]
    [InlineData("switch", "switches")]
    [InlineData("link* between systems", "links between systems")]
    [InlineData("good idea*", "good ideas")]
    [InlineData("how it works", "how it works")]
    [InlineData("full-time person*", "full-time people")]
    [InlineData("you", "you")]
    [InlineData("API*", "APIs")]
    public void Gives_a_noun_its_plural(string noun, string expected) =>
        Assert.Equal(expected, Inflections.Plural(noun));
}
