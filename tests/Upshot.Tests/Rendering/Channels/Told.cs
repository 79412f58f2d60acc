using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>The small site with all channels, and its files read as those read them who get them.</summary>
internal static class Told
{
    /// <summary>One channel of each kind; all audiences ask for all of them, but for the mail.</summary>
    public static IReadOnlyList<(string From, string To)> EveryChannel { get; } =
    [
        (
            "- { id: web, name: This site, makes: pages }",
            """
            - { id: web, name: This site, makes: pages }
            - { id: mail, name: Monthly mail, makes: email-digest, per_audience: true }
            - { id: chat, name: Crew chat, makes: teams-card, per_audience: true }
            - { id: news, name: News feed, makes: feed }
            - { id: paper, name: One page, makes: one-page }
            - { id: walk, name: Quay walk, makes: talking-points }
            """
        ),
        ("channels: [web]\n  relation", "channels: [web, mail, chat, news, paper, walk]\n  relation"),
        ("channels: [web]\n-- ", "channels: [web, chat, news, paper, walk]\n-- "),
        (
            "services: [scanners]\n---\nTake it",
            "services: [scanners]\nmetrics: [ready]\nmessages: [on-time]\n---\nTake it"
        ),
    ];

    public static BuiltSite Site(params IEnumerable<(string From, string To)> changes) =>
        BuiltSite.Small([.. EveryChannel, .. changes]);

    public static JsonNode Json(BuiltSite site, string path) => JsonNode.Parse(site.Text(path))!;

    public static IDocument Html(string text) => new HtmlParser().ParseDocument(text);

    /// <summary>Text with single spaces.</summary>
    public static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The head of a mail, its folded lines put together, by name.</summary>
    public static Dictionary<string, string> Head(string mail) =>
        mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)]
            .Replace("\r\n ", " ", StringComparison.Ordinal)
            .Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The parts of a mail by their type, decoded.</summary>
    public static Dictionary<string, string> Parts(string mail)
    {
        var boundary = "--" + Head(mail)["Content-Type"].Split('"')[1];
        var parts = mail.Split(boundary);
        Assert.Equal("--\r\n", parts[^1]);
        return parts[1..^1]
            .Select(part => part.Split("\r\n\r\n", 2))
            .ToDictionary(
                part => part[0].Split("Content-Type: ")[1].Split(';')[0],
                part => Decoded(part[1]),
                StringComparer.Ordinal
            );
    }

    /// <summary>Encoded words of a header as a mail program shows them.</summary>
    public static string Shown(string header) =>
        string.Concat(
            header
                .Split(' ')
                .Select(word =>
                    word.StartsWith("=?utf-8?B?", StringComparison.Ordinal)
                        ? Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2]))
                        : word + " "
                )
        );

    private static string Decoded(string quoted)
    {
        var text = quoted.Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                bytes.Add(byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                bytes.Add((byte)text[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]).ReplaceLineEndings("\n");
    }
}
