using Upshot.Auditing;
using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Auditing;

public sealed class StoriesAndWordsTests
{
    private static readonly Rule Jargon = new("UP310", Severity.Warning, "Jargon", "Readers slow down.");

    [Theory]
    [InlineData("", 0, 0, 0, 1)]
    [InlineData("\nbenefit_for: [customers]", 1, 0, 0, 0)]
    [InlineData("\nbenefit_for: [colleagues, company]", 0, 1, 1, 0)]
    public void Stories_are_counted_by_who_is_better_off(
        string benefit,
        int customers,
        int colleagues,
        int company,
        int nobody
    )
    {
        var section = Audits.Topic("stories", ("result: worked", "result: worked" + benefit));

        Assert.Equal(customers, section.Figure("stories_for_customers"));
        Assert.Equal(colleagues, section.Figure("stories_for_colleagues"));
        Assert.Equal(company, section.Figure("stories_for_company"));
        Assert.Equal(nobody, section.Figure("stories_for_nobody"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\ndriver: Low cost", true)]
    [InlineData("\ndriver: shifts on time", false)]
    public void A_story_touches_a_driver_of_its_audience_or_is_listed(string driver, bool isListed) =>
        Assert.Equal(
            isListed
                ? ["We check at five so that you start at six touches nothing that Crews are judged by."]
                : Array.Empty<string>(),
            Audits
                .Topic(
                    "stories",
                    ("our_role: enabler", "our_role: enabler\n  drivers: [Shifts on time]"),
                    ("result: worked", "result: worked" + driver)
                )
                .Whats()
        );

    [Fact]
    public void An_audience_without_drivers_asks_nothing() => Assert.Empty(Audits.Topic("stories").Findings);

    [Fact]
    public void The_words_used_most_come_first()
    {
        var section = Audits.Section(Audits.Of(Input("en-GB")), "words");

        Assert.Equal((2m, 4m), (section.Figure("terms"), section.Figure("uses")));
        Assert.Equal(["‘leverage’ is used 3 times in 2 files.", "‘team's tool’ is used once."], section.Whats());
        Assert.Equal("Write 'use'.", section.Findings[0].Action);
        Assert.Equal(AuditStep.Remove, section.Findings[0].Step);
        Assert.Equal("content/pages/about.md:3", section.Findings[0].Place);
        Assert.Equal("Ann Lee", section.Findings[0].Owner);
    }

    [Fact]
    public void Words_of_business_readers_are_rounded_down_and_never_all_with_one_amiss()
    {
        var share = Audits.Section(Audits.Of(Input("en-GB")), "scorecard").Figure("share_business_words");

        Assert.InRange(share, 97, 99.9m);
        Assert.Equal(100, Audits.Topic("scorecard").Figure("share_business_words"));
    }

    [Fact]
    public void Nobody_judges_words_of_a_language_without_a_word_list() =>
        Assert.Equal("räknas inte", Audits.Section(Audits.Of(Input("sv")), "scorecard").Figures[0].Value);

    [Fact]
    public void The_scorecard_has_five_figures_from_the_content() =>
        Assert.Equal(
            [
                "Words a business reader uses: 100%",
                "Numbers that show an outcome: 100%",
                "Made for a named audience: 86%",
                "Promises with proof: 100%",
                "Pages past their check: 0",
            ],
            Audits.Topic("scorecard").Figures.Select(figure => $"{figure.Label}: {figure.Value}")
        );

    private static AuditInput Input(string language) =>
        Audits.Input(
            SmallSite.With(("language: en-GB", $"language: {language}")),
            Jargon.At(
                new("content/pages/about.md", 3, 1),
                "'Leverage' is jargon, and 1 more on this page",
                "Write 'use'."
            ) with
            {
                Related = [new("content/pages/about.md", 9, 1)],
            },
            Jargon.At(new("content/services/scanners.md", 3, 1), "'leverage' is jargon", "Write 'use'."),
            Jargon.At(new("content/work.yml", 3, 1), "'team's tool' is jargon", "Write 'tool'."),
            new Rule("UP321", Severity.Warning, "Long", "Long.").At(new("site.yml", 1, 1), "'x' is long", "Cut it.")
        );
}
