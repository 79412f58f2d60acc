namespace Upshot.Authoring.Importing;

/// <summary>What was met and has no place here: each once, with how often and where first.</summary>
internal sealed class Oddities
{
    private readonly Dictionary<string, (int Count, string First)> met = new(StringComparer.Ordinal);

    public IEnumerable<string> Lines =>
        met.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key}: {Times(entry.Value.Count)}, first in {entry.Value.First}");

    public void Meet(string what, string where) =>
        met[what] = met.TryGetValue(what, out var known) ? (known.Count + 1, known.First) : (1, where);

    /// <summary>Shortcodes, Liquid and raw HTML in a text, code apart.</summary>
    public void Read(OldPage page)
    {
        var fence = "";
        var number = page.BodyLine;
        foreach (var line in page.Body.Split('\n'))
        {
            var mark =
                line.TrimStart() is ['`', '`', '`', ..] ? "```"
                : line.TrimStart() is ['~', '~', '~', ..] ? "~~~"
                : "";
            if (mark.Length > 0 && (fence.Length == 0 || fence == mark))
                fence = fence.Length == 0 ? mark : "";
            else if (fence.Length == 0 && line is not ([' ', ' ', ' ', ' ', ..] or ['\t', ..]))
                ReadLine(line, $"{page.Path}:{number}");
            number++;
        }
    }

    private void ReadLine(string line, string where)
    {
        for (var i = 0; i + 1 < line.Length; i++)
        {
            var rest = line.AsSpan(i);
            if (line[i] == '`')
                i = line.IndexOf('`', i + 1) is > 0 and var end ? end : i;
            else if (rest.StartsWith("{{<") || rest.StartsWith("{{%"))
                MeetNamed("Hugo shortcode", rest[3..], where);
            else if (rest.StartsWith("{{"))
                Meet("Liquid value in double braces", where);
            else if (rest.StartsWith("{%"))
                MeetNamed("Liquid tag", rest[2..], where);
            else if (rest.StartsWith("{:"))
                Meet("Kramdown attribute", where);
            else if (line[i] == '<' && char.IsAsciiLetter(line[i + 1]) && !IsAddress(rest[1..]))
                MeetNamed("HTML element", rest[1..], where);
            else
                continue;

            // A closing brace of the same piece is no piece of its own.
            if (line[i] == '{')
                i++;
        }
    }

    private void MeetNamed(string what, ReadOnlySpan<char> rest, string where)
    {
        var name = rest.TrimStart("-/ ");
        var end = 0;
        while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || name[end] is '_' or '-'))
            end++;
        if (end > 0 && !rest.TrimStart().StartsWith("/"))
            Meet($"{what} '{name[..end]}'", where);
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '>', '/');
        return end > 0 && text[..end].ContainsAny(':', '@');
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
