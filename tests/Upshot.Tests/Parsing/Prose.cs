using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

/// <summary>Markdown read and rendered in one word; links lead where they say.</summary>
internal static class Prose
{
    public static BodyRendering Rendering { get; } =
        new()
        {
            Token = token => new TokenHtml(
                $"<b>{token.Kind}:{token.Id}@{token.Period}</b>",
                token.Kind == TokenKind.Card
            ),
            Link = link => link.Target,
            Image = link => new BodyImage(link.Target, 4, 3),
            TableLabel = "Table",
        };

    /// <summary>The HTML of a text without mistakes.</summary>
    public static string Html(string text)
    {
        var parsed = Read(text);
        Assert.Equal("", Finding.Lines(parsed.Findings));
        return parsed.Value.ToHtml(Rendering);
    }

    public static string HtmlOf(string text) => Read(text).Value.ToHtml(Rendering);

    public static string Findings(string text) => Finding.Lines(Read(text).Findings);

    public static string Places(string text) => Finding.Places(Read(text).Findings);

    public static Parsed<MarkdownBody> Read(string text, int firstLine = 1) =>
        MarkdownReader.Read("a.md", text, firstLine);
}
