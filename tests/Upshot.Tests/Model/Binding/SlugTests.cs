using Upshot.Authoring.Drafting;
using Upshot.Model.Binding;
using Upshot.Sources;
using Upshot.Tests.Authoring;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Binding;

/// <summary>Whatever a title is made of, its name is a good address, and no two pages get the same.</summary>
[Trait(Figure.Trait, "T24")]
public sealed class SlugTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    [Theory]
    [InlineData("A laptop for your new starter", "a-laptop-for-your-new-starter")]
    [InlineData("İstanbul'da ısı IŞIK", "istanbul-da-isi-isik")]
    [InlineData("Straße nach Ærø, łódź", "strasse-nach-aero-lodz")]
    [InlineData("CRÈME BRÛLÉE", "creme-brulee")]
    [InlineData("!?…", "page")]
    [InlineData("", "page")]
    public void A_title_becomes(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void Any_title_has_a_name_that_is_an_address()
    {
        var titles = NastyTitles.All;

        string[] wrong = [.. titles.Where(title => !IsGood(Slug.Of(title)))];
        Figure.None("T24", "titles without a good address", wrong, titles.Length);
        Assert.True(titles.Length >= 515, $"{titles.Length} titles");
    }

    [Fact]
    public void No_two_titles_get_one_file()
    {
        var sources = SmallSite.With();
        var alike = NastyTitles
            .All.Where(title => title.Trim().Length is > 0 and <= 60)
            .GroupBy(Slug.Of, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.Take(4))
            .Take(60)
            .ToArray();
        List<string> wrong = [];
        var begun = 0;
        foreach (var title in alike)
        {
            var authored = Drafts.Begin(sources, SmallSite.Options, new("page", title));
            if (authored.Refusal is { } refusal)
            {
                // A title may be refused for what is in it, never for its name.
                if (refusal.What.Contains("already there", StringComparison.Ordinal))
                    wrong.Add(title);
                continue;
            }

            var path = Assert.Single(authored.Changes).Path;
            if (sources.Find(path) is not null || PortableName.Trouble(Path.GetFileName(path)) is not null)
                wrong.Add($"{title}: {path}");
            sources = Planned.Apply(sources, authored);
            begun++;
        }

        Figure.None("T24", "titles whose file another title has", wrong, begun);
    }

    [Fact]
    public void The_same_title_again_is_refused()
    {
        var sources = SmallSite.With();
        var first = Drafts.Begin(sources, SmallSite.Options, new("page", "A gate"));
        var again = Drafts.Begin(Planned.Apply(sources, first), SmallSite.Options, new("page", "A gate"));

        Assert.Equal("content/pages/a-gate.md is already there", again.Refusal?.What);
    }

    private static bool IsGood(string slug) =>
        slug.Length > 0
        && slug.All(letter => Letters.Contains(letter) || letter == '-')
        && slug[0] != '-'
        && slug[^1] != '-'
        && !slug.Contains("--", StringComparison.Ordinal)
        && Slug.Of(slug) == slug;
}
