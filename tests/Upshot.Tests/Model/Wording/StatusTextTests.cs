using Upshot.Model.Metrics;
using Upshot.Tests.Model.Metrics;

namespace Upshot.Tests.Model.Wording;

public sealed class StatusTextTests
{
    [Theory]
    [InlineData(Status.Worse, "Worse than when we started", "Sämre än när vi började")]
    [InlineData(Status.Missed, "Target missed", "Målet missat")]
    [InlineData(Status.Mixed, "Promise met, people unhappy", "Löftet hålls, folk är missnöjda")]
    [InlineData(Status.Behind, "Behind plan", "Ligger efter planen")]
    [InlineData(Status.OutOfDate, "Out of date", "Inaktuell siffra")]
    [InlineData(Status.NotMeasured, "Not measured yet", "Inte mätt ännu")]
    [InlineData(Status.NoTarget, "No target set", "Inget mål satt")]
    [InlineData(
        Status.Unconfirmed,
        "Promise met, not confirmed by the people who use it",
        "Löftet hålls, men det är inte bekräftat av dem som använder tjänsten"
    )]
    [InlineData(Status.OnTrack, "On track", "Enligt plan")]
    [InlineData(Status.Met, "Target met", "Målet nått")]
    public void Every_status_has_its_words(Status status, string english, string swedish)
    {
        Assert.Equal(english, Languages.English.Status(status, holdsTheLine: false));
        Assert.Equal(swedish, Languages.Swedish.Status(status, holdsTheLine: false));
    }

    [Fact]
    public void Nobody_is_behind_a_plan_who_only_holds_the_line()
    {
        Assert.Equal("Below the line we hold", Languages.English.Status(Status.Behind, holdsTheLine: true));
        Assert.Equal("Klarar inte nivån vi ska hålla", Languages.Swedish.Status(Status.Behind, holdsTheLine: true));
        Assert.Equal("Target met", Languages.English.Status(Status.Met, holdsTheLine: true));
    }

    [Fact]
    public void A_number_that_is_too_old_says_when_it_was_counted()
    {
        var measure = Examples.Measure(Examples.NewStarterReady, day: new(2026, 3, 1));

        Assert.Equal("Out of date: last counted July to September 2025", Languages.EnglishText.Status(measure));
        Assert.Equal("Inaktuell siffra: senast räknad juli–september 2025", Languages.SwedishText.Status(measure));
        Assert.EndsWith(
            "The aim is 95% by March 2026. Out of date: last counted July to September 2025.",
            Languages.EnglishText.Sentence(measure),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_a_pair_the_one_that_is_too_old_says_when_it_was_counted()
    {
        var solved = Examples.Measure(Examples.ProblemSolved with { Series = Examples.Rows("2025-01=60") });
        var answered = Examples.AnsweredInTime with { Series = Examples.Rows("2025-10=93") };
        var pair = Examples.Measure(
            answered with
            {
                // Behind plan is worse than out of date, and what people say decides only when it is worse.
                Target = null,
            },
            solved
        );

        Assert.Equal(Status.OutOfDate, pair.Status);
        Assert.Equal("Out of date: last counted January 2025", Languages.EnglishText.Status(pair));
    }

    [Fact]
    public void Of_a_pair_the_one_that_holds_the_line_gets_its_words()
    {
        var target = new Target { Date = new(2025, 12, 31), Value = 60 };
        var solved = Examples.Measure(Examples.ProblemSolved with { Target = target, Noise = 10 });
        var pair = Examples.Measure(Examples.AnsweredInTime with { Target = null }, solved);

        Assert.Equal(Status.Behind, pair.Status);
        Assert.Equal("Below the line we hold", Languages.EnglishText.Status(pair));
    }

    [Fact]
    public void A_service_level_is_said_after_what_people_say()
    {
        var pair = Examples.Measure(Examples.AnsweredInTime, Examples.Measure(Examples.ProblemSolved));

        Assert.Equal(
            "People who say their problem is really solved: 58% in October 2025, down from 64% in March 2024, "
                + "which is worse. Problems our supplier answered within the promised time: 97.1% in October 2025, "
                + "up from 91.2% in March 2024, which is better. The aim is 95.0% by December 2025. "
                + "Promise met, people unhappy.",
            Languages.EnglishText.Sentence(pair)
        );
    }

    [Fact]
    public void A_service_level_nobody_is_asked_about_is_said_alone() =>
        Assert.EndsWith(
            "The aim is 95.0% by December 2025. Promise met, not confirmed by the people who use it.",
            Languages.EnglishText.Sentence(Examples.Measure(Examples.AnsweredInTime)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_roll_up_counts_worst_first()
    {
        var rollUp = RollUp.Of([Status.OnTrack, Status.Behind, Status.OnTrack, Status.Mixed]);

        Assert.Equal("1 mixed, 1 behind plan, 2 on track", Languages.EnglishText.RollUp(rollUp));
        Assert.Equal("1 blandad, 1 efter planen, 2 enligt plan", Languages.SwedishText.RollUp(rollUp));
        Assert.Equal("", Languages.EnglishText.RollUp(RollUp.Of([])));
    }

    [Fact]
    public void Every_status_can_be_counted_in_one_and_in_many()
    {
        var all = Enum.GetValues<Status>();

        Assert.Equal(
            "2 sämre än vid starten, 2 missade mål, 2 blandade, 2 efter planen, 2 inaktuella, 2 inte mätta ännu, "
                + "2 utan mål, 2 inte bekräftade, 2 enligt plan, 2 nådda mål",
            Languages.SwedishText.RollUp(RollUp.Of([.. all, .. all]))
        );
        Assert.Equal(
            "1 worse than at the start, 1 target missed, 1 mixed, 1 behind plan, 1 out of date, 1 not measured yet, "
                + "1 without a target, 1 not confirmed, 1 on track, 1 target met",
            Languages.EnglishText.RollUp(RollUp.Of(all))
        );
    }
}
