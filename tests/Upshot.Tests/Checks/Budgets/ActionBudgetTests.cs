namespace Upshot.Tests.Checks.Budgets;

public sealed class ActionBudgetTests
{
    private const string Book = "[Book a scanner](https://harbour.example/book)";
    private const string Card = "[Ask for a card](https://harbour.example/card)";

    [Fact]
    public void Finds_the_second_thing_to_do() =>
        Assert.Equal(
            [
                "content/pages/about.md:12:1 warning: the page asks for 2 things, among them 'Book a scanner' and 'Ask for a card'",
            ],
            Told.Each("UP335", $"{Book}\n\n{Card}")
        );

    [Fact]
    public void Counts_the_button_of_a_service() =>
        Assert.Single(Told.Each("UP335", ("See [the story](../case-studies/five-in-the-morning.md).", Book)));

    [Fact]
    public void Leaves_links_in_sentences_alone() =>
        Assert.Empty(Told.Each("UP335", $"{Book}\n\nYou can also {Card}."));

    [Fact]
    public void Leaves_a_list_of_links_alone() => Assert.Empty(Told.Each("UP335", $"- {Book}\n- {Card}\n\n{Card}"));

    [Fact]
    public void Leaves_a_list_with_space_between_alone() => Assert.Empty(Told.Each("UP335", $"- {Book}\n\n- {Card}"));

    [Fact]
    public void Leaves_quiet_buttons_alone() =>
        Assert.Empty(
            Told.Each("UP335", ("currency: GBP", "currency: GBP\nchecks: { budgets: { result: { actions: 0 } } }"))
        );
}
