namespace Upshot.Tests.Checks.Budgets;

public sealed class SectionBudgetTests
{
    [Fact]
    public void Finds_a_long_part_at_its_heading() =>
        Assert.Equal(
            [
                "content/pages/about.md:12:1 suggestion: 'At the gate' has 154 words; a page of this kind has 150 in one part",
            ],
            Told.Each(
                "UP333",
                $"Go.\n\n## At the gate\n\n{Words(100)}\n\n### By the door\n\n{Words(48)}\n\n## On the quay\n\nGo."
            )
        );

    [Fact]
    public void Finds_a_long_part_before_the_first_heading() =>
        Assert.Equal(
            [
                "content/pages/about.md suggestion: the part before the first heading has 151 words; a page of this kind has 150 in one part",
            ],
            Told.Each("UP333", $"{Words(151)}\n\n## On the quay\n\nGo.")
        );

    [Fact]
    public void Leaves_short_parts_of_a_long_page_alone() =>
        Assert.Empty(Told.Each("UP333", $"Go.\n\n## At the gate\n\n{Words(140)}\n\n## On the quay\n\n{Words(140)}"));

    [Fact]
    public void Leaves_cards_under_a_heading_alone() =>
        Assert.Empty(
            Told.Each(
                "UP333",
                $"Go.\n\n## At the gate\n\n{Words(140)}\n\n{{{{ card:ready }}}}\n\n{{{{ chart:ready }}}}\n\n## End\n\nGo."
            )
        );

    [Fact]
    public void Leaves_a_table_under_a_heading_alone() =>
        Assert.Empty(Told.Each("UP333", $"Go.\n\n## At the gate\n\n| A |\n| - |\n| {Words(200)} |\n\n## End\n\nGo."));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("one", count));
}
