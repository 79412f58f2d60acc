using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Schema;

/// <summary>Each typed value has one spelling.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("importance: 5", "importance: |\n    5", "UP204")]
    [InlineData("importance: 5", "importance: 5.0", "UP204")]
    [InlineData("importance: 5", "importance: 05", "UP204")]
    [InlineData("importance: 5", "importance: 0x5", "UP204")]
    [InlineData("importance: 5", "importance: 5e0", "UP204")]
    [InlineData("importance: 5", "importance: +5", "UP204")]
    [InlineData("importance: 5", "importance: ５", "UP204")]
    [InlineData("importance: 5", "importance: 99999999999", "UP204")]
    [InlineData("value: 95,", "value: 1:20,", "UP204")]
    [InlineData("value: 95,", "value: \"1,000\",", "UP204")]
    [InlineData("value: 95,", "value: .95,", "UP204")]
    [InlineData("audience: crews\n", "audience: |\n    crews\n", "UP214")]
    [InlineData("audience: crews\n", "audience: Crews\n", "UP214")]
    [InlineData("headline: true", "headline: on", "UP212")]
    [InlineData("headline: true", "headline: TRUE", "UP212")]
    [InlineData("date: 2025-11-01", "date: 2025-11-1", "UP205")]
    [InlineData("date: 2025-11-01", "date: 2025-02-30", "UP205")]
    [InlineData("date: 2025-11-01", "date: 2025-11-01T00:00:00Z", "UP205")]
    [InlineData("date: 2025-11-01", "date: 01/11/2025", "UP205")]
    [InlineData("state: live", "state: Live", "UP202")]
    public void Another_spelling_is_refused_on_one_line(string from, string to, string rule)
    {
        var findings = SmallSite.Findings((from, to));

        Assert.Contains(rule, findings, StringComparison.Ordinal);
        Assert.DoesNotContain(findings.Split('\n'), line => line.StartsWith('\''));
    }

    [Fact]
    public void A_long_value_is_shown_in_part() =>
        Assert.Contains(
            $"'{new string('x', 80)}…' is not a date",
            SmallSite.Findings(("date: 2025-11-01", "date: " + new string('x', 5000))),
            StringComparison.Ordinal
        );
}
