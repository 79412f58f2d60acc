using System.Text.Json.Nodes;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>News and digests as Adaptive Cards.</summary>
public sealed class CardTests
{
    private const string News = "channels/teams/2025-11-01-spare-scanners.json";
    private const string Digest = "channels/teams/digest/crews.json";

    [Theory]
    [InlineData(News)]
    [InlineData(Digest)]
    public void A_card_has_two_buttons_with_whole_addresses_and_the_badge(string path)
    {
        var card = Told.Json(Told.Site(), path);

        Assert.Equal(("AdaptiveCard", "1.5"), ((string?)card["type"], (string?)card["version"]));
        Assert.Equal("en", (string?)card["lang"]);
        Assert.Equal("Harbour IT", (string?)card["body"]![0]!["inlines"]![0]!["text"]);
        Assert.Equal(2, card["actions"]!.AsArray().Count);
        Assert.All(
            card["actions"]!.AsArray(),
            action =>
            {
                Assert.Equal("Action.OpenUrl", (string?)action?["type"]);
                Assert.StartsWith("https://it.harbour.example/", (string?)action?["url"], StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_card_of_news_says_what_when_for_whom_and_how_it_stands()
    {
        var card = Told.Json(Told.Site(), News);

        Assert.Equal(
            [
                ("New", "1 November 2025"),
                ("Who it is for", "Crews"),
                ("Shifts that start with every tool working", "88% (July to September 2025), On track"),
                ("Whom to ask", "Ann Lee"),
            ],
            Facts(card)
        );
    }

    [Fact]
    public void No_card_of_the_shipped_site_has_more_than_five_facts()
    {
        var site = BuiltSite.At(Repository.Root);
        string[] cards = [.. site.Paths.Where(path => path.StartsWith("channels/teams/", StringComparison.Ordinal))];

        Assert.NotEmpty(cards);
        Assert.All(cards, path => Assert.InRange(Facts(Told.Json(site, path)).Length, 1, 5));
    }

    [Fact]
    public void News_that_names_its_channels_is_told_in_no_other()
    {
        var site = Told.Site(("change: new", "change: new\nchannels: [mail]"));

        Assert.False(site.Has(News));
        Assert.DoesNotContain("Spare scanners", site.Text(Digest), StringComparison.Ordinal);
        Assert.Contains("Spare scanners", site.Text("channels/email/crews.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void News_can_not_take_the_place_of_a_digest()
    {
        var site = BuiltSite.Of(
            Upshot.Tests.Support.SiteText.Parse(
                Told.EveryChannel.Aggregate(
                        SmallSite.Text,
                        (text, change) => text.Replace(change.From, change.To, StringComparison.Ordinal)
                    )
                    .Replace("2025-11-01-spare-scanners.md", "crews.md", StringComparison.Ordinal)
            )
        );

        Assert.True(site.Has("channels/teams/crews.json"));
        Assert.True(site.Has(Digest));
    }

    [Fact]
    public void No_word_of_a_writer_is_markup()
    {
        const string Link = "[Go](https://x.example) _<b>_";
        var site = Told.Site(
            ("title: Spare scanners at both gates", $"title: \"{Link}\""),
            ("title: Shifts that start", $"title: \"{Link} start"),
            ("every tool working\nkind", "every tool working\"\nkind")
        );
        var card = Told.Json(site, News);

        Assert.Equal("RichTextBlock", (string?)card["body"]![1]!["type"]);
        Assert.Equal(Link, (string?)card["body"]![1]!["inlines"]![0]!["text"]);
        Assert.DoesNotContain(Facts(card), fact => fact.Title.Contains("[Go](", StringComparison.Ordinal));
        Assert.Contains(Facts(card), fact => fact.Title.StartsWith("\\[Go\\]", StringComparison.Ordinal));
    }

    private static (string Title, string Value)[] Facts(JsonNode card) =>
        [
            .. card["body"]!
                .AsArray()
                .Where(part => (string?)part?["type"] == "FactSet")
                .SelectMany(part => part!["facts"]!.AsArray())
                .Select(fact => ((string?)fact?["title"] ?? "", (string?)fact?["value"] ?? "")),
        ];
}
