using System.Text;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Sources;

/// <summary>Names that are no text, or that no other system could hold, are refused in one line each.</summary>
public sealed class OddNameTests
{
    private const string Canary = "CANARY-ODD";

    private static readonly string[] Devices =
    [
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "CONIN$",
        "CONOUT$",
        .. "0123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }),
    ];

    private static readonly string[] Extensions =
    [
        "",
        ".md",
        ".yml",
        ".csv",
        ".png",
        ".html",
        ".tar.gz",
        ".",
        " .md",
        "  .x.md",
        ".CON",
    ];

    [Fact]
    [Trait(Figure.Trait, "T23")]
    public void Names_that_Windows_cannot_hold_are_refused_everywhere()
    {
        string[] names =
        [
            .. Devices
                .SelectMany(name => new[] { name, name.ToLowerInvariant(), name[..1] + name[1..].ToLowerInvariant() })
                .SelectMany(name => Extensions.Select(extension => name + extension)),
            .. "<>:\"|?*\\/".SelectMany(sign => new[] { $"{sign}a.md", $"a{sign}b.md", $"a.md{sign}", $"{sign}" }),
            .. Enumerable.Range(0, 32).Append(127).SelectMany(sign => new[] { $"a{(char)sign}.md", $"{(char)sign}" }),
            .. ((string[])["a", "über", "東京"]).SelectMany(name =>
                new[] { name + ".", name + " ", name + ".. ", " " + name }
            ),
            new('a', 101),
            new('é', 51),
            new('東', 34),
        ];
        names = [.. names.Distinct(StringComparer.Ordinal)];

        Figure.None(
            "T23",
            "names taken that Windows cannot hold",
            [.. names.Where(name => PortableName.Trouble(name) is null)],
            names.Length
        );
    }

    [Fact]
    [Trait(Figure.Trait, "T23")]
    public void No_published_name_is_one_that_Windows_cannot_hold()
    {
        var paths = BuiltSite.At(Repository.Root).Paths;

        Figure.None(
            "T23",
            "published files with a name that Windows cannot hold",
            [
                .. paths.Where(path =>
                    path.Length > PortableName.MaxPathLength
                    || path.Split('/').Any(name => PortableName.Trouble(name) is not null)
                ),
            ],
            paths.Length
        );
    }

    [Fact]
    [Trait(Figure.Trait, "T26")]
    public void Odd_bytes_in_names_are_refused_in_one_line_each()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux keeps names as bytes.");
        var folder = Directory.CreateTempSubdirectory("upshot-test-").FullName;
        try
        {
            foreach (var file in SmallSite.With().Files)
                Write(Path.Combine(folder, file.Path), file.Bytes.Span);
            var odd = Odd().ToArray();
            // .NET can't name these files, so a shell has to.
            var script = string.Join(
                '\n',
                odd.Select(
                    (name, i) =>
                        $"mkdir -p '{folder}/content/images/{i}'; printf {Canary} > '{folder}/content/images/{i}/'\"$(printf '{Octal(name)}x.md')\""
                )
            );
            Shell.Run("sh", "-c", script);

            var site = BuiltSite.At(folder);
            var findings = site.Result.Report.Findings.Where(finding => finding.Rule.Id == "UP094").ToArray();
            string[] missed =
            [
                .. odd.Where(
                        (_, i) =>
                            findings.Count(finding =>
                                finding.Location.Path.StartsWith($"content/images/{i}/", StringComparison.Ordinal)
                                && !finding.ToString().Split("\n  ")[0].AsSpan().ContainsAny("\n\r\t\u001b")
                            ) != 1
                    )
                    .Select(Convert.ToHexString),
            ];

            Figure.None("T26", "odd names taken, or not said in one line", missed, odd.Length);
            Assert.DoesNotContain(
                site.Result.Files,
                file => file.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0
            );
        }
        finally
        {
            Shell.Run("rm", "-r", folder);
        }
    }

    /// <summary>Beginnings of names: bytes that are no UTF-8, signs that control, and text that hides.</summary>
    private static IEnumerable<byte[]> Odd() =>
        [
            [0xE9],
            [0x80],
            [0xBF, 0xBF],
            [0xC0, 0xAF],
            [0xC1, 0xBF],
            [0xC3],
            [0xE2, 0x82],
            [0xE0, 0x80, 0xAF],
            [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0xAF],
            [0xF0, 0x9F, 0x98],
            [0xF4, 0x90, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80],
            [0xFC, 0x84],
            [0xFE],
            [0xFF],
            [0xFF, 0xFE, 0x61],
            [0x61, 0xFF, 0x62],
            [.. "caf"u8, 0xE9],
            [.. "K"u8, 0xF6, .. "ln"u8],
            .. Enumerable.Range(1, 31).Select(sign => new[] { (byte)'a', (byte)sign }),
            [(byte)'a', 0x7F],
            .. (
                (string[])
                    [
                        "\u0085",
                        "\u00AD",
                        "\u061C",
                        "\u200B",
                        "\u200D",
                        "\u200E",
                        "\u202E",
                        "\u2028",
                        "\u2029",
                        "\u2066",
                        "\uFEFF",
                    ]
            ).Select(Encoding.UTF8.GetBytes),
            [.. "two\nlines"u8],
            [.. "a\r\nb"u8],
            [.. "\u001b[31mred"u8],
        ];

    private static string Octal(byte[] name) =>
        string.Concat(name.Select(sign => $"\\{Convert.ToString(sign, 8).PadLeft(3, '0')}"));

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllBytes(path, bytes);
    }
}
