using Upshot.Checks.Relevance;

namespace Upshot.Tests.Checks.Relevance;

public sealed class NextStepTests
{
    [Fact]
    public void Points_at_a_page_that_leads_nowhere() =>
        Assert.Equal(
            "content/pages/night.md:2:8 warning: the text has no link, and names nobody to ask",
            Told.ByItsExample("UP343")
        );

    [Theory]
    [InlineData("You can [read the story](../case-studies/five-in-the-morning.md).")]
    [InlineData("Ask Ann Lee at the gate.")]
    [InlineData("Ring 44100 at any time.")]
    [InlineData("Write to gate@harbour.example at any time.")]
    [InlineData("You need {{ service:scanners }} first.")]
    [InlineData("Ring 4410 at any time.")]
    [InlineData("Ring 19100 at any time.")] // too long for a year
    public void Is_silent_when_the_text_leads_on(string text) =>
        Assert.Equal("", Told.By("UP343", ExamplePages.Page(text)));

    [Theory]
    [InlineData("You found somebody there in 2024.")] // a year is not rung
    [InlineData("You found somebody there in 1999.")]
    [InlineData("There are 441 people at night.")]
    [InlineData("There are 12 people at night. ![A gate](../images/gate.png)")] // a picture is no link
    public void Is_not_fooled_by(string text) => Assert.NotEqual("", Told.By("UP343", ExamplePages.Page(text)));

    [Fact]
    public void A_service_nobody_can_reach_is_an_error() =>
        Assert.Equal(
            "content/services/scanners.md:13:9 error: there is no link to follow and nobody to ring or write to",
            Told.After(
                "UP343",
                (
                    "people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }",
                    "people: { name: Ann Lee, where: Gate 1 }"
                )
            )
        );

    [Theory]
    [InlineData(
        "get_it: { how: Take one at the gate.",
        "get_it: { link: https://forms.harbour.example/, how: Take one at the gate."
    )]
    [InlineData("{ name: Ann Lee, where: Gate 1 }", "{ name: Ann Lee, phone: \"+44 1632 960 144\" }")]
    [InlineData("state: live", "state: closed")]
    public void A_service_is_reached_by_form_or_person(string from, string to) =>
        Assert.Equal(
            "",
            Told.After(
                "UP343",
                (
                    "people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }",
                    "people: { name: Ann Lee, where: Gate 1 }"
                ),
                (from, to)
            )
        );

    [Theory]
    [InlineData(
        "people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }",
        "people: [{ name: Ann Lee, email: ask@harbour.example }, { name: Bo Rask }]"
    )]
    [InlineData(
        "people: { name: Ann Lee, email: ask@harbour.example }",
        "people: [{ name: Ann Lee, email: ask@harbour.example }, { name: Bo Rask }]"
    )]
    public void One_person_of_two_is_enough(string from, string to) =>
        Assert.Equal("", Told.After("UP343", (from, to)));

    [Fact]
    public void One_name_of_two_is_enough() =>
        Assert.Equal(
            "",
            Told.After(
                "UP343",
                (
                    "people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }",
                    "people: [{ name: Ann Lee, email: ask@harbour.example }, { name: Bo Rask }]"
                ),
                ("change: new\nservices: [scanners]", "change: new\ndo: Use the form."),
                ("Take it when yours fails.", "Ask Bo Rask for it.")
            )
        );

    [Fact]
    public void What_an_update_asks_for_may_name_the_way() =>
        Assert.Equal(
            "",
            Told.After("UP343", ("change: new\nservices: [scanners]", "change: new\ndo: Ring 44100 at the gate."))
        );

    [Fact]
    public void An_update_that_asks_for_something_says_where() =>
        Assert.Equal(
            "content/updates/2025-11-01-spare-scanners.md:2:8 warning: the text has no link, and names nobody to ask",
            Told.After("UP343", ("change: new\nservices: [scanners]", "change: new\ndo: Use the form."))
        );

    [Fact]
    public void An_update_that_asks_for_nothing_may_end_anywhere() =>
        Assert.Equal("", Told.After("UP343", ("change: new\nservices: [scanners]", "change: new\ndo: Nothing.")));
}
