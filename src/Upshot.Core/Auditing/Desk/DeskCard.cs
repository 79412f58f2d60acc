using System.Text.Json;
using Upshot.Output;

namespace Upshot.Auditing.Desk;

/// <summary>A card for Teams as a page: its parts as <c>Rendering/Channels/CardJson</c> writes them.</summary>
internal static class DeskCard
{
    public static DeskCardView View(DeskContext desk, OutputFile card)
    {
        using var document = JsonDocument.Parse(card.Bytes);
        var root = document.RootElement;
        return new(desk.Frame)
        {
            Tabs = desk.Tabs,
            Blocks = [.. root.GetProperty("body").EnumerateArray().Select(Block)],
            Buttons = [.. root.GetProperty("actions").EnumerateArray().Select(action => TextOf(action, "title"))],
        };
    }

    private static CardBlockView Block(JsonElement block) =>
        new()
        {
            Runs = [.. Parts(block, "inlines").Select(run => new CardRunView(TextOf(run, "text"), Look(run)))],
            Facts =
            [
                .. Parts(block, "facts")
                    .Select(fact => new CardFactView(Shown(TextOf(fact, "title")), Shown(TextOf(fact, "value")))),
            ],
            Above =
                block.TryGetProperty("separator", out _) ? "line"
                : block.TryGetProperty("spacing", out _) ? "close"
                : "",
        };

    private static string Look(JsonElement run) =>
        run.TryGetProperty("size", out _) ? "large"
        : run.TryGetProperty("weight", out _) ? "bold"
        : run.TryGetProperty("isSubtle", out _) ? "quiet"
        : "plain";

    /// <summary>Facts know markup, so its signs stand behind a backslash there.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            shown.Append(text[at] == '\\' && at + 1 < text.Length ? text[++at] : text[at]);

        return shown.ToString();
    }

    private static string TextOf(JsonElement part, string name) => part.GetProperty(name).GetString() ?? "";

    private static JsonElement.ArrayEnumerator Parts(JsonElement block, string name) =>
        block.TryGetProperty(name, out var parts) ? parts.EnumerateArray() : default;
}
