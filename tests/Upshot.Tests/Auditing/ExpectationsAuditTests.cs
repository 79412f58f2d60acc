using Upshot.Diagnostics;

namespace Upshot.Tests.Auditing;

public sealed class ExpectationsAuditTests
{
    private const string Second = """
        - id: no-idle
          audience: everyone
          words: I don't pay for spare ones.
          class: performance
          since: 2023-01-01
          heard: { how: Budget meeting, date: 2025-06-01 }
          services: [scanners]
          last_discussed: { date: 2025-10-01, with: Quay meeting }
          conflicts_with: [tools-work]

        """;

    [Fact]
    public void What_was_never_discussed_is_listed() =>
        Assert.Contains(
            "“My scanner works at six.” has never been discussed with them.",
            Audits.Topic("expectations").Whats()
        );

    [Theory]
    [InlineData("basic", Severity.Error)]
    [InlineData("performance", Severity.Warning)]
    public void A_must_have_that_nobody_answers_weighs_most(string kind, Severity weight)
    {
        var section = Audits.Topic(
            "expectations",
            ("class: basic", $"class: {kind}"),
            ("services: [scanners]\n  evidence", "services: []\n  evidence")
        );
        var gap = section.Findings.Single(finding => finding.What == "Nobody answers this: “My scanner works at six.”");

        Assert.Equal(1, section.Figure("expectation_gaps"));
        Assert.Equal(weight, gap.Weight);
        Assert.Equal("Ann Lee", gap.Owner);
        Assert.Equal(new DateOnly(2022, 1, 1), gap.Since);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n  conflicts_with: [no-idle]")]
    public void Expectations_that_pull_apart_are_listed_once(string back)
    {
        var whats = Audits
            .Topic(
                "expectations",
                ("last_discussed: never", "last_discussed: never" + back),
                ("-- content/expectations.yml --\n", "-- content/expectations.yml --\n" + Second)
            )
            .Whats();

        Assert.Equal(
            ["“I don't pay for spare ones.” and “My scanner works at six.” pull in different directions."],
            whats.Where(what => what.Contains("pull", StringComparison.Ordinal))
        );
    }
}
