using System.Text.RegularExpressions;

namespace Upshot.Parsing.Markdown;

/// <summary>
/// Sizes beyond which text is refused before it is parsed: the parser takes quadratic time on one long block, and on
/// the marks of emphasis and links in it.
/// </summary>
internal static partial class MarkdownLimits
{
    public const int Nesting = 64;
    private const int BlockCharacters = 16 * 1024;
    private const int Definitions = 2000;

    /// <summary>Marks of each block squared, summed up: about a quarter of a second.</summary>
    private const long Work = 25_000_000;

    private const int Lines = 20_000;
    private const int Headings = 2000;
    private const int Cells = 100_000;

    private static readonly Rule LongBlock = new(
        "UP120",
        Severity.Error,
        "One block of text is too long",
        "Nobody reads a paragraph of this length, and it would slow every build down."
    );

    private static readonly Rule ManyMarks = new(
        "UP133",
        Severity.Error,
        "Too many marks in one block of text",
        "Nobody can tell which mark closes which, and it would slow every build down."
    );

    private static readonly Rule DeepNesting = new(
        "UP121",
        Severity.Error,
        "Lists or quotations are nested too deeply",
        "Readers lose track after two or three levels."
    );

    private static readonly Rule LongPage = new(
        "UP134",
        Severity.Error,
        "The page is longer than anyone reads",
        "Readers give up long before its end, and it would slow every build down."
    );

    private static readonly Rule ManyDefinitions = new(
        "UP122",
        Severity.Error,
        "Too many link definitions",
        "A page with so many links is a list of links."
    );

    [GeneratedRegex("^[ \\t>*+-]*\\[[^\\]\\n]+\\]:", RegexOptions.Multiline, PatternTime.Milliseconds)]
    private static partial Regex DefinitionShape { get; }

    /// <summary>Empty when the text may be parsed.</summary>
    public static ImmutableArray<Diagnostic> Check(string text, TextPlaces places)
    {
        var (block, marks, work) = (0, 0L, 0L);
        var (lines, headings, cells) = (0, 0, 0);
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            cells += line.Count('|');
            if (cells > Cells)
                return [TooMany(places.At(start, end), $"{Cells:N0} table cells")];
            headings += IsHeading(line) ? 1 : 0;
            if (headings > Headings)
                return [TooMany(places.At(start, end), $"{Headings:N0} headings")];
            if (line.Trim(" \t").IsEmpty)
                (block, marks, work) = (end + 1, 0, work + (marks * marks));
            else if (++lines > Lines)
                return [TooMany(places.At(start, end), $"{Lines:N0} lines")];
            else if (end - block > BlockCharacters)
                return [TooLong(places.At(block, block + 1))];

            marks += Marks(line);
            if (work + (marks * marks) > Work)
                return [TooManyMarks(places.At(block, block + 1))];
            if (Depth(line) > Nesting)
                return [NestedTooDeeply(places.At(start, end))];
            start = end + 1;
        }

        return DefinitionShape.Count(text) > Definitions ? [TooManyDefinitions(places.At(0, 1))] : [];
    }

    /// <summary>A line with '#', or the line below a heading.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.Trim(" \t>");
        return text is ['#', ..] || (!text.IsEmpty && (text.Trim('=').IsEmpty || text.Trim('-').IsEmpty));
    }

    /// <summary>Runs of the signs that open or close emphasis, links and pictures, and the two strokes of an address.</summary>
    private static int Marks(ReadOnlySpan<char> line)
    {
        var (marks, before) = (0, '\0');
        foreach (var letter in line)
        {
            if (letter is '[' || (letter is '*' or '_' && letter != before) || (letter == '/' && before == '/'))
                marks++;
            before = letter;
        }

        return marks;
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

    private static Diagnostic TooLong(Location at) =>
        LongBlock.At(at, "one block of text is longer than 16,384 characters", "Split it with blank lines.");

    private static Diagnostic TooMany(Location at, string what) =>
        LongPage.At(at, $"the page has more than {what}", "Split the page.");

    private static Diagnostic TooManyMarks(Location at) =>
        ManyMarks.At(
            at,
            "there are too many *, _, [ or addresses without a blank line",
            "Split the text with blank lines."
        );

    private static Diagnostic NestedTooDeeply(Location at) =>
        DeepNesting.At(at, $"this line is nested more than {Nesting} levels deep", "Write it flat.");

    private static Diagnostic TooManyDefinitions(Location at) =>
        ManyDefinitions.At(at, $"the page defines more than {Definitions} links", "Split the page.");
}
