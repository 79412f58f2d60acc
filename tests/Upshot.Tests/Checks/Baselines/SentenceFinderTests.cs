using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Baselines;

/// <summary>The words by which a finding is known again.</summary>
public sealed class SentenceFinderTests
{
    [Theory]
    [InlineData("Short one. We leverage it. Last one.", "We leverage it.")]
    [InlineData("Leverage it. Last one.", "Leverage it.")]
    [InlineData("Short one. Leverage it.", "Leverage it.")]
    [InlineData("Short one.\nLeverage it. Last one.", "Leverage it.")]
    [InlineData("Short one.\n\n## We leverage it\n\nLast one.", "We leverage it")]
    [InlineData("- One.\n- Leverage it.\n- Two.", "Leverage it.")]
    public void Is_the_sentence_it_stands_in(string text, string sentence)
    {
        var report = BuiltSite.Small(("We keep it short.", text)).Result.Report;

        Assert.Equal(sentence, Assert.Single(report.Findings, finding => finding.Rule.Id == "UP310").Context);
    }

    [Fact]
    public void What_is_about_a_page_as_a_whole_stands_in_none()
    {
        var report = BuiltSite
            .Small(("We keep it short.", string.Concat(Enumerable.Repeat("You find it at gate four, as ever. ", 80))))
            .Result.Report;

        Assert.Null(Assert.Single(report.Findings, finding => finding.Rule.Id == "UP330").Context);
    }
}
