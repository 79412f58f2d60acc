using System.Text;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>The digest as a mail: with colours, as plain text, and ready to be sent.</summary>
public sealed class MailTests
{
    private const string Html = "channels/email/crews.html";
    private const string Text = "channels/email/crews.txt";
    private const string Mail = "channels/email/crews.eml";

    [Fact]
    public void A_mail_brings_all_it_needs_and_nothing_mail_programs_refuse()
    {
        var page = Told.Site().Page(Html);

        Assert.Empty(page.QuerySelectorAll("script, link, img, svg, iframe, form, [class='']"));
        Assert.All(
            page.QuerySelectorAll("a"),
            link => Assert.Matches("^(https://it.harbour.example/|mailto:|tel:)", link.GetAttribute("href"))
        );
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("presentation", table.GetAttribute("role")));
        Assert.Contains("max-width:600px", page.Body?.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_is_two_cells_with_the_same_in_words()
    {
        var page = Told.Site().Page(Html);

        Assert.Equal("79%", Assert.Single(page.QuerySelectorAll("td.way")).GetAttribute("width"));
        Assert.Contains(
            "79% of the way from start to aim: 61% → 88%",
            page.Body?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("value: 88", "value: 50", 0, 1)]
    [InlineData("value: 88", "value: 95", 1, 0)]
    [InlineData("value: 95,", "value: 61,", 0, 0)]
    public void A_bar_never_flatters(string from, string to, int way, int track)
    {
        var page = Told.Site((from, to)).Page(Html);

        Assert.Equal(way, page.QuerySelectorAll("td.way").Length);
        Assert.Equal(track, page.QuerySelectorAll("td.track").Length);
    }

    [Fact]
    public void Plain_text_has_72_columns_but_for_addresses()
    {
        var lines = BuiltSite.At(Repository.Root).Text("channels/email/customer-teams.txt").Split('\n');

        Assert.True(lines.Length > 50);
        Assert.All(
            lines,
            line => Assert.True(line.Length <= 72 || line.Trim().StartsWith("https://", StringComparison.Ordinal), line)
        );
    }

    [Fact]
    public void The_mail_to_send_holds_both_as_they_are()
    {
        var site = Told.Site();
        var mail = site.Text(Mail);
        var parts = Told.Parts(mail);

        Assert.Equal(["text/plain", "text/html"], parts.Keys);
        Assert.Equal(site.Text(Text).TrimEnd('\n'), parts["text/plain"].TrimEnd('\n'));
        Assert.Equal(site.Text(Html).TrimEnd('\n'), parts["text/html"].TrimEnd('\n'));
        Assert.True(Ascii.IsValid(mail));
        Assert.All(mail.Split("\r\n"), line => Assert.True(line.Length <= 76 && !line.Contains('\n'), line));
        var head = Told.Head(mail);
        Assert.Equal("Sat, 15 Nov 2025 12:00:00 +0000", head["Date"]);
        Assert.Equal("\"Ann Lee\" <ask@harbour.example>", head["From"]);
        Assert.Equal("Harbour IT: what changed for Crews, November 2025", head["Subject"]);
    }

    [Theory]
    [InlineData("Crews\\r\\nBcc: all@harbour.example")]
    [InlineData("Crews \\u2028 Bcc: x")]
    [InlineData("=?utf-8?B?QmNj?= <b>&amp;]]>")]
    [InlineData("Équipes de nuit – de 22 heures à 6 heures du matin, quai sud")]
    public void No_name_begins_another_header(string name)
    {
        var site = Told.Site(
            ("name: Crews", $"name: \"{name}\""),
            ("contact: { name: Ann Lee", $"contact: {{ name: \"{name}\"")
        );
        var mail = site.Text(Mail);
        var head = Told.Head(mail);

        Assert.Equal(
            ["From", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Language", "Content-Type"],
            head.Keys
        );
        Assert.Contains(site.Page(Html).Title!.Trim(), Told.Shown(head["Subject"]), StringComparison.Ordinal);
        Assert.All(mail.Split("\r\n"), line => Assert.True(line.Length <= 76, line));
        Assert.Empty(site.Page(Html).QuerySelectorAll("b"));
    }

    [Fact]
    public void The_same_site_gives_the_same_mail() => Assert.Equal(Told.Site().Text(Mail), Told.Site().Text(Mail));

    [Fact]
    public void All_mails_and_cards_of_the_shipped_site_are_shown_whole()
    {
        var site = BuiltSite.At(Repository.Root);

        Assert.Contains(site.Result.Files, file => file.Path.EndsWith(".eml", StringComparison.Ordinal));
        Assert.All(
            site.Result.Files.Where(file => file.Path.StartsWith("channels/email/", StringComparison.Ordinal)),
            file => Assert.InRange(file.Bytes.Length, 500, 100 * 1024)
        );
        Assert.All(
            site.Result.Files.Where(file => file.Path.StartsWith("channels/teams/", StringComparison.Ordinal)),
            file => Assert.InRange(file.Bytes.Length, 500, 20 * 1024)
        );
    }

    [Fact]
    public void A_mail_that_would_be_cut_off_is_found() =>
        Assert.Contains(
            "UP730",
            Told.Site(("what: Every tool is ready", $"what: {new string('x', 110 * 1024)} is ready")).Findings,
            StringComparison.Ordinal
        );
}
