using System.Net;
using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Parsing;
using Upshot.Rendering.Cards;
using Upshot.Templates;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Prose;

/// <summary>The text of a page → HTML, with its links, pictures and tokens.</summary>
internal static class ProseRenderer
{
    public static ProseView Render(PageContext context, Page page) =>
        page.Body.IsEmpty
            ? new(new SafeHtml(""), IsEmpty: true)
            : new(
                new SafeHtml(
                    page.Body.ToHtml(
                        new BodyRendering
                        {
                            Token = token => Token(context, token),
                            Link = link => Links.Href(context, page, link.Target, link.At),
                            Image = image => Image(context, page, image),
                            TableLabel = context.Language.Words["scroll_table"],
                        }
                    )
                ),
                IsEmpty: false
            );

    private static TokenHtml Token(PageContext context, ContentToken token) =>
        token.Kind switch
        {
            TokenKind.Card
            or TokenKind.Chart when context.Plan.IsApart && context.Measures.Find(token.Id) is { } measure => new(
                Sentence(context, measure),
                IsBlock: true
            ),
            TokenKind.Metric => new(Number(context, token), IsBlock: false),
            TokenKind.Service => new(ServiceLink(context, token), IsBlock: false),
            TokenKind.Card when context.Measures.Find(token.Id) is { } measure => new(
                PartialRenderer.Render(
                    context,
                    "partials/metric-card",
                    new CardPartView(MetricCards.Card(context, measure), context.Language.Words)
                ),
                IsBlock: true
            ),
            TokenKind.Chart when context.Measures.Find(token.Id) is { } measure => new(
                PartialRenderer.Render(
                    context,
                    "partials/figure",
                    new FigurePartView(Figures.Of(context, measure), context.Language.Words)
                ),
                IsBlock: true
            ),
            _ => new(WebUtility.HtmlEncode(TokenWords.Of(context, token)), IsBlock: false),
        };

    /// <summary>The number with its full value for machines, so that a page can be held against its data.</summary>
    private static string Number(PageContext context, ContentToken token)
    {
        var words = WebUtility.HtmlEncode(TokenWords.Of(context, token));
        return
            context.Measures.Find(token.Id) is { } measure
            && TokenWords.PointOf(context, token, measure)?.Value is { } value
            ? $"<data class=\"figure-value\" value=\"{value}\" data-metric=\"{token.Id}\">{words}</data>"
            : words;
    }

    /// <summary>No stylesheet draws a chart in a mailbox or a reader of feeds: it says what the chart says.</summary>
    private static string Sentence(PageContext context, Measure measure)
    {
        var words = WebUtility.HtmlEncode(context.Text.Sentence(measure));
        var more = WebUtility.HtmlEncode(context.Language.Words["how_counted"]);
        return $"<p>{words} <a href=\"{context.To(Addresses.Result(measure.Id))}\">{more}</a></p>";
    }

    private static string ServiceLink(PageContext context, ContentToken token) =>
        context.Site.Services.Find(token.Id) is { } service
            ? $"<a href=\"{context.To(Addresses.Service(service.Id))}\">{WebUtility.HtmlEncode(service.Title)}</a>"
            : "";

    private static BodyImage? Image(PageContext context, Page page, BodyLink image)
    {
        var path =
            image.Target.StartsWith('/') ? image.Target.TrimStart('/')
            : LinkResolver.Combine(page.Source, image.Target) is { } combined
            && combined.StartsWith("content/", StringComparison.Ordinal)
                ? combined["content/".Length..]
            : image.Target;
        var known = context.All.Assets.Has(path) ? path : image.Target;
        return context.Picture(known, image.Target, image.At) is { } asset
            ? new(context.To(asset), asset.Size?.Width ?? 0, asset.Size?.Height ?? 0)
            : null;
    }
}
