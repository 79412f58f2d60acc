using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Tests.Cli.Formats;

/// <summary>One of everything that a format must be able to write.</summary>
internal static class Found
{
    private static readonly Rule Hard = new("UP998", Severity.Error, "One, two: 100%", "Readers would see it.");
    private static readonly Rule Soft = new("UP999", Severity.Suggestion, "Example", "Readers may see it.");

    /// <summary>Worst last, as places would have it.</summary>
    public static FoundReport Report(string root = ".") =>
        new()
        {
            Pages = 3,
            Root = root,
            StopsAt = Severity.Error,
            Sources = new SourceTree([
                SourceFile.FromText("content/a b,c.md", "\uFEFFé🦊 leverage here\r\nmore\r\nlast\r\n"),
                SourceFile.FromText("content/clean.md", "fine"),
                SourceFile.FromText("content/numbers.xlsx", "PK"),
                SourceFile.FromText("themes/default/theme.yml", "parent: none"),
            ]),
            Report = Upshot.Diagnostics.Report.Of(
                [
                    Soft.At(new Location("content/a b,c.md", 1, 5, 1, 13), "'leverage' is jargon", "Write 'use'.") with
                    {
                        Edit = new(new Location("content/a b,c.md", 1, 5, 1, 13), "use"),
                        Related = [new Location("content/a b,c.md", 3, 1)],
                    },
                    Soft.At(new Location("content/a b,c.md", 1, 14, 2, 5), "it goes on", "Cut it."),
                    Soft.At(new Location("content/numbers.xlsx", 14, 3), "row 14 is empty", "Fill it."),
                    Hard.At(Location.Of("content/z.md"), "100% of 'a\r\nb; c]|<i>' \e[2J", "Mend it."),
                ],
                []
            ) with
            {
                Silenced =
                [
                    new(
                        Soft.At(new Location("content/clean.md", 1, 1, 1, 5), "'fine' is said", "Take it out."),
                        SilencedBy.Page,
                        "a name | of ours"
                    ),
                    new(
                        Soft.At(new Location("content/clean.md", 1, 1, 1, 5), "'fine' is said", "Take it out."),
                        SilencedBy.Baseline,
                        "it was there"
                    ),
                ],
            },
        };
}
