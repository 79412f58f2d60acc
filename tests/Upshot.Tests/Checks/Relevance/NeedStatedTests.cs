using Upshot.Checks.Relevance;

namespace Upshot.Tests.Checks.Relevance;

public sealed class NeedStatedTests
{
    [Fact]
    public void Points_at_the_title_that_names_our_answer() =>
        Assert.Equal(
            "content/services/lamps.md:2:8 warning: no word of 'outcome' is in the title or summary",
            Told.ByItsExample("UP341")
        );

    [Theory]
    [InlineData("Harbour lamps", "Works after sunset on the quay.")] // 'work' of 'for'
    [InlineData("Lamps for shifts", "Hardware.")] // plural of 'shift'
    [InlineData("Find your way", "Hardware.")] // 'way' of the outcome
    public void Is_silent_when_a_word_of_the_need_is_there(string title, string summary) =>
        Assert.Equal("", Told.By("UP341", ExamplePages.Service(title, summary)));

    [Fact]
    public void Hears_what_people_said_they_expect() =>
        Assert.Equal(
            "",
            Told.After(
                "UP341",
                ("A scanner that works in the rain", "Harbour scanner programme"),
                ("A scanner for each shift, checked before it starts.", "Hardware renewal.")
            )
        );

    [Fact]
    public void A_story_is_told_by_its_problem() =>
        Assert.Equal(
            "content/case-studies/five-in-the-morning.md:2:8 warning: no word of 'problem' is in the title or summary",
            Told.After(
                "UP341",
                ("We check at five so that you start at six", "Programme Dawn is complete"),
                ("Nearly nine in ten shifts now start with every tool working.", "Phase two is closed.")
            )
        );

    [Fact]
    public void A_need_without_a_word_of_meaning_is_none() =>
        Assert.Equal(
            "content/services/scanners.md:8:10 warning: 'outcome' does not name a need",
            Told.After(
                "UP341",
                ("outcome: You can start your shift on time.", "outcome: You can do more."),
                ("for: Crews on all quays", "for: All of you"),
                ("services: [scanners]\n  evidence", "services: []\n  evidence")
            )
        );
}
