using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Output;

namespace Upshot.Rendering.Channels;

/// <summary>
/// The same story for those who do not come to the site: feeds for every audience, and for each channel of
/// <c>channels.yml</c> what it is made of.
/// </summary>
internal static class ChannelFiles
{
    /// <summary>Gmail cuts a mail off after 102 KB; Teams refuses a card of more than about 28 KB.</summary>
    private const int MostMail = 100 * 1024;
    private const int MostCard = 20 * 1024;

    private const string Template = "channels/email-digest";

    private static readonly Rule TooLarge = new(
        "UP730",
        Severity.Warning,
        "A mail or card is too large to be shown whole",
        "Mail programs and Teams cut off the rest, and readers do not see that there was more."
    );

    public static ChannelSet Write(RenderContext all)
    {
        var site = all.Site;
        var parts = site
            .Audiences.SelectOnAllCores(audience => Feeds(all, audience))
            .AddRange(Receivers.Of(site, Makes.EmailDigest).SelectOnAllCores(audience => Mail(all, audience)));
        var context = Context(all);
        OutputFile[] cards =
        [
            .. TeamsCards.News(site).Select(update => TeamsCards.Of(context, update)),
            .. Receivers
                .Of(site, Makes.TeamsCard)
                .Select(audience => TeamsCards.Of(context, Digest.Of(context, audience, Makes.TeamsCard))),
        ];
        return new(
            [.. parts.SelectMany(part => part.Files), .. cards],
            [.. parts.SelectMany(part => part.Findings), .. cards.SelectMany(card => Check(card, MostCard))]
        );
    }

    /// <summary>What stands in a channel is read away from the site.</summary>
    internal static PageContext Context(RenderContext all) =>
        new(
            all,
            new PagePlan(Addresses.Home, "", _ => throw new InvalidOperationException("A channel is no page."))
            {
                IsApart = true,
            }
        );

    private static ChannelSet Feeds(RenderContext all, Audience audience)
    {
        var context = Context(all);
        var feed = Feed.Of(context, audience);
        // What the text of a page has wrong is told of the page.
        return new(
            [AtomFeed.Write(all.Site, feed), JsonFeed.Write(all.Site, feed)],
            [.. context.Findings.Where(IsOfChannel)]
        );
    }

    private static ChannelSet Mail(RenderContext all, Audience audience)
    {
        var context = Context(all);
        var view = DigestPage.View(context, Digest.Of(context, audience, Makes.EmailDigest));
        var drawn = all.Theme.Templates.Render(Template, view);
        if (drawn.Error is { } error)
        {
            context.Report(error);
            return new([], [.. context.Findings]);
        }

        var (id, text) = (audience.Id.Id, DigestText.Write(view));
        var html = Encoding.UTF8.GetString(drawn.Utf8.Span);
        ImmutableArray<OutputFile> files =
        [
            new(Addresses.Mail(id, "html"), drawn.Utf8),
            new(Addresses.Mail(id, "txt"), Encoding.UTF8.GetBytes(text)),
            new(Addresses.Mail(id, "eml"), MailMessage.Write(all.Site, view.Subject, text, html)),
        ];
        return new(files, [.. context.Findings, .. files.SelectMany(file => Check(file, MostMail))]);
    }

    private static bool IsOfChannel(Diagnostic finding) =>
        finding.Location.Path.Contains("/templates/channels/", StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Check(OutputFile file, int most)
    {
        if (file.Bytes.Length > most)
            yield return TooLarge.At(
                Location.Of("content/channels.yml"),
                $"'{file.Path}' has {(file.Bytes.Length + 1023) / 1024} KB, and {most / 1024} KB are shown",
                "Shorten the texts that stand in it."
            );
    }
}
