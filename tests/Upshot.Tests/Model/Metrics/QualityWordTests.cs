using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class QualityWordTests
{
    [Theory]
    [InlineData("", Quality.Normal)]
    [InlineData(" - ", Quality.Normal)]
    [InlineData("normal", Quality.Normal)]
    [InlineData("Normal value", Quality.Normal)]
    [InlineData("estimate", Quality.Estimate)]
    [InlineData("ESTIMATED", Quality.Estimate)]
    [InlineData("Estimated value", Quality.Estimate)]
    [InlineData("provisional", Quality.Provisional)]
    [InlineData("Provisional_Value", Quality.Provisional)]
    [InlineData("suppressed", Quality.Suppressed)]
    [InlineData("low reliability", Quality.LowReliability)]
    [InlineData("Low-Reliability", Quality.LowReliability)]
    [InlineData("definition differs", Quality.DefinitionDiffers)]
    public void A_word_is_known_however_it_is_spelt(string text, Quality expected) =>
        Assert.Equal(expected, QualityWord.Parse(text));

    [Theory]
    [InlineData("value")]
    [InlineData("revised")]
    [InlineData("not normal")]
    public void Any_other_word_is_none(string text) => Assert.Null(QualityWord.Parse(text));

    [Fact]
    public void Our_own_spelling_of_each_is_known() =>
        Assert.Equal(
            Enum.GetValues<Quality>().Order(),
            QualityWord.All.Select(QualityWord.Parse).OfType<Quality>().Order()
        );
}
