using System.Security.Cryptography;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;

namespace Upshot.Rendering.Channels;

/// <summary>A piece of news, a number, a message or a page, with the hash of what is said of it.</summary>
internal sealed class ToldItems
{
    private const int HashLength = 16;

    private readonly PageContext context;
    private readonly FrozenDictionary<string, string> pages;

    public ToldItems(RenderContext all)
    {
        context = ChannelFiles.Context(all);
        // Drawn once: each piece of news stands in several channels.
        pages = all
            .Site.Pages.SelectOnAllCores(page => (page.Source, Hash: Hash(ChannelFiles.Context(all), page)))
            .ToFrozenDictionary(entry => entry.Source, entry => entry.Hash, StringComparer.Ordinal);
    }

    public (string Item, string Hash) Of(Model.Page page) =>
        (
            page switch
            {
                Update => $"update/{page.Id}",
                CaseStudy => $"story/{page.Id}",
                Service => $"service/{page.Id}",
                ReportPage => $"report/{page.Id}",
                _ => $"page/{page.Id}",
            },
            pages[page.Source]
        );

    /// <param name="message">Which.</param>
    /// <param name="said">As much of it as is told.</param>
    public static (string Item, string Hash) Of(Message message, params ReadOnlySpan<string> said) =>
        ($"message/{message.Id.Id}", Hash(said));

    public (string Item, string Hash) Of(Measure measure)
    {
        var card = MetricCards.Card(context, measure);
        return (
            $"number/{measure.Id}",
            Hash(card.Title, card.Value, card.Period, card.Status.Text, card.FromToAim, card.Proxy ?? "")
        );
    }

    /// <summary>A list without names, such as what we could do together.</summary>
    public static (string Item, string Hash) Of(string name, IEnumerable<string> texts) => (name, Hash([.. texts]));

    private static string Hash(PageContext context, Model.Page page) =>
        Hash(
            page.Title,
            context.Say(page.Summary),
            page.Day is { } day ? $"{day:yyyy-MM-dd}" : "",
            string.Join('\0', PageWords.Of(context, page)),
            ProseRenderer.Render(context, page).Html.ToString()
        );

    private static string Hash(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..HashLength];
}
