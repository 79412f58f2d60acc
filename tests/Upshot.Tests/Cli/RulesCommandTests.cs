using Upshot.Checks;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class RulesCommandTests
{
    [Fact]
    public void Lists_judgements_and_facts_by_id()
    {
        var run = UpshotInside.Run(["rules"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\n  UP321  suggestion  A long sentence\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  UP203  error       The field is not known\n", run.Out, StringComparison.Ordinal);
        Assert.True(
            run.Out.IndexOf("UP321", StringComparison.Ordinal) < run.Out.IndexOf("UP203", StringComparison.Ordinal)
        );
        foreach (var rule in RuleCatalogue.All)
            Assert.Contains($"\n  {rule.Id}  ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UP321")]
    [InlineData("up321")]
    public void Tells_why_with_examples_and_how_to_silence(string id)
    {
        var run = UpshotInside.Run(["rules", id]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("UP321 suggestion  A long sentence\n  why: Most readers ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  bad:\n    You can collect", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  good:\n    You can collect", run.Out, StringComparison.Ordinal);
        Assert.Contains("<!-- upshot-ignore UP321: the reason -->", run.Out, StringComparison.Ordinal);
        Assert.Contains("checks: { UP321: \"the reason\" }", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_fact_is_mended_not_silenced() =>
        Assert.EndsWith(
            "  It tells a fact, so it can't be silenced: mend it.\n",
            UpshotInside.Run(["rules", "UP203"]).Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_judgement_has_both_examples() =>
        Assert.All(
            CheckCatalog.All,
            check => Assert.True(check.Bad.Length > 0 && check.Good.Length > 0, check.Rule.Id)
        );
}
