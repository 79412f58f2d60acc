namespace Upshot.Tests.Checks.Words;

public sealed class JargonTests
{
    private const string Rule = "UP310";

    private const string OwnWords = """
        -- content/words.yml --
        replace:
          - { find: RF gun, write: scanner, level: error }
          - { find: vessel, write: ship, level: suggestion, not_in: [about] }
          - { find: crane slot, write: your turn, level: error }
        allow: [quick win]
        -- content/channels.yml --
        """;

    [Theory]
    [InlineData("We leverage scanners.", "10:4-12 Warning 'leverage' is jargon > Write 'use'.")]
    [InlineData("Leveraging scanners helps.", "10:1-11 Warning 'Leveraging' is jargon > Write 'using'.")]
    [InlineData("Ask each stakeholder.", "10:10-21 Warning 'stakeholder' is jargon > Name the group.")]
    [InlineData(
        "It was *deployed* here.",
        "10:9-17 Warning 'deployed' is jargon > Write 'introduced', 'installed' or 'put in place'."
    )]
    [InlineData("You are an end-user too.", "10:12-20 Warning 'end-user' is jargon > Write 'you' or 'colleague'.")]
    public void Says_the_plain_word_with_the_same_ending(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("We call the reports `leverage` in the list.")]
    [InlineData("You asked us to \"leverage the quay\", so we did.")]
    [InlineData("> We leverage everything.")]
    [InlineData("See [the list](https://leverage.example/leverage).")]
    [InlineData("High-end users of the quay, and non-deployed cranes.")]
    [InlineData("We ask in the end. User names stay as they are.")]
    [InlineData("Ask the human resources team, or a street vendor.")]
    [InlineData("The pension makes provision for the sunset of your career.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));

    [Fact]
    public void One_finding_a_term_however_often_and_in_whatever_form_with_the_other_places()
    {
        var finding = Assert.Single(
            WordFindings.All(Rule, "We leverage it.\n\nLeveraging it helps. It is leveraged often.")
        );
        Assert.Equal("'leverage' is jargon, and 2 more on this page", finding.What);
        Assert.Equal([12, 12], finding.Related.Select(place => place.Line));
        Assert.Equal([1, 28], finding.Related.Select(place => place.Column));
    }

    [Fact]
    public void A_term_with_one_answer_carries_the_edit_with_its_capital()
    {
        var edit = Assert.Single(WordFindings.All(Rule, "Leverage it.")).Edit;
        Assert.Equal(("Use", 10, 1, 9), (edit?.NewText, edit?.At.Line, edit?.At.Column, edit?.At.EndColumn));
    }

    [Theory]
    [InlineData("We deploy it.")]
    [InlineData("LEVERAGE it.")]
    public void A_term_with_a_choice_or_in_loud_letters_carries_no_edit(string text) =>
        Assert.Null(Assert.Single(WordFindings.All(Rule, text)).Edit);

    [Fact]
    public void The_company_has_its_own_words_and_levels() =>
        Assert.Equal(
            [
                "10:9-15 Error 'RF gun' is a word your readers do not use > Write 'scanner'.",
                "10:35-45 Error 'crane slot' is a word your readers do not use > Write 'your turn'.",
            ],
            WordFindings.With(
                Rule,
                "Take an RF gun. Each vessel has a crane slot. It was a quick win.",
                ("-- content/channels.yml --", OwnWords)
            )
        );

    [Fact]
    public void The_site_sets_the_level_of_what_the_shipped_list_warns_of()
    {
        var checks = ("contact: {", "checks: { plain_words: error }\ncontact: {");
        Assert.Equal(
            [
                "10:4-12 Error 'leverage' is jargon > Write 'use'.",
                "10:25-33 Suggestion 'workflow' is jargon > Write 'steps' or 'process'.",
            ],
            WordFindings.With(Rule, "We leverage it. See the workflow.", checks)
        );
    }

    [Fact]
    public void An_audience_may_have_its_words()
    {
        const string Text = "Each day of onboarding counts.";
        Assert.Single(WordFindings.Of(Rule, Text));
        Assert.Empty(
            WordFindings.With(
                Rule,
                Text,
                ("- id: everyone\n  name", "- id: hr-partners\n  name"),
                ("audiences: [everyone]", "audiences: [hr-partners]")
            )
        );
    }

    [Fact]
    public void Other_languages_have_other_words() =>
        Assert.Empty(WordFindings.With(Rule, "We leverage it.", ("shows: promises", "shows: promises\nlanguage: sv")));
}
