using System.Globalization;
using System.Reflection;
using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

/// <summary>The golden cases, embedded in the test assembly.</summary>
internal static class Vectors
{
    /// <summary>The rows below the header, each split at its commas; quotes keep a comma inside a cell.</summary>
    internal static IEnumerable<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!; // embedded by the project
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Skip(1).Where(line => line != "").Select(Cells),
        ];
    }

    internal static Status Status(string word) =>
        Enum.Parse<Status>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Cells(string line) =>
        [
            .. line.Split('"')
                .SelectMany((part, index) => index % 2 == 1 ? [part] : Outside(part))
                .Aggregate(
                    new List<string> { "" },
                    (cells, token) =>
                    {
                        if (token == ",")
                            cells.Add("");
                        else
                            cells[^1] += token;
                        return cells;
                    }
                ),
        ];

    private static IEnumerable<string> Outside(string text) =>
        text.Split(',').SelectMany((cell, index) => index == 0 ? [cell] : new[] { ",", cell });
}
