using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>What <c>channels.yml</c> decides, and what it does not.</summary>
public sealed class ChannelTests
{
    private const string MailChannel = "- { id: mail, name: Monthly mail, makes: email-digest, per_audience: true }\n";
    private const string ChatChannel = "- { id: chat, name: Crew chat, makes: teams-card, per_audience: true }\n";

    [Theory]
    [InlineData(MailChannel, " mail,", "channels/email/")]
    [InlineData(ChatChannel, " chat,", "channels/teams/")]
    public void A_channel_that_is_taken_out_takes_its_files_along(string channel, string asked, string folder)
    {
        var before = Told.Site();
        var after = Told.Site((channel, ""), (asked, ""));

        Assert.Equal("", after.Findings);
        Assert.Equal(
            before.Paths.Where(path => !path.StartsWith(folder, StringComparison.Ordinal)),
            after.Paths,
            StringComparer.Ordinal
        );
        Assert.NotEqual(before.Paths, after.Paths);
    }

    [Fact]
    public void An_audience_that_did_not_ask_for_mail_gets_none() =>
        Assert.DoesNotContain(
            Told.Site(("[web, mail,", "[web,")).Paths,
            path => path.StartsWith("channels/email/", StringComparison.Ordinal)
        );

    [Fact]
    public void Everyone_gets_no_digest_just_because_there_is_a_channel()
    {
        var site = Told.Site();

        Assert.True(site.Has("channels/email/crews.html"));
        Assert.False(site.Has("channels/email/everyone.html"));
        Assert.False(site.Has("channels/teams/digest/everyone.json"));
    }

    [Fact]
    public void A_digest_for_everyone_says_why_or_there_is_none()
    {
        const string Channel = "per_audience: true }\n- { id: chat";
        var without = Told.Site((Channel, "audience: everyone }\n- { id: chat"));
        var with = Told.Site((Channel, "audience: everyone, because: Pay day moves }\n- { id: chat"));

        Assert.Contains("error UP235", without.Findings, StringComparison.Ordinal);
        Assert.Contains("take 'audience: everyone' out.", without.Findings, StringComparison.Ordinal);
        Assert.Contains(
            "content/audiences.yml:9:13: warning UP241: 'crews' asks for 'mail', which sends them nothing\n",
            with.Findings,
            StringComparison.Ordinal
        );
        Assert.True(with.Has("channels/email/everyone.html"));
        Assert.False(with.Has("channels/email/crews.html"));
    }

    [Fact]
    public void All_staff_under_another_name_are_everyone_too()
    {
        var site = Told.Site(
            ("id: everyone\n  name", "id: staff\n  name"),
            ("audiences: [everyone]", "audiences: [staff]"),
            ("per_audience: true }\n- { id: chat", "audience: staff }\n- { id: chat")
        );

        Assert.Contains("error UP235: the channel 'mail' goes to everyone", site.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "[web, chat, news, paper, walk]",
        "[web, mail]",
        "'everyone' asks for 'mail', which sends them nothing"
    )]
    [InlineData("[web, mail, chat,", "[web, chat,", "no audience asks for the mail 'mail'")]
    [InlineData("[web, mail, chat,", "[web, mail, chat,", "")]
    public void Who_waits_for_a_mail_gets_one(string from, string to, string what)
    {
        var findings = Told.Site((from, to)).Findings;

        Assert.Equal(what.Length > 0, findings.Contains("warning UP241", StringComparison.Ordinal));
        Assert.Contains(what, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_channels_says_who_gets_what()
    {
        var page = Told.Site().Page("how-we-keep-you-informed/index.html");

        Assert.Equal(
            [
                "This site: Crews, Everyone at Harbour",
                "Monthly mail: Crews; each gets its own",
                "Crew chat: Crews, Everyone at Harbour; each gets its own",
                "News feed: Crews, Everyone at Harbour",
                "One page: Crews, Everyone at Harbour",
                "Quay walk: Crews, Everyone at Harbour",
            ],
            page.QuerySelectorAll("article")
                .Select(card =>
                    $"{card.QuerySelector("h2")!.TextContent}: {card.QuerySelectorAll("dd")[^1].TextContent}"
                )
        );
    }

    [Fact]
    public void Every_page_says_what_other_programs_show_of_it()
    {
        var site = BuiltSite.Small();
        var page = site.Page("services/scanners/index.html");

        Assert.Equal("A scanner that works in the rain", Of("og:title"));
        Assert.Equal("A scanner for each shift, checked before it starts.", Of("og:description"));
        Assert.Equal("https://it.harbour.example/services/scanners/", Of("og:url"));
        Assert.Equal("article", Of("og:type"));
        Assert.Equal("Harbour IT", Of("og:site_name"));
        Assert.Null(Of("og:image"));
        page = site.Page("index.html");
        Assert.Equal("website", Of("og:type"));

        string? Of(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public void A_page_with_a_picture_shows_it_where_it_is_passed_on()
    {
        var site = BuiltSite.At(Repository.Root);
        string[] pictures =
        [
            .. site
                .Pages.Select(path => site.Page(path).QuerySelector("meta[property='og:image']"))
                .Select(meta => meta?.GetAttribute("content"))
                .OfType<string>(),
        ];

        Assert.NotEmpty(pictures);
        Assert.All(
            pictures,
            address =>
            {
                Assert.StartsWith(site.Result.Site!.BaseUrl, address, StringComparison.Ordinal);
                Assert.True(site.Has(address[site.Result.Site.BaseUrl.Length..]), address);
            }
        );
    }

    [Fact]
    public void Every_whole_address_in_a_feed_a_mail_or_a_card_leads_to_a_file()
    {
        var site = BuiltSite.At(Repository.Root);
        var root = site.Result.Site!.BaseUrl;
        string[] addresses =
        [
            .. site
                .Paths.Where(path =>
                    path.StartsWith("feeds/", StringComparison.Ordinal)
                    || path.StartsWith("channels/email/", StringComparison.Ordinal)
                    || path.StartsWith("channels/teams/", StringComparison.Ordinal)
                )
                .Where(path => !path.EndsWith(".eml", StringComparison.Ordinal))
                .SelectMany(path => site.Text(path).Split(root).Skip(1))
                .Select(rest => rest[..rest.IndexOfAny(['"', '\\', '<', '&', ' ', '\n', '#'])])
                .Distinct(),
        ];

        Assert.True(addresses.Length > 20, $"{addresses.Length}");
        Assert.All(
            addresses,
            address =>
                Assert.True(
                    site.Has(address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address),
                    address
                )
        );
    }
}
