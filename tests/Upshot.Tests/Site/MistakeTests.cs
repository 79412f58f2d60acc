using Upshot.Sources;
using Upshot.Tests.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>Different mistakes in different kinds of files are all told in one run, each at its place.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void Every_mistake_of_every_file_is_told_in_one_run()
    {
        const string Series =
            "series:\n  - { period: 2024-Q2, value: 61, count: 164 }\n  - { period: 2025-Q3, value: 88, count: 169 }";
        var workbook = WorkbookFile
            .Of(
                WorkbookFile.Row(1, WorkbookFile.Text("period"), WorkbookFile.Text("value")),
                WorkbookFile.Row(2, WorkbookFile.Text("2024-Q2"), WorkbookFile.Number("61")),
                WorkbookFile.Row(3, WorkbookFile.Text("2025-Q3"), WorkbookFile.Typed("e", "#N/A"))
            )
            .ToFile();
        var sources = SmallSite.With(
            (Series, "series_file: shifts.xlsx"),
            (
                "-- content/services/scanners.md --",
                """
                -- content/metrics/waits.yml --
                id: waits
                title: Minutes until a crew can start
                kind: outcome
                unit: minutes
                better: down
                baseline: { date: 2024-06-30, value: 12 }
                frequency: quarterly
                series_file: waits.csv
                source: { name: Shift log, how: Counted at six, as_of: 2025-10-06 }
                owner: { name: Ann Lee }
                audiences: [crews]
                -- content/metrics/waits.csv --
                period,value,note
                2024-Q2,12,
                2025-Q3,"9,5",
                -- content/services/scanners.md --
                """
            ),
            ("It began with one bad morning.", "It began with [one](nowhere.md) bad morning."),
            ("state: live", "state: liv"),
            ("currency: GBP", "currency: GBP\ntheme: brand")
        );
        var site = BuiltSite.Of(
            new SourceTree([
                .. sources.Files,
                workbook with
                {
                    Path = "content/metrics/shifts.xlsx",
                },
                SourceFile.FromText("themes/brand/theme.yml", "extends: default\n"),
                SourceFile.FromText("themes/brand/templates/update.html", "<p>\n{{ day.txt }}\n</p>\n"),
            ])
        );

        Assert.Equal(
            [
                "content/case-studies/five-in-the-morning.md:21:15: error UP410",
                "content/metrics/shifts.xlsx:3:2: error UP127",
                "content/metrics/waits.csv:3:9: error UP505",
                "content/services/scanners.md:21:8: error UP202",
                "themes/brand/templates/update.html:2:8: error UP601",
            ],
            site.Findings.Split('\n')
                .Where(line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line => string.Join(' ', line.Split(' ').Take(3)).TrimEnd(':'))
        );
    }

    [Theory]
    [InlineData("-- content/services/scanners.md --\n---\n", "summary: One\n\tx: y\n", 3)]
    [InlineData("-- content/metrics/ready.yml --\n", "title: [One\n", 1)]
    [InlineData("-- content/audiences.yml --\n", "- id: [one\n", 1)]
    public void Fields_that_can_not_be_read_are_one_finding(string place, string slip, int line)
    {
        var site = BuiltSite.Small((place, place + slip));

        Assert.Single(Errors(site));
        Assert.Contains($":{line}:", Errors(site)[0], StringComparison.Ordinal);
        Assert.Contains("error UP111", Errors(site)[0], StringComparison.Ordinal);
    }

    private static string[] Errors(BuiltSite site) =>
        [.. site.Findings.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))];
}
