using Upshot.Model.Metrics;
using Upshot.Tests.Model.Metrics;

namespace Upshot.Tests.Model.Wording;

public sealed class PointTextTests
{
    private static readonly Period Quarter = Period.OfQuarter(2025, 3);

    [Theory]
    [InlineData(null, null, "", "")]
    [InlineData(169, null, "169 counted", "169 räknade")]
    [InlineData(412, 2900, "412 of 2,900", "412 av 2_900")]
    [InlineData(30, null, "30 counted", "30 räknade")]
    [InlineData(29, null, "29 counted, small number", "29 räknade, litet antal")]
    [InlineData(1, null, "1 counted, small number", "1 räknad, litet antal")]
    [InlineData(29, 35, "29 of 35, small number", "29 av 35, litet antal")]
    [InlineData(null, 35, "", "")]
    public void Says_how_many_stand_behind_a_number(int? count, int? of, string english, string swedish)
    {
        var point = new Point(Quarter, 88, count, of);

        Assert.Equal(english, Languages.EnglishText.Reach(point));
        Assert.Equal(swedish, Languages.Show(Languages.SwedishText.Reach(point)));
    }

    [Theory]
    [InlineData(Quality.Normal, "", "")]
    [InlineData(Quality.Estimate, "estimate", "uppskattning")]
    [InlineData(Quality.Provisional, "provisional", "preliminärt")]
    [InlineData(Quality.Suppressed, "too few to show", "för få för att visas")]
    [InlineData(Quality.LowReliability, "less reliable", "mindre tillförlitligt")]
    [InlineData(Quality.DefinitionDiffers, "counted differently", "räknat på annat sätt")]
    public void Every_quality_has_its_words(Quality quality, string english, string swedish)
    {
        Assert.Equal(english, Languages.EnglishText.Quality(quality));
        Assert.Equal(swedish, Languages.SwedishText.Quality(quality));
    }

    [Fact]
    public void A_cell_holds_the_value_or_why_there_is_none()
    {
        var measure = Examples.Measure(Examples.NewStarterReady);

        Assert.Equal("88%", Languages.EnglishText.PointValue(new(Quarter, 88), measure));
        Assert.Equal("missing", Languages.EnglishText.PointValue(new(Quarter, null), measure));
        Assert.Equal("saknas", Languages.SwedishText.PointValue(new(Quarter, null), measure));
        Assert.Equal(
            "too few to show",
            Languages.EnglishText.PointValue(new(Quarter, null, Quality: Quality.Suppressed), measure)
        );
    }

    [Fact]
    public void A_source_is_a_name_and_a_day()
    {
        Assert.Equal("Day-one checklist, 6 October 2025", Languages.EnglishText.SourceLine(Examples.NewStarterReady));
        Assert.Equal("Day-one checklist, 6 oktober 2025", Languages.SwedishText.SourceLine(Examples.NewStarterReady));
    }

    [Fact]
    public void A_long_promise_says_its_year()
    {
        var horizon = Horizon.Of(new(2023, 4, 1), new(2028, 3, 31), Examples.Day);

        Assert.NotNull(horizon);
        Assert.Equal("year 3 of 5", Languages.EnglishText.Horizon(horizon));
        Assert.Equal("år 3 av 5", Languages.SwedishText.Horizon(horizon));
    }
}
