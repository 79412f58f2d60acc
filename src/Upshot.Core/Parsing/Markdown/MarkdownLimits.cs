using System.Text.RegularExpressions;

namespace Upshot.Parsing.Markdown;

/// <summary>
/// Sizes beyond which text is refused before it is parsed: the parser takes quadratic time on one long block.
/// </summary>
internal static partial class MarkdownLimits
{
    public const int Nesting = 64;
    private const int BlockCharacters = 16 * 1024;
    private const int Definitions = 2000;

    private static readonly Rule LongBlock = new(
        "UP120",
        Severity.Error,
        "One block of text is too long",
        "Nobody reads a paragraph of this length, and it would slow every build down."
    );

    private static readonly Rule DeepNesting = new(
        "UP121",
        Severity.Error,
        "Lists or quotations are nested too deeply",
        "Readers lose track after two or three levels."
    );

    private static readonly Rule ManyDefinitions = new(
        "UP122",
        Severity.Error,
        "Too many link definitions",
        "A page with so many links is a list of links."
    );

    [GeneratedRegex("^ {0,3}\\[[^\\]\\n]+\\]:", RegexOptions.Multiline, 500)]
    private static partial Regex DefinitionShape { get; }

    /// <summary>Empty when the text may be parsed.</summary>
    public static ImmutableArray<Diagnostic> Check(string text, TextPlaces places)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var blockStart = 0;
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
                blockStart = end + 1;
            else if (end - blockStart > BlockCharacters)
                return
                [
                    LongBlock.At(
                        places.At(blockStart, blockStart + 1),
                        "one block of text is longer than 16,384 characters",
                        "Split it with blank lines."
                    ),
                ];
            if (Depth(line) > Nesting)
                return
                [
                    DeepNesting.At(
                        places.At(start, end),
                        $"this line is nested more than {Nesting} levels deep",
                        "Write it flat."
                    ),
                ];
            start = end + 1;
        }

        if (DefinitionShape.Count(text) > Definitions)
            findings.Add(
                ManyDefinitions.At(
                    places.At(0, 1),
                    $"the page defines more than {Definitions} links",
                    "Split the page."
                )
            );
        return findings.ToImmutable();
    }

    /// <summary>Levels a line can open: quotation marks, list marks, and two columns of indent each.</summary>
    private static int Depth(ReadOnlySpan<char> line)
    {
        var (depth, indent) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t')
                indent++;
            else if (
                line[i] is '>'
                || (line[i] is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t')
            )
                depth++;
            else if (
                char.IsAsciiDigit(line[i])
                && i + 2 < line.Length
                && line[i + 1] is '.' or ')'
                && line[i + 2] == ' '
            )
                (depth, i) = (depth + 1, i + 1);
            else
                break;
        }

        return Math.Max(depth, indent / 4);
    }
}
