using Upshot.Checks.Text;
using Upshot.Tests.Checks.Text;

namespace Upshot.Tests.Architecture;

/// <summary>A rule may meet any text, so none of its patterns may need time that grows faster than the text.</summary>
public sealed class PatternTests
{
    [Fact]
    public void Patterns_of_rules_are_written_alike_and_have_a_time_limit()
    {
        Assert.NotEmpty(RulePatterns.All);
        Assert.All(
            RulePatterns.All,
            rule =>
            {
                Assert.Equal(LinearPattern.Options, rule.Pattern.Options);
                Assert.Equal(PatternTime.Limit, rule.Pattern.MatchTimeout);
            }
        );
    }

    [Fact]
    public void Only_the_linear_pattern_searches_with_them() =>
        Assert.Equal([nameof(LinearPattern)], RulePatterns.Kept());
}
