using System.Text.RegularExpressions;

namespace Upshot.Parsing;

/// <summary>Finds <c>{{ kind:id }}</c> in text. Only this exact shape is a token; all other braces are text.</summary>
public static partial class TokenParser
{
    /// <summary>Beyond this no closing brace is looked for, so that many opening ones take no longer than few.</summary>
    private const int LongestToken = 200;
    private const int LongestForeign = 124;

    private static readonly Rule ForeignBraces = new(
        "UP130",
        Severity.Warning,
        "Braces that are not a token",
        "They are printed as they stand, and readers would see code."
    );

    [GeneratedRegex(
        "^\\{\\{ *(?<kind>[a-z]+):(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?: +at=(?<at>[^\\s{}]{1,20}))? *\\}\\}",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds
    )]
    private static partial Regex TokenShape { get; }

    [GeneratedRegex(
        "^\\{\\{\\s*(?<kind>[A-Za-z]+)\\s*:\\s*(?<id>[^\\s{}]+)",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds
    )]
    private static partial Regex NearShape { get; }

    /// <summary>The token at the start of the text, with its length; null when there is none.</summary>
    public static (TokenKind Kind, string Id, string? Period, int Length)? Match(ReadOnlySpan<char> text)
    {
        if (text is not ['{', '{', ..])
            return null;
        var end = text[..Math.Min(text.Length, LongestToken)].IndexOf("}}");
        if (end < 0)
            return null;

        var match = TokenShape.Match(text[..(end + 2)].ToString());
        if (!match.Success || Kind(match.Groups["kind"].Value) is not { } kind)
            return null;
        var period = match.Groups["at"].Success ? match.Groups["at"].Value : null;
        return period is not null && kind != TokenKind.Metric
            ? null
            : (kind, match.Groups["id"].Value, period, match.Length);
    }

    /// <summary>Text of a field cut at its tokens.</summary>
    /// <param name="at">Of the field's value; every token is placed there.</param>
    public static ImmutableArray<TextPiece> Split(string text, Location at)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var start = 0;
        for (
            var i = text.IndexOf("{{", StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf("{{", i, StringComparison.Ordinal)
        )
        {
            if (Match(text.AsSpan(i)) is not { } token)
            {
                i += 2;
                continue;
            }

            if (i > start)
                pieces.Add(new TextPiece(text[start..i], null, start, i));
            pieces.Add(
                new TextPiece("", new ContentToken(token.Kind, token.Id, token.Period, at), i, i + token.Length)
            );
            i = start = i + token.Length;
        }

        if (start < text.Length)
            pieces.Add(new TextPiece(text[start..], null, start, text.Length));
        return pieces.ToImmutable();
    }

    /// <summary>Whether the text has braces of another system, or a token with a slip in it.</summary>
    public static bool HasForeignBraces(string text) => NextForeign(text, 0, text.Length) >= 0;

    /// <summary>Offset of the first such braces that begin between start and end; -1 when there are none.</summary>
    internal static int NextForeign(string text, int start, int end)
    {
        while (start < end && text.AsSpan(start, end - start).IndexOf('{') is >= 0 and var found)
        {
            start += found;
            if (ForeignLength(text.AsSpan(start)) > 0)
                return start;
            start++;
        }

        return -1;
    }

    /// <summary>One finding for all such braces of a file, at the first of them.</summary>
    /// <param name="first">The text from the first brace on.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic ForeignFinding(string first, int count, Location at)
    {
        var shown = first[..ForeignLength(first)];
        var others = count == 1 ? "" : $", and {count - 1} more in this file";
        return ForeignBraces.At(at, $"'{shown}' is not a token{others}", Fix(shown));
    }

    /// <summary>
    /// Length of the braces the text begins with, on one line: <c>{{ … }}</c>, <c>{% … %}</c>, or a token that lacks its
    /// end; 0 for none.
    /// </summary>
    private static int ForeignLength(ReadOnlySpan<char> text)
    {
        if (text is not ['{', '{' or '%', ..])
            return 0;

        var rest = text[2..Math.Min(text.Length, LongestForeign)];
        var line = rest.IndexOf('\n') is >= 0 and var stop ? rest[..stop] : rest;
        var close = line.IndexOf(text[1] == '{' ? "}}" : "%}");
        return close >= 0 ? close + 4
            : text[1] == '{'
            && NearShape.Match(text[..(line.Length + 2)].ToString()) is { Success: true } open
            && Kind(open.Groups["kind"].Value) is not null
                ? open.Length
            : 0;
    }

    private static string Fix(string shown)
    {
        var near = NearShape.Match(shown);
        var kinds = Enum.GetNames<TokenKind>().Select(name => name.ToLowerInvariant()).ToArray();
        return near.Success && Suggestion.Nearest(near.Groups["kind"].Value, kinds) is { } kind
            ? $"Did you mean '{{{{ {kind}:{near.Groups["id"].Value.ToLowerInvariant()} }}}}'?"
            : "Take them out, or write one of the tokens: "
                + string.Join(", ", kinds.Select(name => $"{{{{ {name}:id }}}}"))
                + ".";
    }

    private static TokenKind? Kind(string word) =>
        Enum.TryParse<TokenKind>(word, ignoreCase: true, out var kind) && !char.IsAsciiDigit(word[0]) ? kind : null;
}
