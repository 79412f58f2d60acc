using System.Text;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>Tables as every program writes them come back cell by cell, and what could shift a cell is an error.</summary>
[Trait(Figure.Trait, "T12")]
public sealed class CsvRoundTripTests
{
    private const int Tables = 2_000;

    private static readonly string[] Values =
    [
        .. "a| b |1,5|2;3|x\ty|\"q\"|\"|\"\"|two\nlines|a\n\nb|é|東京|😀|'|''|\\|\\\"|#|=1+1|-2|null|NaN|1e5|true|{\"a\":1}|<b>|&amp;|$&|%s|../..|CON|\u00A0|a\u00A0b|ß|Ω|ﬁ|a,\"b\",c|;;|,,|--|//".Split(
            '|'
        ),
        new string('x', 5000),
    ];

    [Fact]
    public void Every_cell_comes_back_as_it_was_written()
    {
        var random = new Random(12);
        var wrong = new List<string>();
        var cells = 0L;
        for (var i = 0; i < Tables; i++)
        {
            var mark = ",;\t"[i % 3];
            var end = (i / 3 % 3) switch
            {
                0 => "\n",
                1 => "\r\n",
                _ => "\r",
            };
            var columns = random.Next(2, 6);
            string[][] rows =
            [
                [.. Enumerable.Range(0, columns).Select(column => $"column {column}")],
                .. Enumerable.Range(0, random.Next(1, 6)).Select(row => Row(random, columns, row)),
            ];
            var text = string.Concat(
                rows.Select(row => string.Join(mark, row.Select(cell => Quoted(cell, mark, random))) + end)
            );
            byte[] bytes = [.. i % 2 == 0 ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];
            var parsed = CsvReader.Read(new SourceFile("a.csv", bytes));
            var read = parsed.Value is { } table
                ? new[] { table.Header }
                    .Concat(table.Rows)
                    .Select(row => row.Select(cell => cell.Text).ToArray())
                    .ToArray()
                : [];
            if (
                !parsed.Findings.IsEmpty
                || !rows.Select(Joined).SequenceEqual(read.Select(Joined), StringComparer.Ordinal)
            )
                wrong.Add($"{text}\n{Finding.Lines(parsed.Findings)}");
            cells += rows.Length * columns;
        }

        Figure.None("T12", "cells read otherwise than they were written", wrong, cells);
    }

    [Fact]
    public void A_row_that_is_too_short_or_too_long_is_always_an_error_with_its_line()
    {
        var wrong = new List<string>();
        var tries = 0;
        foreach (var mark in ",;\t")
        {
            for (var columns = 2; columns <= 12; columns++)
            {
                for (var have = 1; have <= 14; have++, tries++)
                {
                    var text =
                        $"{Line("h", columns, mark)}\n{Line("a", columns, mark)}\n{Line("b", have, mark)}\n{Line("c", columns, mark)}\n";
                    var parsed = CsvReader.Read(SourceFile.FromText("a.csv", text));
                    var isTold = parsed.Findings.Any(finding =>
                        finding.Rule.Id == "UP112" && finding.Location.Line == 3
                    );
                    if (isTold == (have == columns) || parsed.Value?.Rows.Any(row => row.Length != columns) == true)
                        wrong.Add($"{text}\n{Finding.Lines(parsed.Findings)}");
                }
            }
        }

        Figure.None("T12", "ragged rows taken, or whole ones refused", wrong, tries);
    }

    [Fact]
    public void Other_alphabets_of_bytes_are_refused_with_advice()
    {
        const string Text = "period,value\n2024-Q2,61 £ é\n";
        byte[][] files =
        [
            Encoding.Latin1.GetBytes(Text),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
            [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)],
            Encoding.Unicode.GetBytes(Text),
            Encoding.BigEndianUnicode.GetBytes(Text),
            Encoding.UTF32.GetBytes(Text),
        ];
        List<string> taken =
        [
            .. files
                .Select(file => CsvReader.Read(new SourceFile("a.csv", file)))
                .Where(parsed => parsed.Value is not null || parsed.Findings.Length != 1)
                .Select(parsed => Finding.Lines(parsed.Findings)),
        ];

        Figure.None("T12", "tables in another code of letters taken for text", taken, files.Length);
    }

    /// <summary>A row of nothing is no row.</summary>
    private static string[] Row(Random random, int columns, int row) =>
        [
            $"row {row}",
            .. Enumerable
                .Range(1, columns - 1)
                .Select(_ => random.Next(5) == 0 ? "" : Values[random.Next(Values.Length)]),
        ];

    private static string Quoted(string cell, char mark, Random random) =>
        cell.Contains(mark) || cell.AsSpan().ContainsAny("\"\n\r") || random.Next(3) == 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private static string Joined(string[] row) => string.Join('\u0001', row);

    private static string Line(string word, int cells, char mark) =>
        string.Join(mark, Enumerable.Range(0, cells).Select(cell => $"{word}{cell}"));
}
