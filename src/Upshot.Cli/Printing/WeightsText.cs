using System.Globalization;
using Upshot.Checks.Browser;
using Upshot.Cli.Commands;

namespace Upshot.Cli.Printing;

/// <summary>What the pages weigh that a browser showed, heaviest first, for people.</summary>
internal static class WeightsText
{
    private const int Heaviest = 10;
    private const double Kilobyte = 1000;

    /// <param name="length">Whether to list every page.</param>
    /// <param name="format">An answer for a program must not hold it: then it goes where notes go.</param>
    public static void Write(
        Terminal terminal,
        ImmutableArray<WeighedPage> pages,
        ListLength length,
        OutputFormat format
    )
    {
        if (pages.IsEmpty)
            return;

        WeighedPage[] listed =
        [
            .. pages
                .OrderByDescending(page => page.Whole)
                .ThenBy(page => page.Path, StringComparer.Ordinal)
                .Take(length == ListLength.All ? pages.Length : Heaviest),
        ];
        var table = new PlainTable(
            listed.Length < pages.Length ? $"{listed.Length} heaviest of {pages.Length}" : "page",
            "requests",
            "opens with",
            "in all",
            "script",
            "page and styles sent"
        ).OfNumbers();
        foreach (var page in listed)
            table.Add(Cells(page.Path, page));
        table.Add(Cells("middle of each column", Middle(pages)));

        var to = format == OutputFormat.Text ? terminal.Out : terminal.Error;
        to.WriteLine();
        to.WriteLine(terminal.Ink.Strong("what pages weigh, in kB"));
        table.Write(terminal, to);
        to.WriteLine("Each page as a reader's first, files as they lie; what is sent is compressed.");
    }

    private static WeighedPage Middle(ImmutableArray<WeighedPage> pages)
    {
        return new()
        {
            Path = "",
            Requests = Of(page => page.Requests),
            FirstView = Of(page => page.FirstView),
            Whole = Of(page => page.Whole),
            Script = Of(page => page.Script),
            Fonts = Of(page => page.Fonts),
            Compressed = Of(page => page.Compressed),
        };

        int Of(Func<WeighedPage, int> weight) => pages.Select(weight).Order().ElementAt(pages.Length / 2);
    }

    private static string[] Cells(string name, WeighedPage page) =>
        [
            name,
            page.Requests.ToString(CultureInfo.InvariantCulture),
            Kilobytes(page.FirstView),
            Kilobytes(page.Whole),
            Kilobytes(page.Script),
            Kilobytes(page.Compressed),
        ];

    private static string Kilobytes(int bytes) => (bytes / Kilobyte).ToString("N1", CultureInfo.InvariantCulture);
}
