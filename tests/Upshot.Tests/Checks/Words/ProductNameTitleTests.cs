namespace Upshot.Tests.Checks.Words;

public sealed class ProductNameTitleTests
{
    private const string Rule = "UP317";

    private const string Title = "title: A scanner that works in the rain";

    private const string OwnWords = """
        -- content/words.yml --
        replace:
          - { find: WMS, write: stock system, level: error }
        -- content/channels.yml --
        """;

    [Fact]
    public void Says_where_it_stands() =>
        Assert.Equal(
            [
                "2:20-30 Warning the title of this service names a product, 'ServiceNow' > Name what readers can then do.",
            ],
            Titled("Scanners in ServiceNow")
        );

    [Fact]
    public void The_company_s_short_names_are_products_too_and_are_told_once()
    {
        (string, string)[] changes = [(Title, "title: Stock in WMS"), ("-- content/channels.yml --", OwnWords)];
        Assert.Equal(
            [
                "2:17-20 Error the title of this service names a product, 'WMS' > Name what readers can then do, or write 'stock system'.",
            ],
            WordFindings.With(Rule, "We keep it short.", changes)
        );
        Assert.Empty(WordFindings.With("UP310", "We keep it short.", changes));
    }

    [Theory]
    [InlineData("Slow hours at the gate, which teams can zoom in on")]
    [InlineData("Excel at the things that Windows cannot do")]
    [InlineData("Words, access and a surface to work on")]
    public void Near_misses_are_left_alone(string title) => Assert.Empty(Titled(title));

    [Fact]
    public void Text_below_the_title_may_name_the_product() =>
        Assert.Empty(WordFindings.With(Rule, "We keep it short.", ("Take one. Bring", "Open ServiceNow. Bring")));

    private static string[] Titled(string title) =>
        WordFindings.With(Rule, "We keep it short.", (Title, $"title: {title}"));
}
