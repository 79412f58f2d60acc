namespace Upshot.Rendering.Charts;

/// <summary>A note, cut into lines between its words.</summary>
internal static class NoteLines
{
    private const string More = "…";

    /// <summary>What does not fit ends in three dots; the whole note stands below the chart.</summary>
    public static ImmutableArray<string> Wrap(string note, double width, double font, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in note.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (TextWidth.Of(longer, font) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
        }

        if (line.Length > 0)
            lines.Add(line);
        var isCut = lines.Count > most;
        return
        [
            .. lines
                .Take(most)
                .Select((text, index) => Fit(isCut && index == most - 1 ? text + More : text, width, font)),
        ];
    }

    /// <summary>One word may be wider than the line.</summary>
    private static string Fit(string text, double width, double font)
    {
        if (TextWidth.Of(text, font) <= width)
            return text;

        var kept = text.TrimEnd(More[0]);
        while (kept.Length > 0 && TextWidth.Of(kept + More, font) > width)
            kept = kept[..^(kept.Length > 1 && char.IsLowSurrogate(kept[^1]) ? 2 : 1)];
        return kept.TrimEnd() + More;
    }
}
