using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Upshot.Cli.Timing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>What a build's time went on. No test judges a time.</summary>
public sealed partial class TimingsTests
{
    /// <summary>A process of its own: beside it other tests build, and tell the same listener.</summary>
    [Fact]
    public void A_build_tells_its_stages_in_order_and_what_was_slowest()
    {
        using var project = new Project();

        var said = project.BuildOutside("--timings").Out;

        Assert.Equal(
            ["reading the files", "parsing", "binding", "reading the theme", "drawing", "checking", "writing"],
            Rows(said, "stages, one after the other").Select(row => row.Name)
        );
        Assert.All(Rows(said, "slowest templates"), row => Assert.True(IsTemplate(row.Name), row.Name));
        Assert.All(Rows(said, "slowest pages"), row => Assert.EndsWith(".html", row.Name, StringComparison.Ordinal));
        Assert.All(Rows(said, "slowest rules"), row => Assert.Matches("^UP[0-9]{3} ", row.Name));
        Assert.Equal(
            [
                "dividing the texts into sentences",
                "reading the finished pages",
                "searching the pages for secrets and people",
            ],
            Rows(said, "once for all rules").Select(row => row.Name).Order(StringComparer.Ordinal)
        );
        string[] titles = ["slowest pages", "slowest templates", "slowest rules", "once for all rules"];
        foreach (var title in titles)
        {
            Assert.NotEmpty(Rows(said, title));
            Assert.Equal(Rows(said, title).OrderByDescending(row => row.Milliseconds), Rows(said, title));
        }
    }

    [Fact]
    public void A_template_is_not_counted_for_what_it_includes()
    {
        using var timings = new Timings();
        using var source = new ActivitySource("Upshot.TimingsTests");

        using (var outer = Begin(source, "outer"))
        {
            using (var inner = Begin(source, "inner"))
                inner.SetEndTime(inner.StartTimeUtc.AddMilliseconds(30));
            outer.SetEndTime(outer.StartTimeUtc.AddMilliseconds(100));
        }

        Assert.Equal(
            [("outer", 70, 1), ("inner", 30, 1)],
            timings
                .Templates.Where(sum => sum.Name is "outer" or "inner")
                .Select(sum => (sum.Name, sum.Time.TotalMilliseconds, sum.Times))
        );
    }

    [Fact]
    public void An_answer_for_a_program_stays_one()
    {
        using var project = new Project();

        var run = project.Check("--timings", "--format", "json");

        using var answer = JsonDocument.Parse(run.Out);
        Assert.Contains("slowest rules", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_who_did_not_ask_is_told()
    {
        using var project = new Project();

        Assert.DoesNotContain("slowest", project.Check().Out, StringComparison.Ordinal);
    }

    private static bool IsTemplate(string name) =>
        File.Exists(Path.Combine(Repository.Root, "themes", "default", "templates", $"{name}.html"));

    private static Activity Begin(ActivitySource source, string template)
    {
        var activity = source.StartActivity("template");
        Assert.NotNull(activity);
        return activity.SetTag("name", template);
    }

    private static (string Name, double Milliseconds)[] Rows(string said, string title) =>
        [
            .. said.Split('\n')
                .SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(line => line.Length > 0)
                .Select(line => Row().Match(line))
                .Select(row =>
                    (row.Groups["name"].Value, double.Parse(row.Groups["ms"].Value, CultureInfo.InvariantCulture))
                ),
        ];

    [GeneratedRegex(@"^  (?<name>.+?) +(?<ms>[0-9,]+\.[0-9]) ms", RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
