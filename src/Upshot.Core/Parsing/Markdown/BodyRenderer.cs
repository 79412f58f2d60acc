using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>The syntax tree → HTML. Raw HTML becomes text, comments vanish, links and tokens come from the site.</summary>
internal static class BodyRenderer
{
    public static string Render(
        MarkdownDocument document,
        BodyRendering rendering,
        Func<LinkInline, BodyLink> linkOf,
        Func<AutolinkInline, BodyLink> addressOf,
        Func<TokenInline, ContentToken> tokenOf
    )
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var html = new HtmlRenderer(writer);
        MarkdownSyntax.Pipeline.Setup(html);
        html.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer());
        html.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer());
        html.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(rendering, linkOf));
        html.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AddressRenderer(rendering, addressOf));
        html.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new SectionRenderer());
        html.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new TextRenderer(rendering, tokenOf));
        html.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer(rendering.TableLabel));
        html.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new NoteRenderer());
        html.ObjectRenderers.Insert(0, new TokenRenderer(rendering, tokenOf));
        html.Render(document);
        return writer.ToString();
    }

    public static string IdOf(HeadingBlock heading) =>
        MarkdownBody.HeadingPrefix + (heading.TryGetAttributes()?.Id ?? "");

    private sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
        {
            if (HtmlComment.Is(obj))
                return;

            renderer.Write("<p>");
            renderer.WriteLeafRawLines(obj, writeEndOfLines: false, escape: true);
            renderer.WriteLine("</p>");
        }
    }

    private sealed class RawInlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            if (!HtmlComment.Is(obj))
                renderer.WriteEscape(obj.Tag);
        }
    }

    private sealed class SectionRenderer : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            // Level 1 is a finding; it is printed one lower so that a preview still has one title.
            var level = Math.Max(obj.Level, 2);
            renderer.Write($"<h{level} id=\"").WriteEscape(IdOf(obj)).Write("\">");
            renderer.WriteLeafInline(obj);
            renderer.WriteLine($"</h{level}>");
        }
    }

    private sealed class LinkRenderer(BodyRendering rendering, Func<LinkInline, BodyLink> linkOf)
        : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline obj)
        {
            var link = linkOf(obj);
            var safe = LinkScheme.Problem(link.Target) is null;
            if (obj.IsImage)
                WriteImage(renderer, link, safe ? rendering.Image(link) : null);
            else if (safe && rendering.Link(link) is { } href)
                WriteLink(renderer, obj, href);
            else
                renderer.WriteChildren(obj);
        }

        private static void WriteLink(HtmlRenderer renderer, LinkInline obj, string href)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\"");
            if (!string.IsNullOrEmpty(obj.Title))
                renderer.Write(" title=\"").WriteEscape(obj.Title).Write("\"");
            renderer.Write(">");
            renderer.WriteChildren(obj);
            renderer.Write("</a>");
        }

        private static void WriteImage(HtmlRenderer renderer, BodyLink link, BodyImage? image)
        {
            if (image is null)
            {
                renderer.WriteEscape(link.Text);
                return;
            }

            renderer
                .Write("<img src=\"")
                .WriteEscapeUrl(image.Source)
                .Write("\" alt=\"")
                .WriteEscape(link.Text)
                .Write("\"");
            if (image is { Width: > 0, Height: > 0 })
                renderer.Write($" width=\"{image.Width}\" height=\"{image.Height}\"");
            renderer.Write(" loading=\"lazy\">");
        }
    }

    /// <summary>An address in angle brackets is judged like every other link.</summary>
    private sealed class AddressRenderer(BodyRendering rendering, Func<AutolinkInline, BodyLink> addressOf)
        : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            var link = addressOf(obj);
            var href = LinkScheme.Problem(link.Target) is null ? rendering.Link(link) : null;
            if (href is not null)
                renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">");
            renderer.WriteEscape(link.Text);
            if (href is not null)
                renderer.Write("</a>");
        }
    }

    private sealed class TokenRenderer(BodyRendering rendering, Func<TokenInline, ContentToken> tokenOf)
        : HtmlObjectRenderer<TokenInline>
    {
        protected override void Write(HtmlRenderer renderer, TokenInline obj) =>
            renderer.Write(rendering.Token(tokenOf(obj)).Html);
    }

    /// <summary>A paragraph; one that is nothing but a card or chart becomes that card or chart.</summary>
    private sealed class TextRenderer(BodyRendering rendering, Func<TokenInline, ContentToken> tokenOf)
        : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
        {
            if (
                obj.Inline?.FirstChild is TokenInline { NextSibling: null } token
                && rendering.Token(tokenOf(token)) is { IsBlock: true } block
            )
                renderer.EnsureLine().Write(block.Html).EnsureLine();
            else
                base.Write(renderer, obj);
        }
    }

    /// <summary>Wide tables scroll in their own box, which the keyboard reaches.</summary>
    private sealed class ScrollingTableRenderer(string label) : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer
                .Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .WriteEscape(label)
                .WriteLine("\">");
            base.Write(renderer, table);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }

    private sealed class NoteRenderer : HtmlObjectRenderer<AlertBlock>
    {
        protected override void Write(HtmlRenderer renderer, AlertBlock obj)
        {
            var kind = obj.Kind.ToString().ToLowerInvariant();
            renderer.EnsureLine();
            renderer.Write("<div class=\"note note-").WriteEscape(kind).WriteLine("\">");
            renderer.WriteChildren(obj);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }
}
