using YamlDotNet.Core;

namespace Upshot.Parsing;

/// <summary>The parser's complaint in a writer's words.</summary>
internal static class YamlProblem
{
    public static (string What, string Fix) Explain(YamlException problem, string text)
    {
        var line = LineAt(text, (int)problem.Start.Line);
        var colons = line.Count(letter => letter == ':');
        if (problem.Message.Contains("too large", StringComparison.Ordinal))
            return ("there are too many fields", "Move the numbers to a CSV file.");
        if (line.TrimStart(' ').StartsWith('\t'))
            return ("the line is indented with a tab", "Use spaces in front of the field.");
        if (IsUnclosed(line))
            return (
                "a quotation mark is not closed",
                "Close the quotes, or double a quotation mark that belongs to the text."
            );
        if (colons > 1 && !line.Contains('"') && !line.Contains('\'') && !line.Contains('{'))
            return ("the text after the first colon has another colon in it", "Put quotes around the text.");
        if (colons == 0 && line.Trim().Length > 0 && !line.TrimStart().StartsWith('-'))
            return (
                "the line has no colon after its name",
                "Write 'name: value', or indent the line to continue the one above."
            );
        return (
            "the fields can't be read from here on",
            "Look at indents, colons and quotes of this line and the one above."
        );
    }

    private static bool IsUnclosed(string line)
    {
        var value = line[(line.IndexOf(':') + 1)..].Trim();
        return value is ['"', ..] && value.Count(letter => letter == '"') % 2 == 1
            || value is ['\'', ..] && value.Count(letter => letter == '\'') % 2 == 1;
    }

    private static string LineAt(string text, int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                return "";
            start = end + 1;
        }

        var stop = text.IndexOf('\n', start);
        return stop < 0 ? text[start..] : text[start..stop];
    }
}
