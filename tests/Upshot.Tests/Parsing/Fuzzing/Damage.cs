using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Upshot.Tests.Parsing.Fuzzing;

/// <summary>
/// Good bytes with up to ten changes: cut out, cut off, doubled, turned, or mixed with what trips parsers. Sometimes
/// nothing of the good bytes is left.
/// </summary>
internal static class Damage
{
    private static readonly byte[][] Traps =
    [
        .. new[]
        {
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "\0",
            "\u00A0",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "é",
            "😀",
            "&#0;",
            "&#x110000;",
            "---\n",
            "\n---\n",
            "...\n",
            "- ",
            "? ",
            ": ",
            ":",
            "#",
            " #",
            "&a ",
            "*a",
            "!!str ",
            "<<: *a\n",
            "|\n  ",
            ">-\n  ",
            "%YAML 1.1\n",
            "\"",
            "'",
            "\\",
            "\"\\x00\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "[[[[",
            "]]]]",
            "{a: ",
            "key: value\n",
            "null",
            "~",
            "1e999",
            "-0",
            "99999999999999999999",
            "0.00000000001",
            "2024-02-30",
            "0000-00-00",
            "2024/25",
            "NaN",
            "yes",
            "<b>",
            "<!--",
            "-->",
            "<script>",
            "](javascript:x)",
            "![",
            "[a]: b\n",
            "[^1]",
            "[^1]: x\n",
            "`",
            "```\n",
            "~~~",
            "* * *\n",
            "> ",
            "> [!NOTE]\n",
            "| a | b |\n| - | - |\n",
            "|",
            "\n===\n",
            "## ",
            "**",
            "__",
            "<http://a>",
            "www.a.b",
            "a@b.c",
            "{{ metric:ready }}",
            "{{",
            "}}",
            "{%",
            "%}",
            "{{ card:x }}",
            "\n:   x\n",
            "- [ ] ",
            "1. ",
            "    ",
            ",\"",
            "\",",
            ";",
            "\"\"",
            "\u0001",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0xEF, 0xBB, 0xBF],
        [0xED, 0xA0, 0x80],
    ];

    private static readonly Gen<int[]> Change = Gen.Choose(0, int.MaxValue - 1).ArrayOf(5);

    /// <summary>Shrinks by leaving changes out.</summary>
    public static Arbitrary<Case> Of(params byte[][] good) =>
        Arb.From(
            Gen.Choose(0, good.Length - 1)
                .SelectMany(
                    _ => Gen.Choose(0, 10).SelectMany(count => Change.ArrayOf(count)),
                    (seed, changes) => new Case(good[seed], changes)
                ),
            Smaller
        );

    private static IEnumerable<Case> Smaller(Case damaged) =>
        damaged.Changes.Select(
            (_, index) => damaged with { Changes = [.. damaged.Changes.Where((_, i) => i != index)] }
        );

    private static byte[] Apply(byte[] bytes, int[] change)
    {
        var at = change[1] % (bytes.Length + 1);
        var length = Math.Min(change[2] % 40, bytes.Length - at);
        return (change[0] % 16) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
            3 when at < bytes.Length =>
            [
                .. bytes[..at],
                (byte)(bytes[at] ^ (1 << (change[2] % 8))),
                .. bytes[(at + 1)..],
            ],
            4 => [.. bytes[..at], (byte)change[2], .. bytes[at..]],
            5 => [.. bytes[at..], .. bytes[..at]],
            6 when change[3] % 10 == 0 => Noise(change),
            7 =>
            [
                .. bytes[..at],
                .. Enumerable.Repeat(Trap(change), change[4] % 100).SelectMany(trap => trap),
                .. bytes[at..],
            ],
            _ => [.. bytes[..at], .. Trap(change), .. bytes[at..]],
        };
    }

    private static byte[] Trap(int[] change) => Traps[change[3] % Traps.Length];

    private static byte[] Noise(int[] change)
    {
        var noise = new byte[change[2] % 300];
        new Random(change[4]).NextBytes(noise);
        return noise;
    }

    /// <summary>One damaged document.</summary>
    internal sealed record Case(byte[] Good, int[][] Changes)
    {
        public byte[] Bytes => Changes.Aggregate(Good, Apply);

        /// <summary>What a failing test prints: the smallest damaged document, to be read in again.</summary>
        public override string ToString() => Convert.ToHexString(Bytes) + "\n" + Encoding.UTF8.GetString(Bytes);
    }
}
