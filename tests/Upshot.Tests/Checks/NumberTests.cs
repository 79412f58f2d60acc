using Upshot.Tests.Support;

namespace Upshot.Tests.Checks;

/// <summary>The figures of the rules are settings, checked like all settings.</summary>
public sealed class NumberTests
{
    private const string Text = "You take your scanner from the rack beside the door.";

    [Theory]
    [InlineData("long_sentence: 9", "UP321")]
    [InlineData("long_sentence: 5, too_long_sentence: 9", "UP321")]
    [InlineData("long_paragraph: 10", "UP322", 2)]
    [InlineData("paragraph_sentences: 1", "UP322", 2)]
    public void A_lower_figure_finds_more(string numbers, string rule, int sentences = 1)
    {
        var text = ("We keep it short.", string.Join(' ', Enumerable.Repeat(Text, sentences)));

        Assert.DoesNotContain(rule, About(BuiltSite.Small(text)), StringComparison.Ordinal);
        Assert.Contains(rule, About(BuiltSite.Small(text, With(numbers))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_for_a_picture_may_be_set_shorter()
    {
        var text = ("We keep it short.", "![A red locker beside the gate](../images/locker.png)");

        Assert.DoesNotContain("characters", About(BuiltSite.Small(text)), StringComparison.Ordinal);
        Assert.Contains(
            "the alternative text has 28 characters; people who listen take in 20",
            About(BuiltSite.Small(text, With("alternative_text: 20"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_higher_figure_finds_less()
    {
        var text = ("We keep it short.", string.Join(", and then ", Enumerable.Repeat(Text.TrimEnd('.'), 3)) + ".");

        Assert.Contains("UP321", About(BuiltSite.Small(text)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "UP321",
            About(BuiltSite.Small(text, With("long_sentence: 60, too_long_sentence: 80"))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("long_sentense: 9", "UP203", "Did you mean 'long_sentence'?")]
    [InlineData("long_sentence: 900", "UP213", "Write a number from 5 to 100.")]
    [InlineData("long_sentence: many", "UP204", "fix:")]
    public void A_wrong_figure_is_an_error_in_the_settings(string numbers, string rule, string fix)
    {
        var findings = BuiltSite.Small(With(numbers)).Findings;

        Assert.Contains($"error {rule}", findings, StringComparison.Ordinal);
        Assert.Contains(fix, findings, StringComparison.Ordinal);
    }

    private static (string From, string To) With(string numbers) =>
        ("currency: GBP", $"currency: GBP\nchecks: {{ numbers: {{ {numbers} }} }}");

    private static string About(BuiltSite site) =>
        string.Join(
            '\n',
            site.Result.Report.Findings.Where(finding => finding.Location.Path == "content/pages/about.md")
                .Select(finding => finding.ToString())
        );
}
