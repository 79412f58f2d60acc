using System.Globalization;
using Upshot.Cli.Commands;
using Upshot.Sources;

namespace Upshot.Cli.Timing;

/// <summary>What the time of a build went on, for people.</summary>
internal static class TimingsText
{
    private const int Slowest = 10;
    private const int Width = 60;

    /// <param name="timings">Null when nobody asked.</param>
    /// <param name="format">An answer for a program must not hold it: then it goes where notes go.</param>
    public static void Write(Terminal terminal, Timings? timings, OutputFormat format)
    {
        if (timings is null)
            return;

        var to = format == OutputFormat.Text ? terminal.Out : terminal.Error;
        to.WriteLine();
        Table(to, terminal.Ink.Strong("stages, one after the other"), timings.Stages, timings.Stages.Length);
        Table(to, terminal.Ink.Strong("slowest pages"), timings.Pages, Slowest);
        Table(to, terminal.Ink.Strong("slowest templates, without what they include"), timings.Templates, Slowest);
        Table(to, terminal.Ink.Strong("slowest rules"), timings.Rules, Slowest);
        Table(to, terminal.Ink.Strong("once for all rules"), timings.ForRules, Slowest);
        to.WriteLine("Pages, templates and rules run side by side: their times are those of all processors together.");
    }

    private static void Table(TextWriter to, string title, ImmutableArray<TimeSum> sums, int most)
    {
        if (sums.IsEmpty)
            return;

        to.WriteLine(sums.Length > most ? $"{title} ({most} of {sums.Length})" : title);
        foreach (var sum in sums.Take(most))
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {Cut(PortableName.Shown(sum.Name)), -Width} {sum.Time.TotalMilliseconds, 9:N1} ms{Often(sum)}"
                )
            );
        to.WriteLine();
    }

    private static string Often(TimeSum sum) =>
        sum.Times == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {sum.Times:N0} times");

    private static string Cut(string name) => name.Length <= Width ? name : name[..(Width - 1)] + "…";
}
