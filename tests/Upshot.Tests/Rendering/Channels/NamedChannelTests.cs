using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>News that names its channels is told in those and nowhere else, and a digest comes once.</summary>
public sealed class NamedChannelTests
{
    private const string Title = "Spare scanners at both gates";
    private const string Mail = "- { id: mail, name: Monthly mail, makes: email-digest, per_audience: true }";

    [Theory]
    [InlineData("[web]", false, false, false)]
    [InlineData("[news]", true, false, false)]
    [InlineData("[mail]", false, true, false)]
    [InlineData("[web, chat]", false, false, true)]
    [InlineData("[]", true, true, true)]
    public void News_is_told_only_in_the_channels_it_names(string channels, bool inFeed, bool inMail, bool inTeams)
    {
        var site = Told.Site(("change: new", $"change: new\nchannels: {channels}"));

        Assert.Equal(inFeed, Tells(site, "feeds/crews.xml"));
        Assert.Equal(inFeed, Tells(site, "feeds/crews.json"));
        Assert.Equal(inMail, Tells(site, "channels/email/crews.txt"));
        Assert.Equal(inTeams, Tells(site, "channels/teams/digest/crews.json"));
        Assert.True(Tells(site, "what-changed/index.html"));
    }

    [Fact]
    public void Feeds_that_are_no_channel_tell_what_is_on_the_site() =>
        Assert.True(Tells(BuiltSite.Small(("change: new", "change: new\nchannels: [web]")), "feeds/crews.xml"));

    [Fact]
    public void A_feed_for_others_does_not_tell_it()
    {
        var site = Told.Site(
            ("makes: feed }", "makes: feed, audience: crews }"),
            ("each gate.\naudiences: [crews]", "each gate.\nchannels: [news]\naudiences: [everyone]")
        );

        Assert.True(Tells(site, "feeds/crews.xml"));
        Assert.False(Tells(site, "feeds/everyone.xml"));
    }

    [Fact]
    public void A_mail_for_others_does_not_tell_it()
    {
        var site = Told.Site(
            (Mail, $"{Mail}\n- {{ id: staff, name: Pay day, makes: email-digest, audience: everyone, because: Pay }}"),
            ("each gate.\naudiences: [crews]", "each gate.\nchannels: [staff]\naudiences: [everyone]")
        );

        Assert.True(Tells(site, "channels/email/everyone.txt"));
        Assert.False(Tells(site, "channels/email/crews.txt"));
        Assert.DoesNotContain("UP242", site.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "mail, weekly", "Take 'weekly' out of the 'channels:' of 'crews' in audiences.yml.")]
    [InlineData(", audience: crews", "mail", "Take 'mail' out of the 'channels:' of 'crews' in audiences.yml.")]
    public void Two_mails_for_one_audience_are_found(string only, string asked, string fix)
    {
        var findings = Told.Site(
            (Mail, $"{Mail}\n- {{ id: weekly, name: Weekly, makes: email-digest{only} }}"),
            ("[web, mail, chat,", $"[web, {asked}, chat,")
        ).Findings;

        Assert.Contains(
            "content/channels.yml:3:9: warning UP242: 'mail' and 'weekly' both send a digest to Crews\n",
            findings,
            StringComparison.Ordinal
        );
        Assert.Contains($"fix: {fix}", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_mails_made_for_one_audience_are_found()
    {
        var findings = Told.Site(
            ("per_audience: true }\n- { id: chat", "audience: crews }\n- { id: chat"),
            ("makes: feed }", "makes: feed }\n- { id: weekly, name: Weekly, makes: email-digest, audience: crews }")
        ).Findings;

        Assert.Contains("fix: Name another audience in 'weekly'.", findings, StringComparison.Ordinal);
    }

    private static bool Tells(BuiltSite site, string path) => site.Text(path).Contains(Title, StringComparison.Ordinal);
}
