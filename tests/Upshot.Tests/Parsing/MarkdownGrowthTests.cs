using Upshot.Tests.Parsing.Fuzzing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>Texts that make parsers slow: each is read or refused at once, and four times the text is about four times the work.</summary>
public sealed class MarkdownGrowthTests
{
    /// <summary>Memory taken is work that a busy machine does not change; a little more than in proportion is allowed.</summary>
    private const double Exponent = 1.2;

    /// <summary>Bytes a letter up to which nothing was done but look at it: lists that grow show in the figures.</summary>
    private const long Few = 20;

    private static readonly int[] Sizes = [16 * 1024, 64 * 1024, 256 * 1024, 1024 * 1024];

    private static readonly string[] Pieces =
    [
        .. "[a](b) |[a][b] |[a]: b\n\n|![a](b \"c\") |<a@b.c> |<https://a.b> |https://a.b/c?d=e(f)_ |*a*b*c* |**a _b_** |*a_ *b_ |_a__b |`a` |`` `a` `` |``` a\n|~~~\na\n~~~\n|> > > a\n|> a\n\nb\n|- a\n  - b\n    - c\n".Split(
            '|'
        ),
        .. "1. a\n   1) b\n|- a\n\n  b\n|* * *\n|# a\n|a\n=\n|<b>|</b>|<b a=\"c\">|<!-- a -->|<!-- a |<?a?>|<![CDATA[a]]>|<!A>|<div>\n\n|<pre>\n|&amp;|&#x41;|&a|\\a|a\\\n|a  \n".Split(
            '|'
        ),
        .. "{{ metric:ready }}#{{ metric:#{{ #}} #[^a] #[^a]: b\n\n#> [!NOTE]\n> a\n\n#a\n: b\n\n#- [x] a\n#[[[#]]]#[a](((#![![![#((((#a\u00A0#\t\t#\u2028x#é#\U0001F600#www.a.b #a@b.c #__a#***a".Split(
            '#'
        ),
        "| a | b |\n| - | - |\n| c | d |\n\n",
        "a | b\n",
        "|-|\n",
        "[a]: <b> (c\nd)\n\n",
        "[a\n](b\n)\n\n",
    ];

    [Fact, Trait(Figure.Trait, "T09")]
    public void Every_size_of_everything_is_read_or_refused_at_once()
    {
        var slow = new List<string>();
        foreach (var piece in Pieces)
        {
            var work = Sizes.Select(size => Work(Text(piece, size))).ToArray();
            for (var i = 0; i < Sizes.Length; i++)
            {
                if (work[i].Seconds > 2)
                    slow.Add($"{Sizes[i]} of '{piece}': {work[i].Seconds:0.0} seconds");
                if (work[i].Bytes > 512L * 1024 * 1024)
                    slow.Add($"{Sizes[i]} of '{piece}': {work[i].Bytes / 1024 / 1024} MiB");
                if (
                    i > 0
                    && work[i].Bytes > Sizes[i] * Few
                    && Math.Log((double)work[i].Bytes / work[i - 1].Bytes, 4) > Exponent
                )
                    slow.Add($"{Sizes[i]} of '{piece}': {work[i].Bytes} bytes after {work[i - 1].Bytes}");
            }
        }

        Figure.None(
            "T09",
            "texts that took over 2 seconds or 512 MiB, or more work than their size explains",
            slow,
            Pieces.Length * Sizes.Length
        );
    }

    [Fact, Trait(Figure.Trait, "T10")]
    public void Any_two_constructs_in_any_third_are_read()
    {
        string[] around =
        [
            "{0}",
            "> {0}",
            "- {0}",
            "1. {0}",
            "    {0}",
            "| {0} |\n| - |\n",
            "[{0}](a)",
            "**{0}**",
            "## {0}",
            "a\n: {0}",
            "[^1]\n\n[^1]: {0}",
        ];
        string[] inside = [.. Pieces.Select(piece => piece.TrimEnd('\n')), .. Corpus.Cases("markdown/blocks.txt")];
        var fallen = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var texts = inside
            .SelectMany(
                (first, row) =>
                    inside.Select(
                        (second, column) =>
                            around[(row + column) % around.Length]
                                .Replace(
                                    "{0}",
                                    $"{first}{(column % 2 == 0 ? "\n" : " ")}{second}",
                                    StringComparison.Ordinal
                                )
                    )
            )
            .ToArray();
        Parallel.ForEach(
            texts,
            text =>
            {
                try
                {
                    Prose.HtmlOf(text);
                }
                catch (Exception problem) when (problem is not OutOfMemoryException)
                {
                    fallen.Enqueue($"{problem.GetType().Name}: {text}");
                }
            }
        );

        Figure.None("T10", "texts that ended the reader", fallen, texts.Length);
    }

    private static (double Seconds, long Bytes) Work(string text)
    {
        var bytes = 0L;
        var seconds = Patience.Best(
            2,
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Prose.HtmlOf(text);
                bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        );
        return (seconds, bytes);
    }

    /// <summary>In blocks, for a longer one would be refused unread.</summary>
    private static string Text(string piece, int size)
    {
        const int Block = 4000;
        var block = string.Concat(Enumerable.Repeat(piece, Math.Max(1, Block / piece.Length))) + "\n\n";
        return string.Concat(Enumerable.Repeat(block, Math.Max(1, size / block.Length)));
    }
}
