using Upshot.Diagnostics;

namespace Upshot.Tests.Auditing;

public sealed class PromisesAuditTests
{
    private static readonly (string From, string To) NotCounted = (
        "\n  - { period: 2025-Q3, value: 88, count: 169 }",
        ""
    );

    [Fact]
    public void A_promise_with_a_number_of_today_has_nothing_to_list()
    {
        var section = Audits.Topic("promises");

        Assert.Equal((2m, 2m), (section.Figure("promises"), section.Figure("promises_proved")));
        Assert.Empty(section.Findings);
    }

    [Fact]
    public void A_promise_without_a_number_is_listed()
    {
        var section = Audits.Topic("promises", NotCounted);

        Assert.Equal(
            [
                "A scanner that works in the rain: no number proves “Ready before six.”",
                "Harbour IT: no number proves “Your tools work when your shift starts.”",
            ],
            section.Whats()
        );
        Assert.Equal("site.yml:8", section.Findings[1].Place);
        Assert.All(section.Findings, finding => Assert.Equal(Severity.Error, finding.Weight));
    }

    [Fact]
    public void A_brand_promise_that_names_no_number_is_listed() =>
        Assert.Equal(
            ["Harbour IT: no number proves “Your tools work when your shift starts.”"],
            Audits.Topic("promises", ("\n  promise_evidence: [ready]", "")).Whats()
        );

    [Theory]
    [InlineData("2025-06-30", true)] // 138 days
    [InlineData("2025-07-31", false)]
    public void A_number_out_of_date_is_listed_with_its_last_period(string day, bool isListed)
    {
        var section = Audits.Topic(
            "promises",
            ("period: 2025-Q3", $"period: {day}"),
            ("frequency: quarterly", "frequency: quarterly\nbreaks: []"),
            ("currency: GBP", "currency: GBP\nchecks: { stale_after: { quarterly: 137 } }"),
            ("to: 2025-Q3", $"to: {day}")
        );

        Assert.Equal(isListed ? 2 : 0, section.Figure("promises_out_of_date"));
        Assert.Equal(
            isListed,
            section
                .Whats()
                .Contains("Harbour IT: Shifts that start with every tool working was last counted for 30 June 2025.")
        );
    }
}
