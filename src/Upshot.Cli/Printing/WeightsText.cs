using System.Globalization;
using Upshot.Checks.Browser;
using Upshot.Cli.Commands;

namespace Upshot.Cli.Printing;

/// <summary>What the pages weigh that a browser showed, heaviest first, for people.</summary>
internal static class WeightsText
{
    private const int Heaviest = 10;
    private const double Kilobyte = 1000;

    private static readonly ImmutableArray<(
        string Name,
        Func<WeighedPage, int> Weight,
        Func<int, string> Text
    )> Columns =
    [
        ("requests", page => page.Requests, number => number.ToString(CultureInfo.InvariantCulture)),
        ("opens with", page => page.FirstView, Kilobytes),
        ("in all", page => page.Whole, Kilobytes),
        ("script", page => page.Script, Kilobytes),
        ("page and styles sent", page => page.Compressed, Kilobytes),
    ];

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
        var name = listed.Length < pages.Length ? $"{listed.Length} heaviest of {pages.Length}" : "page";
        var table = new PlainTable([name, .. Columns.Select(column => column.Name)]).OfNumbers();
        foreach (var page in listed)
            table.Add([page.Path, .. Columns.Select(column => column.Text(column.Weight(page)))]);
        table.Add([
            "middle of each column",
            .. Columns.Select(column => column.Text(pages.Select(column.Weight).Order().ElementAt(pages.Length / 2))),
        ]);

        var to = format == OutputFormat.Text ? terminal.Out : terminal.Error;
        to.WriteLine();
        to.WriteLine(terminal.Ink.Strong("what pages weigh, in kB"));
        table.Write(terminal, to);
        to.WriteLine("Each page as a reader's first, files as they lie; what is sent is compressed.");
    }

    private static string Kilobytes(int bytes) => (bytes / Kilobyte).ToString("N1", CultureInfo.InvariantCulture);
}
