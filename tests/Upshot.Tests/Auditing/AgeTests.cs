using Upshot.Diagnostics;

namespace Upshot.Tests.Auditing;

/// <summary>Every limit of age on its two sides; the day is 15 November 2025.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("2025-09-16", false)] // 60 days
    [InlineData("2025-09-15", true)] // 61 days
    public void A_message_is_due_again_after_60_days(string told, bool isListed)
    {
        var section = Audits.Topic("messages", ("updated: 2025-10-01", $"updated: {told}"));

        Assert.Equal(
            isListed
                ? ["“Your shift starts on time.” was last told 61 days ago, on 15 September 2025."]
                : Array.Empty<string>(),
            section.Whats()
        );
    }

    [Theory]
    [InlineData(45, false)]
    [InlineData(44, true)]
    public void A_message_may_have_its_own_rhythm(int days, bool isListed) =>
        Assert.Equal(
            isListed,
            Audits.Topic("messages", ("horizon: 2028-03-31", $"horizon: 2028-03-31\n  rhythm: {days}")).Findings.Length
                > 0
        );

    [Theory]
    [InlineData("2025-09-16", false)]
    [InlineData("2025-09-15", true)]
    public void A_message_never_told_is_due_from_its_first_day(string since, bool isListed)
    {
        var section = Audits.Topic("messages", ("\nmessages: [on-time]", ""), ("since: 2023-04-01", $"since: {since}"));

        Assert.Equal(
            isListed ? ["“Your shift starts on time.” has never been told."] : Array.Empty<string>(),
            section.Whats()
        );
    }

    [Fact]
    public void A_message_in_the_text_of_a_page_is_told() =>
        Assert.Equal(
            ["1", "1 October 2025", "60", "–", "✓", "✓"],
            Audits
                .Topic("messages", ("\nmessages: [on-time]", ""), ("We keep it short.", "{{ message:on-time }}"))
                .Row("drumbeat", "Your shift starts on time.")
        );

    [Theory]
    [InlineData("  metrics: [ready]\n  stories", "  stories", "“Your shift starts on time.” has no number.")]
    [InlineData("\n  stories: [five-in-the-morning]", "", "“Your shift starts on time.” has no story.")]
    [InlineData(
        "\n  metrics: [ready]\n  stories: [five-in-the-morning]",
        "",
        "“Your shift starts on time.” has neither a number nor a story."
    )]
    public void A_message_without_proof_is_listed(string from, string to, string what) =>
        Assert.Equal([what], Audits.Topic("messages", (from, to)).Whats());

    [Theory]
    [InlineData("2024-04-15", true)] // 19 months
    [InlineData("2024-05-14", true)]
    [InlineData("2024-05-15", false)] // 18 months
    [InlineData("2024-06-15", false)] // 17 months
    public void A_nice_surprise_is_asked_about_after_18_months(string since, bool isListed) =>
        Assert.Equal(
            isListed,
            Audits
                .Topic("expectations", ("class: basic\n  since: 2022-01-01", $"class: delighter\n  since: {since}"))
                .Whats()
                .Contains("“My scanner works at six.” has been a nice surprise for over 18 months.")
        );

    [Fact]
    public void A_must_have_never_stops_being_one() =>
        Assert.Equal(0, Audits.Topic("expectations").Figure("old_surprises"));

    [Theory]
    [InlineData("2024-11-14", true)]
    [InlineData("2024-11-15", false)]
    public void An_expectation_is_asked_again_after_12_months(string heard, bool isListed) =>
        Assert.Equal(
            isListed,
            Audits
                .Topic("expectations", ("date: 2025-06-01", $"date: {heard}"))
                .Whats()
                .Contains("“My scanner works at six.”: not asked since 14 November 2024.")
        );

    [Theory]
    [InlineData("2023-10-15", true)] // 25 months
    [InlineData("2023-11-14", true)]
    [InlineData("2023-11-15", false)] // 24 months
    [InlineData("2023-12-15", false)] // 23 months
    public void A_role_is_asked_about_after_two_years(string since, bool isListed)
    {
        var whats = Audits.Topic("expectations", ("our_role: enabler", $"our_role: enabler\n  since: {since}")).Whats();

        Assert.Equal(
            isListed,
            whats.Any(what =>
                what.StartsWith(
                    "Our role for Crews has been to make new ways of working possible since ",
                    StringComparison.Ordinal
                )
            )
        );
        Assert.DoesNotContain(whats, what => what.StartsWith("Nobody wrote", StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_without_its_day_is_listed() =>
        Assert.Contains(
            "Nobody wrote since when our role for Crews has been to make new ways of working possible.",
            Audits.Topic("expectations").Whats()
        );

    [Theory]
    [InlineData("2025-11-15", null)]
    [InlineData("2025-11-14", "How we work is one day past its check.")]
    [InlineData("2025-08-17", "How we work is 90 days past its check.")]
    [InlineData("2025-08-16", "How we work is 91 days past its check.")]
    public void A_page_is_overdue_on_the_day_after(string due, string? what)
    {
        var section = Audits.Topic("overdue", ("review_by: 2026-04-01\nshows", $"review_by: {due}\nshows"));

        Assert.Equal(what is null ? [] : [what], section.Whats());
        Assert.All(section.Findings, finding => Assert.Equal("Ann Lee", finding.Owner));
        Assert.Equal(
            what?.Contains("91", StringComparison.Ordinal) == true ? Severity.Error : null,
            section
                .Findings.Select(finding => (Severity?)finding.Weight)
                .FirstOrDefault(weight => weight == Severity.Error)
        );
    }
}
