using System.Text.Json.Nodes;
using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Output;
using Upshot.Rendering.Cards;

namespace Upshot.Rendering.Channels;

/// <summary>
/// The parts of an Adaptive Card 1.5. Texts of writers stand in runs, which are shown as they are; where a card knows
/// only text with markup, its signs are escaped, so that no title turns into a link.
/// </summary>
internal static class CardJson
{
    public const int MostFacts = 5;

    private const string Markup = "\\`*_[]()<>#~|";

    public static OutputFile Write(Site site, string path, IEnumerable<JsonNode> body, params JsonNode[] actions)
    {
        var card = new JsonObject
        {
            ["$schema"] = "https://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["lang"] = site.Settings.Language.Split('-')[0], // cards know languages, not places
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = new JsonArray([.. body]),
            ["actions"] = new JsonArray(actions),
        };
        return new OutputFile(path, Encoding.UTF8.GetBytes(card.ToJsonString(Json.Indented) + "\n"));
    }

    public static JsonNode Quiet(string text) => Block(Run(text, "isSubtle"));

    public static JsonNode Title(string text)
    {
        var run = Run(text);
        run["size"] = "Large";
        run["weight"] = "Bolder";
        return Block(run);
    }

    public static JsonNode Text(string text) => Block(Run(text));

    public static JsonNode Strong(string text) => Block(Bold(text));

    /// <summary>In bold under a line, for what follows.</summary>
    public static JsonNode Heading(string text)
    {
        var block = Block(Bold(text));
        block["separator"] = true;
        block["spacing"] = "Medium";
        return block;
    }

    /// <summary>Close to what stands above it.</summary>
    public static JsonNode Below(string text)
    {
        var block = Block(Run(text, "isSubtle"));
        block["spacing"] = "None";
        return block;
    }

    /// <summary>A label in bold with its text.</summary>
    public static JsonNode Labelled(string label, string text) => Block(Bold(label + ": "), Run(text));

    /// <summary>At most five, and none of an empty card.</summary>
    public static IEnumerable<JsonNode> Facts(IEnumerable<(string Title, string Value)> facts)
    {
        JsonNode[] shown =
        [
            .. facts
                .Take(MostFacts)
                .Select(fact => new JsonObject { ["title"] = Escaped(fact.Title), ["value"] = Escaped(fact.Value) }),
        ];
        if (shown.Length > 0)
            yield return new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray(shown) };
    }

    /// <summary>The number, its period and its status in words.</summary>
    public static (string Title, string Value) Number(PageContext context, Measure measure)
    {
        var card = MetricCards.Card(context, measure);
        var period = card.Period.Length == 0 ? "" : $" ({card.Period})";
        return (
            card.Title,
            card.Value == card.Status.Text ? card.Status.Text : $"{card.Value}{period}, {card.Status.Text}"
        );
    }

    public static JsonNode Open(string title, string url) =>
        new JsonObject
        {
            ["type"] = "Action.OpenUrl",
            ["title"] = title,
            ["url"] = url,
        };

    private static JsonObject Bold(string text)
    {
        var run = Run(text);
        run["weight"] = "Bolder";
        return run;
    }

    private static JsonObject Run(string text, string? flag = null)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (flag is not null)
            run[flag] = true;
        return run;
    }

    private static JsonObject Block(params JsonNode[] runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(runs) };

    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in PlainText.OneLine(text))
        {
            // Brackets round a period are no markup unless a square bracket stands before them.
            if (Markup.Contains(letter) && (letter is not ('(' or ')') || text.Contains('[')))
                result.Append('\\');
            result.Append(letter);
        }

        return result.ToString();
    }
}
