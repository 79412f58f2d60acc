using CsvHelper;
using Upshot.Sources;

namespace Upshot.Parsing;

/// <summary>A CSV file → a table whose cells know their line and column. Comma, semicolon or tab, found by itself.</summary>
public static class CsvReader
{
    private const int Rows = 50_000;
    private const int Columns = 200;
    private const int RecordBytes = 1024 * 1024;

    private static readonly Rule Ragged = new(
        "UP112",
        Severity.Error,
        "A row is longer or shorter than the header",
        "From there on, every value would stand under the wrong heading."
    );

    private static readonly Rule Header = new(
        "UP116",
        Severity.Error,
        "The header can't be used",
        "Each column is known by its heading alone."
    );

    private static readonly Rule Damaged = new(
        "UP117",
        Severity.Error,
        "The file can't be read as a table",
        "A number in the wrong place is worse than none."
    );

    /// <summary>Null when there is no header or the file can't be read at all.</summary>
    public static Parsed<DataTable?> Read(SourceFile file)
    {
        var text = SourceText.Decode(file);
        if (text.Findings.Any(finding => finding.IsError))
            return new(null, text.Findings);

        var places = new TextPlaces(file.Path, text.Value, 1);
        var findings = new List<Diagnostic>(text.Findings);
        var rows = new List<ImmutableArray<DataCell>>();
        try
        {
            ReadRows(text.Value, places, rows, findings);
        }
        catch (CsvFormatException)
        {
            findings.Add(
                Damaged.At(
                    Location.Of(file.Path),
                    "the file can't be read as a table",
                    "Save it again as CSV from your spreadsheet."
                )
            );
        }

        if (rows.Count == 0)
        {
            if (findings.Count == 0)
                findings.Add(
                    Header.At(
                        Location.Of(file.Path),
                        "the file is empty",
                        "Begin it with a line of headings, such as period,value."
                    )
                );
            return new(null, [.. findings]);
        }

        findings.AddRange(CheckHeader(rows[0]));
        return new(new DataTable(file.Path, rows[0], [.. rows.Skip(1)]), [.. findings]);
    }

    private static void ReadRows(
        string text,
        TextPlaces places,
        List<ImmutableArray<DataCell>> rows,
        List<Diagnostic> findings
    )
    {
        var delimiter = Delimiter(text);
        var malformed = new List<CsvMalformedRecord>();
        var settings = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            OnMalformedRecord = malformed.Add,
        };
        using var reader = CsvHelper.CsvReader.Create(Encoding.UTF8.GetBytes(text), settings);

        while (reader.Read() && malformed.Count == 0)
        {
            if (TooMuch(reader, places) is { } finding)
            {
                findings.Add(finding);
                return;
            }

            var row = Row(reader, places);
            if (row.All(cell => cell.IsBlank))
                continue;
            if (rows.Count > Rows)
            {
                findings.Add(
                    Damaged.At(row[0].At, $"the file has more than {Rows} rows", "Split it, or sum it up by period.")
                );
                return;
            }

            if (rows.Count == 0 || row.Length == rows[0].Length)
                rows.Add(row);
            else
                findings.Add(RaggedRow(row, rows[0].Length, delimiter));
        }

        if (malformed.Count > 0)
            findings.Add(Quotes(malformed[0], places));
    }

    private static Diagnostic? TooMuch(CsvHelper.CsvReader reader, TextPlaces places)
    {
        var row = (int)reader.LineNumber;
        if (reader.FieldCount > Columns)
            return Damaged.At(
                places.At(row, 1, ""),
                $"row {row} has more than {Columns} columns",
                "Keep the columns that are used: period, value and what explains them."
            );

        var bytes = 0;
        for (var i = 0; i < reader.FieldCount; i++)
            bytes += reader.GetRawSpan(i).Length;

        return bytes > RecordBytes
            ? Damaged.At(
                places.At(row, 1, ""),
                $"row {row} is longer than 1 MB",
                "Keep the words that explain a value short."
            )
            : null;
    }

    private static ImmutableArray<DataCell> Row(CsvHelper.CsvReader reader, TextPlaces places)
    {
        var (line, column) = ((int)reader.LineNumber, 1);
        var cells = ImmutableArray.CreateBuilder<DataCell>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var raw = Encoding.UTF8.GetString(reader.GetRawSpan(i));
            var at = places.At(line, column, raw);
            cells.Add(new DataCell(reader.GetString(i), at, $"row {line}, column {i + 1}"));
            (line, column) = (at.EndLine, at.EndColumn + 1);
        }

        return cells.ToImmutable();
    }

    private static Diagnostic Quotes(CsvMalformedRecord record, TextPlaces places) =>
        Damaged.At(
            places.At((int)record.LineNumber, 1, "\""),
            record.Reason == CsvMalformedReason.UnterminatedQuote
                ? $"a quotation mark that opens in row {record.LineNumber} is never closed"
                : $"the quotation marks of row {record.LineNumber} do not match",
            "Put the whole value in quotes, and double each quotation mark inside it."
        );

    /// <summary>Says which sign was found between the cells, for a wrong guess would explain the row.</summary>
    private static Diagnostic RaggedRow(ImmutableArray<DataCell> row, int expected, char delimiter)
    {
        var (sign, signs) = delimiter switch
        {
            ';' => ("a semicolon", "two semicolons"),
            '\t' => ("a tab", "two tabs"),
            _ => ("a comma", "two commas"),
        };
        return Ragged.At(
            row.Length > expected ? row[expected].At : row[^1].At,
            $"row {row[0].At.Line} has {row.Length} {(row.Length == 1 ? "cell" : "cells")}, the header has {expected}",
            row.Length > expected
                ? $"Here {sign} parts the cells: put quotes round a value that has one in it."
                : $"Here {sign} parts the cells: add the missing ones; an empty one is {signs} in a row."
        );
    }

    private static IEnumerable<Diagnostic> CheckHeader(ImmutableArray<DataCell> header)
    {
        var seen = new Dictionary<string, DataCell>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in header)
        {
            var name = cell.Text.Trim();
            if (name.Length == 0)
                yield return Header.At(
                    cell.At,
                    $"the heading in {cell.Name} is empty",
                    "Write a heading, or delete the column."
                );
            else if (!seen.TryAdd(name, cell))
                yield return Header.At(
                    cell.At,
                    $"the heading '{Shown.Of(name)}' is there twice",
                    "Give one of the two another name."
                );
        }
    }

    /// <summary>The sign that is most common outside quotes in the first line that has any text; a comma when there is none.</summary>
    private static char Delimiter(string text)
    {
        var counts = new Dictionary<char, int>
        {
            [','] = 0,
            [';'] = 0,
            ['\t'] = 0,
        };
        var quoted = false;
        foreach (var letter in text.TrimStart([' ', '\n']))
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == '\n' && !quoted)
                break;
            else if (!quoted && counts.TryGetValue(letter, out var count))
                counts[letter] = count + 1;
        }

        return counts.OrderByDescending(entry => entry.Value).First().Key;
    }
}
