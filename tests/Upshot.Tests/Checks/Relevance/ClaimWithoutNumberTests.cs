using Upshot.Checks.Relevance;

namespace Upshot.Tests.Checks.Relevance;

public sealed class ClaimWithoutNumberTests
{
    [Fact]
    public void Points_at_the_word_that_claims() =>
        Assert.Equal(
            "content/pages/about.md:10:42 warning: 'faster' claims a result, and no number stands beside it",
            Told.ByItsExample("UP342")
        );

    [Theory]
    [InlineData("We cut the wait at your gate.")]
    [InlineData("The new form saved your team a lot of time.")]
    [InlineData("Fewer calls are now lost at night.")]
    [InlineData("Far fewer people use the app than we hoped for.")]
    [InlineData("Your printer is more reliable.")]
    [InlineData("Claims are paid sooner.")]
    [InlineData("Errors were reduced in the whole yard.")]
    [InlineData("Help has become better.")]
    [InlineData("The team has improved every form.")]
    [InlineData("Hours of work were saved.")] // what was gained stands in front
    [InlineData("Much fewer people use the app.")]
    [InlineData("You now get faster help.")]
    [InlineData("It opens in the morning. Is faster at both gates.")] // what stands before the sentence is nothing to it
    public void Knows_a_claim_when_it_reads_one(string text) => Assert.NotEqual("", Told.By("UP342", text));

    [Theory]
    [InlineData("Save your list before Friday.")] // an order
    [InlineData("Cut the rope behind the second knot.")] // an order
    [InlineData("You cut the queue by coming early.")] // the reader does
    [InlineData("We saved your list in the new book.")] // kept, not spared
    [InlineData("From May your log-in will be faster.")] // a promise
    [InlineData("It is faster to ring us.")] // advice
    [InlineData("It is better to ask first.")] // advice
    [InlineData("If the lamp is brighter and the door is faster, tell us.")] // a condition
    [InlineData("A reduced crew answers at night.")] // an attribute
    [InlineData("The app did not cut the queue, and was never faster.")] // an admission
    [InlineData("A power cut stopped the crane.")] // a noun
    [InlineData("Is the new gate faster?")] // a question
    [InlineData("Bram said: \"The new gate is faster.\"")] // somebody else's words
    [InlineData("There are cheaper ways, and more secure ways too.")] // how the world is
    [InlineData("Hiring is cheaper.")]
    [InlineData("There are fewer trains on Sundays.")]
    [InlineData("Bram cut the rope and lowered the shelf.")] // no result
    [InlineData("The sooner you tell us, the better.")]
    [InlineData("You are better off with a lamp, and this was easier to carry.")]
    [InlineData("Keep it where it is cooler and safer.")]
    [InlineData("There are more people at the gate in the morning.")]
    [InlineData("Order more reliable lamps than these.")]
    [InlineData("The lamp is more. Reliable people say so.")] // the next sentence is another
    [InlineData("You get help now faster.")]
    [InlineData("This is the one with faster doors.")]
    [InlineData("You are sooner at the gate.")]
    [InlineData("You are served better.")]
    [InlineData("Say what it is cheaper for.")]
    [InlineData("It is faster if you ring.")]
    [InlineData("It is faster when you ring.")]
    [InlineData("The gate is faster than the quay.")]
    public void Is_silent_when_nothing_is_claimed(string text) => Assert.Equal("", Told.By("UP342", text));

    [Theory]
    [InlineData("Log-ins are faster: 4 seconds.")]
    [InlineData("Log-ins are faster. You wait four seconds.")]
    [InlineData("Log-ins are faster.\n\nYou wait half as long.")] // in the next block
    [InlineData("More shifts start well and log-ins are faster: {{ metric:ready }}.")]
    [InlineData("Log-ins are faster. Nobody has a count yet.")] // honest
    [InlineData("Log-ins are faster. There is no number yet.")]
    [InlineData("Log-ins are faster. Nobody has measured it.")]
    public void Is_silent_when_a_number_stands_beside(string text) => Assert.Equal("", Told.By("UP342", text));

    [Fact]
    public void The_numbers_of_a_story_stand_below_its_title() =>
        Assert.Equal(
            "",
            Told.By(
                "UP342",
                ExamplePages.Story(
                    "results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]",
                    "You find the printer at the gate.",
                    "Labels are now faster to get"
                )
            )
        );

    [Fact]
    public void A_story_without_numbers_claims_with_its_title() =>
        Assert.Equal(
            "content/case-studies/labels.md:2:23 warning: 'faster' claims a result, and no number stands beside it",
            Told.By(
                "UP342",
                ExamplePages.Story(
                    "results: []\nmeasured_from: 2026-01-31",
                    "You find the printer.",
                    "Labels are now faster to get"
                )
            )
        );

    [Theory]
    [InlineData("our_part: We moved one shift of ours to the night.", "our_part: It is now faster at the gate.")]
    [InlineData("learned: We should have asked the night crew first.", "learned: It is now faster at the gate.")]
    public void A_field_that_stands_apart_needs_its_own(string from, string to) =>
        Assert.Contains("'faster' claims a result", Told.After("UP342", (from, to)), StringComparison.Ordinal);

    [Theory]
    [InlineData("problem: Shifts waited for a working scanner.", "problem: It is now faster elsewhere.")] // no claim of ours
    [InlineData("what_changed: A person checks every scanner at five.", "what_changed: It is now faster at the gate.")]
    [InlineData("summary: Nearly nine in ten shifts now start with every tool working.", "summary: It is now faster.")]
    public void A_field_beside_the_numbers_needs_none(string from, string to) =>
        Assert.Equal("", Told.After("UP342", (from, to)));

    [Theory]
    [InlineData("what_changed: A person checks every scanner at five.", "what_changed: It is now faster at the gate.")]
    [InlineData("summary: Nearly nine in ten shifts now start with every tool working.", "summary: It is now faster.")]
    public void Without_numbers_it_is_a_claim(string from, string to) =>
        Assert.Contains(
            "'faster' claims a result",
            Told.After(
                "UP342",
                ("results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]", "results: []\nmeasured_from: 2026-01-31"),
                (from, to)
            ),
            StringComparison.Ordinal
        );
}
