using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Upshot.Parsing;

/// <summary>The parser's complaint in a writer's words, at the place where the writer would look.</summary>
/// <param name="Line">Of the text, from 1.</param>
internal sealed partial record YamlProblem(int Line, int Column, string What, string Fix)
{
    private const string Quote = "Put quotes around the text.";

    [GeneratedRegex("^\\s*(?:- +)*(?<name>[\\w-]+):[^\\s:]", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex Glued { get; }

    /// <param name="problem">Null when the parser gave up without a word, as it does in brackets.</param>
    public static YamlProblem Explain(YamlException? problem, string text)
    {
        var lines = text.Split('\n');
        var (line, column) = Place(problem, lines);
        var message = problem?.Message ?? "did not find expected ',' or ']'";

        if (message.Contains(" tab", StringComparison.Ordinal))
            return IndentedWithTab(lines, line);
        if (message.Contains("did not find expected ','", StringComparison.Ordinal))
            return Bracket(text, line, column);
        if (IsSignThatNeedsQuotes(message) && column <= lines[line - 1].Length)
            return new(line, column, $"a text can't begin with '{lines[line - 1][column - 1]}' without quotes", Quote);
        if (
            message.Contains("escape", StringComparison.Ordinal)
            || message.Contains("surrogates", StringComparison.Ordinal)
        )
            return new(
                line,
                column,
                "a backslash inside double quotes begins a special sign",
                "Use single quotes, or write the backslash twice."
            );

        var (what, fix) = OfLine(lines[line - 1]);
        return new(line, column, what, fix);
    }

    private static (string What, string Fix) OfLine(string line)
    {
        var value = line[(line.IndexOf(':') + 1)..].Trim();
        var colons = line.Count(letter => letter == ':');
        if (value is ['"' or '\'', ..] && value.Count(letter => letter == value[0]) % 2 == 1)
            return (
                "a quotation mark is not closed",
                "Close the quotes, or double a quotation mark that belongs to the text."
            );
        if (value is ['"' or '\'', ..] && value[^1] != value[0])
            return ("there is text after the closing quotation mark", "Put the whole text inside the quotes.");
        if (Glued.Match(line) is { Success: true } glued)
            return (
                "there is no space after the colon",
                $"Write '{Shown.Of(glued.Groups["name"].Value)}: ', with a space after the colon."
            );
        if (colons > 1 && value is not ['"' or '\'' or '{', ..])
            return ("the text after the first colon has another colon in it", Quote);
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

    private static YamlProblem IndentedWithTab(string[] lines, int from)
    {
        var line = Enumerable
            .Range(from, lines.Length - from + 1)
            .FirstOrDefault(number => lines[number - 1].TrimStart(' ').StartsWith('\t'), from);
        var column = Math.Max(lines[line - 1].IndexOf('\t'), 0) + 1;
        return new(line, column, "the line is indented with a tab", "Use spaces in front of the field.");
    }

    private static YamlProblem Bracket(string text, int line, int column)
    {
        if (YamlBrackets.Unclosed(text) is not { } offset)
            return new(
                line,
                column,
                "a comma is missing between two values in brackets",
                "Write a comma between them, or put quotes around a text that has brackets in it."
            );

        var start = text.LastIndexOf('\n', Math.Max(offset - 1, 0), Math.Max(offset, 0)) + 1;
        line = text.AsSpan(0, offset).Count('\n') + 1;
        return text[offset] == '['
            ? new(line, offset - start + 1, "a bracket is not closed", "Close it with ']'.")
            : new(line, offset - start + 1, "a brace is not closed", "Close it with '}'.");
    }

    private static bool IsSignThatNeedsQuotes(string message) =>
        message.Contains("cannot start any token", StringComparison.Ordinal)
        || message.Contains("not allowed in this context", StringComparison.Ordinal)
        || message.Contains("expected node content", StringComparison.Ordinal)
        || message.Contains("anchor or alias", StringComparison.Ordinal);

    /// <summary>The parser's place, which may lie behind the last line.</summary>
    private static (int Line, int Column) Place(YamlException? problem, string[] lines)
    {
        var line = Math.Clamp((int)(problem?.Start.Line ?? 1), 1, lines.Length);
        return (line, Math.Clamp((int)(problem?.Start.Column ?? 1), 1, lines[line - 1].Length + 1));
    }
}
