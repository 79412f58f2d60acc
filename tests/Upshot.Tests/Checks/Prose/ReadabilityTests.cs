namespace Upshot.Tests.Checks.Prose;

public sealed class ReadabilityTests
{
    private const string Swedish =
        "Verksamhetsansvariga representanter förutsätts tillhandahålla kompletterande dokumentation. "
        + "Ansökningshandlingar kontrolleras kontinuerligt beträffande fullständighet. "
        + "Beslutsunderlaget sammanställs centralt efter ledningsgruppens behandling.\n\n";

    private const string PlainSwedish =
        "Du kan hämta en ny skanner vid båda portarna. Visa ditt kort och säg vart du ska gå. "
        + "Lämna den i hyllan när ditt pass är slut.\n\n";

    [Fact]
    public void Finds_a_page_for_scholars_at_its_hardest_sentence()
    {
        var bad = Asked.Check("UP325").Bad;

        Assert.StartsWith(
            "content/pages/about.md:10:1 warning: this page asks for ",
            Assert.Single(Told.Each("UP325", bad)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Suggests_easier_words_for_a_page_between_ten_and_twelve_years() =>
        Assert.Equal(
            [
                "content/pages/about.md:10:1 suggestion: this page asks for 11 years of school; most people read well up to 10",
            ],
            Told.Each(
                "UP325",
                Repeat(
                    "You collect the replacement scanner at the gate in the morning, and return the damaged one to the keeper who is on duty in the evening. ",
                    6
                )
            )
        );

    [Fact]
    public void Leaves_plain_words_alone() =>
        Assert.Empty(
            Told.Each("UP325", Repeat("You can take a scanner at either gate. Show your card to the keeper. ", 10))
        );

    [Fact]
    public void Leaves_few_words_alone() =>
        Assert.Empty(Told.Each("UP325", "Organisational considerations necessitate familiarisation opportunities."));

    [Fact]
    public void Leaves_long_numbers_alone() =>
        Assert.Empty(
            Told.Each("UP325", Repeat("You can ring 0123456789 or 9876543210 now. Ask for Bo at gate 1234567. ", 10))
        );

    [Fact]
    public void Leaves_a_long_list_of_names_alone() =>
        Assert.Empty(
            Told.Each("UP325", Repeat("- Organisational considerations\n- Familiarisation opportunities\n", 40))
        );

    [Fact]
    public void Counts_long_words_in_Swedish() =>
        Assert.StartsWith(
            "content/pages/about.md:10:1 warning: this page has a LIX of ",
            Assert.Single(
                Told.Each("UP325", ("language: en-GB", "language: sv-SE"), ("We keep it short.", Repeat(Swedish, 8)))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Leaves_plain_Swedish_alone() =>
        Assert.Empty(
            Told.Each("UP325", ("language: en-GB", "language: sv-SE"), ("We keep it short.", Repeat(PlainSwedish, 5)))
        );

    [Fact]
    public void Does_not_measure_a_language_it_does_not_know() =>
        Assert.Empty(
            Told.Each("UP325", ("shows: promises", "language: cy"), ("We keep it short.", Repeat(Swedish, 9)))
        );

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
