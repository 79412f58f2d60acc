using ExcelDataReader;
using Upshot.Sources;

namespace Upshot.Parsing;

/// <summary>A sheet of a workbook → a table whose cells know their address. Formulas give the result stored with them.</summary>
public static class WorkbookReader
{
    private const int Rows = 50_000;
    private const int Columns = 200;

    private static readonly Rule Damaged = new(
        "UP118",
        Severity.Error,
        "The workbook can't be read",
        "A number in the wrong place is worse than none."
    );

    private static readonly Rule NoSheet = new(
        "UP119",
        Severity.Error,
        "There is no such sheet",
        "The numbers of another sheet would be shown under this title."
    );

    private static readonly Rule CellError = new(
        "UP127",
        Severity.Error,
        "A cell holds an error",
        "The spreadsheet itself could not work this number out."
    );

    private static readonly Rule HiddenPart = new(
        "UP128",
        Severity.Suggestion,
        "Hidden rows are read",
        "A colleague who opens the workbook does not see the numbers that readers see."
    );

    private static readonly Rule Merged = new(
        "UP129",
        Severity.Error,
        "Cells of the header are merged",
        "Each column is known by its own heading."
    );

    /// <summary>The library asks for Windows-1252 even where a workbook is UTF-8 throughout.</summary>
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheet named, else the one named like the metric, else the first.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">As the writer named it.</param>
    /// <param name="metricId">Tried when no sheet is named.</param>
    public static Parsed<DataTable?> Read(SourceFile file, string? sheet, string metricId)
    {
        if (WorkbookGuard.Problem(file.Bytes) is var (what, fix))
            return Refuse(Damaged.At(Location.Of(file.Path), what, fix));

        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(
                stream,
                new ExcelReaderConfiguration { LeaveOpen = true }
            );
            return Read(file, reader, sheet, metricId);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The library promises no set of exceptions for damaged files.
            return Refuse(
                Damaged.At(
                    Location.Of(file.Path),
                    "the workbook is damaged",
                    "Save it again as .xlsx from your spreadsheet."
                )
            );
        }
    }

    private static Parsed<DataTable?> Read(SourceFile file, IExcelDataReader reader, string? sheet, string metricId)
    {
        var names = new List<string>();
        do names.Add(reader.Name);
        while (reader.NextResult());

        var wanted = sheet ?? names.Find(name => name == metricId) ?? names.FirstOrDefault();
        if (wanted is null || !names.Contains(wanted))
            return Refuse(
                NoSheet.At(
                    Location.Of(file.Path),
                    $"the workbook has no sheet '{Shown.Of(wanted ?? "")}'",
                    Suggestion.Fix(
                        wanted ?? "",
                        names,
                        $"Write 'sheet:' with one of {Shown.Of(string.Join(", ", names))}."
                    )
                )
            );

        reader.Reset();
        for (var left = names.IndexOf(wanted); left > 0; left--)
            reader.NextResult();
        return new SheetReading(file.Path, reader, WorkbookErrors.Of(file.Bytes, wanted)).Read();
    }

    private static Parsed<DataTable?> Refuse(Diagnostic finding) => new(null, [finding]);

    private sealed class SheetReading(string path, IExcelDataReader reader, FrozenDictionary<string, string> errors)
    {
        private readonly List<Diagnostic> findings = [];

        public Parsed<DataTable?> Read()
        {
            if (reader.VisibleState != "visible")
                findings.Add(
                    HiddenPart.At(
                        Location.Of(path),
                        $"the sheet '{Shown.Of(reader.Name)}' is hidden",
                        "Show it, so that colleagues see what readers see."
                    )
                );

            ImmutableArray<DataCell> header = [];
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<DataCell>>();
            for (var row = 1; reader.Read(); row++)
            {
                if (row > Rows)
                {
                    findings.Add(TooManyRows(row));
                    break;
                }

                // A sheet may say that it has a million rows, and have two.
                if (IsEmptyRow())
                    continue;

                ImmutableArray<DataCell> cells =
                [
                    .. Enumerable.Range(0, Math.Min(reader.FieldCount, Columns)).Select(column => Cell(row, column)),
                ];
                if (cells.All(cell => cell.IsBlank))
                    continue;

                if (reader.RowHeight == 0)
                    findings.Add(
                        HiddenPart.At(
                            cells[0].At,
                            $"row {row} of the sheet '{Shown.Of(reader.Name)}' is hidden",
                            "Show it, or delete it."
                        )
                    );
                if (header.IsEmpty)
                    header = Header(row, cells);
                else
                    rows.Add([.. cells.Take(header.Length), .. Padding(row, cells.Length, header.Length)]);
            }

            if (!header.IsEmpty)
                return new(new DataTable(path, header, rows.ToImmutable()), [.. findings]);

            findings.Add(
                Damaged.At(
                    Location.Of(path),
                    $"the sheet '{Shown.Of(reader.Name)}' is empty",
                    "Begin it with a row of headings, such as period and value."
                )
            );
            return new(null, [.. findings]);
        }

        private bool IsEmptyRow()
        {
            // What could not be worked out comes as nothing, and is told cell by cell.
            if (errors.Count > 0)
                return false;

            for (var column = Math.Min(reader.FieldCount, Columns) - 1; column >= 0; column--)
                if (!reader.IsDBNull(column))
                    return false;

            return true;
        }

        private Diagnostic TooManyRows(int row) =>
            Damaged.At(
                At(row, 0),
                $"the sheet '{Shown.Of(reader.Name)}' has more than {Rows:N0} rows",
                "Delete the rows below the numbers, or sum them up by period."
            );

        private Diagnostic TooManyColumns(int row, int column) =>
            Damaged.At(
                At(row, column),
                $"the sheet '{Shown.Of(reader.Name)}' has more than {Columns} columns",
                "Keep the columns that are used: period, value and what explains them."
            );

        private ImmutableArray<DataCell> Header(int row, ImmutableArray<DataCell> cells)
        {
            foreach (var range in reader.MergeCells ?? [])
                if (range.FromRow <= row - 1 && row - 1 <= range.ToRow)
                    findings.Add(
                        Merged.At(
                            At(row, range.FromColumn),
                            $"{Name(row, range.FromColumn)} and its neighbours are merged",
                            "Split them, and write a heading over each column."
                        )
                    );

            for (var column = Columns; column < reader.FieldCount; column++)
                if (!reader.IsDBNull(column))
                {
                    findings.Add(TooManyColumns(row, column));
                    break;
                }

            var last = cells.ToList().FindLastIndex(cell => !cell.IsBlank);
            return [.. cells.Take(last + 1)];
        }

        private IEnumerable<DataCell> Padding(int row, int have, int want) =>
            Enumerable
                .Range(have, Math.Max(0, want - have))
                .Select(column => new DataCell("", At(row, column), Name(row, column)));

        private DataCell Cell(int row, int column)
        {
            var cell = new DataCell("", At(row, column), Name(row, column));
            if (errors.TryGetValue(Address(row, column), out var error))
                return Refuse(cell, error, "Mend the formula, or empty the cell.");

            return reader.GetValue(column) switch
            {
                double number => Number(cell, number, reader.GetNumberFormatString(column)),
                int number => Number(cell, number, reader.GetNumberFormatString(column)),
                DateTime day => cell with { Text = $"{day:yyyy-MM-dd}", Date = DateOnly.FromDateTime(day) },
                bool yes => cell with { Text = yes ? "yes" : "no" },
                string text => cell with { Text = text },
                TimeSpan => Refuse(
                    cell,
                    "a time of day or a duration",
                    "Write it as a number, such as 90 for an hour and a half in minutes."
                ),
                _ => cell,
            };
        }

        private DataCell Number(DataCell cell, double value, string? format)
        {
            if (!double.IsFinite(value) || Math.Abs(value) > 1e15)
                return Refuse(cell, "a number beyond all use", "Look at the cell.");

            // Fifteen digits are what a spreadsheet shows; the rest is noise of its binary arithmetic.
            var number = decimal.Parse(value.ToString("G15"), System.Globalization.NumberStyles.Float);
            return cell with { Text = number.ToString(), Number = number, IsPercent = IsPercent(format ?? "") };
        }

        /// <summary>A percent sign that multiplies, not one that a format only prints: <c>0"%"</c> or <c>0\%</c>.</summary>
        private static bool IsPercent(string format)
        {
            var quoted = false;
            for (var i = 0; i < format.Length; i++)
            {
                if (format[i] == '"')
                    quoted = !quoted;
                else if (format[i] is '\\' or '_' or '*' && !quoted)
                    i++;
                else if (format[i] == '%' && !quoted)
                    return true;
            }

            return false;
        }

        private DataCell Refuse(DataCell cell, string holds, string fix)
        {
            findings.Add(
                CellError.At(
                    cell.At,
                    $"{cell.Name} of the sheet '{Shown.Of(reader.Name)}' holds {Shown.Of(holds)}",
                    fix
                )
            );
            return cell;
        }

        private Location At(int row, int column) => new(path, row, column + 1);

        private static string Name(int row, int column) => $"cell {Address(row, column)}";

        private static string Address(int row, int column) => $"{Letters(column + 1)}{row}";

        private static string Letters(int number) =>
            number == 0 ? "" : Letters((number - 1) / 26) + (char)('A' + ((number - 1) % 26));
    }
}
