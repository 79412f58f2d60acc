using System.Text;

namespace Upshot.Torture;

/// <summary>The table of promises, as Markdown.</summary>
internal static class PromiseTable
{
    private const string Head = """
        # What Upshot promises

        Twenty promises, how each is tried, and what came out. This file is written by one command:

            dotnet run -c Release --project tests/Upshot.Torture -- --suite --table docs/PROMISES.md

        "0 of 200" means that 200 tries broke the promise not once. The numbers name the tests: `T30` is found by
        `git grep '"T30"' tests`.

        | | Promise | Tried by | Came out |
        | --- | --- | --- | --- |

        """;

    private const string Tail = """

        ## What is not proved

        - **Windows and macOS.** The names that Windows refuses are refused everywhere, and the way of two renames that
          Windows needs is tested on Linux; nothing was run there.
        - **Loss of power.** The order in which the disk gets files is proved from the system's calls. No disk was
          switched off.
        - **Folders that ignore case.** No such disk was at hand: names that differ by case alone are refused instead.
        - **Hard links.** A hard link to a file outside the project is that file; no program can tell them apart.
        - **The runtime.** With less than about 32 MB of memory or 90 open files, or where the system refuses .NET a file
          of its own as the command begins, .NET may end without words of Upshot's. The old site stands then too, and
          the code is not 0.

        """;

    /// <exception cref="InvalidOperationException">A promise has no figure.</exception>
    public static string Of(IEnumerable<Figure> figures)
    {
        var known = figures.Distinct().ToLookup(figure => figure.Promise, StringComparer.Ordinal);
        string[] missing =
        [
            .. Promise.All.SelectMany(promise => promise.Numbers).Where(number => !known[number].Any()),
        ];
        if (missing.Length > 0)
            throw new InvalidOperationException($"There is no figure for {string.Join(", ", missing)}.");

        var table = new StringBuilder(Head);
        foreach (var (index, promise) in Promise.All.Index())
            table.Append(
                $"| {index + 1} | {promise.Words} | {promise.Means} | {string.Join("<br>", promise.Numbers.Select(number => Row(number, known[number])))} |\n"
            );

        return table.Append(Tail).ToString();
    }

    private static string Row(string number, IEnumerable<Figure> figures) =>
        $"`{number}` " + string.Join("; ", figures.OrderBy(figure => figure.Unit, StringComparer.Ordinal));
}
