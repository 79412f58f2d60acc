namespace Upshot.Tests.Checks.Words;

public sealed class AcronymTests
{
    private const string Rule = "UP312";

    private const string OwnWords = """
        -- content/words.yml --
        allow: [QRS]
        spell_out: { ETA: expected time of arrival }
        -- content/channels.yml --
        """;

    [Theory]
    [InlineData(
        "You need MFA to start.",
        "10:10-13 Warning 'MFA' is not explained on this page > Write 'second sign-in check'."
    )]
    [InlineData(
        "The QMC meets today. Ask the QMC.",
        "10:5-8 Warning 'QMC' is not explained on this page, and 1 more on this page > Write the full words first: 'full words (QMC)'."
    )]
    [InlineData(
        "The QMC meets. It is the Quay Meeting Committee (QMC).",
        "10:5-8 Warning 'QMC' is not explained on this page, and 1 more on this page > Write the full words first: 'full words (QMC)'."
    )]
    [InlineData(
        "Use VPN.",
        "10:5-8 Suggestion 'VPN' is not explained on this page > Write 'secure remote connection'."
    )]
    public void Says_where_it_first_stands(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("The Quay Meeting Committee (QMC) meets. Ask the QMC.")]
    [InlineData("The quay-meeting committee (QMC) meets.")]
    [InlineData("The QMC (quay meeting committee) meets. Ask the QMC.")]
    [InlineData("## The QMC\n\nIt meets today.")]
    [InlineData("Write `QMC` in the form, in the PDF or the USB stick, from 9 AM, MON to FRI, for 20 GBP.")]
    [InlineData("World War II ended, and chapter IV began.")]
    [InlineData("Our SAP system and our AWS account.")]
    [InlineData("DO NOT STOP HERE.")]
    [InlineData("It said \"QMC\", and nobody knew.")]
    [InlineData("Ask HR, IT or the CEO.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));

    [Fact]
    public void More_than_three_are_too_many_even_when_all_are_explained() =>
        Assert.Equal(
            [
                "10:100-103 Warning this page has 4 short forms: QMC, QRC, QSC, QTC > Keep 3 at most, and write the others in words.",
            ],
            WordFindings.Of(
                Rule,
                "QMC (quay meeting club), QRC (quay rowing club), QSC (quay sailing club) and the quay tennis club (QTC)."
            )
        );

    [Theory]
    [InlineData("The ETA is six.", 1)]
    [InlineData("The expected time of arrival, or ETA, is six.", 0)]
    [InlineData("We tell you the expected time of arrival.\n\nThe ETA is on the screen.", 0)]
    [InlineData("The ETA is six.\n\nWe tell you the expected time of arrival.", 1)]
    [InlineData("QRS is fine.", 0)]
    public void The_company_says_which_are_known_and_which_must_be_said_first(string text, int count)
    {
        var found = WordFindings.With(Rule, text, ("-- content/channels.yml --", OwnWords));
        Assert.Equal(count, found.Length);
        Assert.All(
            found,
            finding => Assert.EndsWith("> Say 'expected time of arrival' first.", finding, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_audience_may_have_its_short_forms()
    {
        const string Text = "Each KPI counts.";
        Assert.Single(WordFindings.Of(Rule, Text));
        Assert.Empty(
            WordFindings.With(
                Rule,
                Text,
                ("- id: everyone\n  name", "- id: finance-leads\n  name"),
                ("audiences: [everyone]", "audiences: [finance-leads]")
            )
        );
    }

    [Fact]
    public void The_company_s_own_name_needs_no_explaining() =>
        Assert.Empty(
            WordFindings.With(Rule, "At HLQ we keep it short.", ("organisation: Harbour Ltd", "organisation: HLQ Ltd"))
        );
}
