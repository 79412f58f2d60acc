namespace Upshot.Parsing;

/// <summary>Finds the bracket or brace that a writer forgot to close, to name it: the parser only names where it gave up.</summary>
internal static class YamlBrackets
{
    /// <summary>Offset of the one that is not closed, or is closed by the other kind; null when all are closed.</summary>
    public static int? Unclosed(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && open.Count > 0 && BeginsField(text, i + 1))
                return open.Last();

            if (IsRemark(text, i))
                i = EndOfLine(text, i) - 1;
            else if (text[i] is '"' or '\'' && BeginsValue(text, i))
                i = EndOfQuote(text, i);
            else if (text[i] is '[' or '{' && (open.Count > 0 || BeginsValue(text, i)))
                open.Push(i);
            else if (text[i] is ']' or '}' && open.TryPop(out var start) && (text[start] == '[') != (text[i] == ']'))
                return start;
        }

        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>A word with a colon at the left edge, which can't belong to a list in brackets above it.</summary>
    private static bool BeginsField(string text, int start)
    {
        var line = text.AsSpan(start, EndOfLine(text, start) - start);
        var colon = line.IndexOf(':');
        return colon > 0
            && line[0] is not (' ' or '\t' or '"' or '\'' or '[' or '{' or ']' or '}' or ',')
            && (colon == line.Length - 1 || line[colon + 1] == ' ');
    }

    private static bool IsRemark(string text, int at) =>
        text[at] == '#' && (at == 0 || text[at - 1] is ' ' or '\t' or '\n');

    private static bool BeginsValue(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        return before is [] or [.., '\n' or ',' or '[' or '{']
            || (before.Length < at && before is [.., ':' or '-' or '?']);
    }

    private static int EndOfQuote(string text, int start)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote)
                return i;
        }

        return text.Length;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
