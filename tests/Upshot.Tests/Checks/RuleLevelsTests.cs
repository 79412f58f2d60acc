using System.Collections.Immutable;
using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks;

/// <summary>The levels that a site gives to rules.</summary>
public sealed class RuleLevelsTests
{
    [Theory]
    [InlineData("suggestion", "suggestion")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    [InlineData("off", "")]
    public void A_rule_has_the_level_that_the_site_gives_it(string level, string told) =>
        Assert.Equal(
            told,
            string.Join(' ', With($"UP310: {level}").Select(finding => finding.Severity.ToString().ToLowerInvariant()))
        );

    [Fact]
    public void A_rule_that_is_not_there_is_told_with_the_nearest()
    {
        var findings = With("UP3100: off, XY: error");

        Assert.Equal(
            [
                "site.yml:5:10: there is no rule 'UP3100' whose level can be set Did you mean 'UP310'?",
                "site.yml:5:10: there is no rule 'XY' whose level can be set 'upshot rules' lists them.",
            ],
            findings
                .Where(finding => finding.Rule.Id == "UP007")
                .Select(finding => $"{finding.Location}: {finding.What} {finding.Fix}")
        );
    }

    private static ImmutableArray<Diagnostic> With(string rules) =>
        BuiltSite
            .Small(
                ("language: en-GB", $"language: en-GB\nchecks:\n  rules: {{ {rules} }}"),
                ("We keep it short.", "You leverage it.")
            )
            .Result.Report.Findings;
}
