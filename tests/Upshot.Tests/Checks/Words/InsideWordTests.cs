namespace Upshot.Tests.Checks.Words;

public sealed class InsideWordTests
{
    private const string Rule = "UP311";

    [Theory]
    [InlineData(
        "It runs on Kubernetes now.",
        "10:12-22 Warning 'Kubernetes' is a word that only IT needs > Leave it out, and say what changes for the reader."
    )]
    [InlineData(
        "Two VMs and one VM failed.",
        "10:5-8 Warning 'VMs' is a word that only IT needs, and 1 more on this page > Leave it out, and say what changes for the reader."
    )]
    [InlineData(
        "We saw packet loss.",
        "10:8-19 Warning 'packet loss' is a word that only IT needs > Write 'bad connection'."
    )]
    public void Says_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("A container ship docks at the quay, and its pods of whales follow.")]
    [InlineData("He studied the dockers' strike and the raid on the port.")]
    [InlineData("Write `Kubernetes` in the form.")]
    [InlineData("\"It runs on Kubernetes\", said nobody.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));

    [Fact]
    public void A_page_for_technicians_may_say_it() =>
        Assert.Empty(
            WordFindings.With(
                Rule,
                "It runs on Kubernetes now.",
                ("- id: everyone\n  name", "- id: it-staff\n  name"),
                ("audiences: [everyone]", "audiences: [it-staff]")
            )
        );
}
