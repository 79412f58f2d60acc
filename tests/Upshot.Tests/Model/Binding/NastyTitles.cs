using System.Collections.Immutable;
using System.Text;

namespace Upshot.Tests.Model.Binding;

/// <summary>Titles of every script and none, in marks, signs, controls, code and great length.</summary>
internal static class NastyTitles
{
    private static readonly (int First, int Last)[] Scripts =
    [
        (0x00C0, 0x00FF),
        (0x0100, 0x017F),
        (0x0180, 0x024F),
        (0x0250, 0x02AF),
        (0x0370, 0x03FF),
        (0x0400, 0x04FF),
        (0x0530, 0x058F),
        (0x0590, 0x05FF),
        (0x0600, 0x06FF),
        (0x0900, 0x097F),
        (0x0E00, 0x0E7F),
        (0x10A0, 0x10FF),
        (0x1100, 0x11FF),
        (0x1E00, 0x1EFF),
        (0x2000, 0x206F),
        (0x2070, 0x209F),
        (0x2100, 0x214F),
        (0x2190, 0x21FF),
        (0x2460, 0x24FF),
        (0x3040, 0x30FF),
        (0x4E00, 0x4EFF),
        (0xAC00, 0xACFF),
        (0xFB00, 0xFB4F),
        (0xFF00, 0xFFEF),
        (0x1D400, 0x1D4FF),
        (0x1F300, 0x1F5FF),
        (0xE0000, 0xE007F),
    ];

    private static readonly string[] Written =
    [
        "",
        " ",
        "-",
        "---",
        "_",
        ".",
        "..",
        "../..",
        "/",
        "\\",
        "undefined",
        "null",
        "NULL",
        "nil",
        "true",
        "NaN",
        "Infinity",
        "-1",
        "0",
        "1e3",
        "0x0",
        "1/0",
        "1,000.00",
        "CON",
        "nul",
        "COM1",
        "index",
        "index.html",
        "search",
        "404",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' OR 1=1 --",
        "$(id)",
        "`id`",
        "{{ 7*7 }}",
        "%2e%2e%2f",
        "%00",
        "\0",
        "\u001b[31m",
        "a\nb",
        "a\tb",
        "\u202Egpj.exe",
        "\u200B",
        "\uFEFFtitle",
        "e\u0301\u0302\u0303\u0304\u0305",
        "Z\u0351\u036B\u0343A\u0334L\u0322G\u0337O",
        "ﬁne ﬂat",
        "ß ẞ SS ss",
        "İ I ı i",
        "Ǆ ǅ ǆ",
        "ΑΣ ας ασ",
        "½ ¾ ² ³",
        "①②③",
        "Ⅷ ⅷ",
        "👩‍👩‍👧‍👦",
        "🇬🇧🏴",
        "☎️",
        "\uD800",
        "\uDFFF",
        "a\uD83Db",
    ];

    public static ImmutableArray<string> All { get; } =
    [
        .. Written
            .Concat(Scripts.SelectMany(OfScript))
            .Concat(Written.Select(text => $"The {text} gate"))
            .Concat(
                Enumerable
                    .Range(1, 120)
                    .Select(sign => $"{(char)(sign % 128)}{(char)(sign * 7 % 128)} gate {(char)sign}")
            )
            .Concat(((int[])[59, 60, 61, 100, 255, 256, 5000]).SelectMany(Long))
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> OfScript((int First, int Last) script)
    {
        var dice = new Random(script.First);
        for (var i = 0; i < 9; i++)
        {
            var word = new StringBuilder();
            for (var n = 0; n < 3 + (i * 2); n++)
                word.Append(new Rune(dice.Next(script.First, script.Last + 1))).Append(n % 5 == 4 ? " " : "");
            yield return i % 3 == 2 ? $"Gate {i} {word} 2025" : word.ToString();
        }
    }

    private static IEnumerable<string> Long(int length) =>
        [
            new('a', length),
            new('é', length),
            new('-', length),
            new('東', length),
            string.Concat(Enumerable.Repeat("ab ", length))[..length],
        ];
}
