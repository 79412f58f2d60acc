using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Upshot.Authoring;
using Upshot.Authoring.Starting;
using Upshot.Cli.Commands;
using Upshot.Cli.Printing;
using Upshot.Cli.Printing.Formats;
using Upshot.Diagnostics;
using Upshot.Model.Schema;
using Upshot.Sources;

namespace Upshot.Tests.Authoring;

/// <summary>What <c>upshot init</c> writes.</summary>
public sealed class StarterTests
{
    [Theory]
    [InlineData(2025, 1, 1)]
    [InlineData(2026, 3, 31)]
    [InlineData(2028, 2, 29)]
    [InlineData(2031, 12, 31)]
    public void The_example_site_has_nothing_to_complain_of_on_any_day(int year, int month, int day)
    {
        var today = new DateOnly(year, month, day);

        var built = SiteBuilder.Build(ShippedTheme.AddTo(Tree(today)), new() { Today = today });

        Assert.Equal("", string.Join('\n', built.Report.Findings));
        Assert.Empty(built.Report.LeftOut);
        Assert.True(built.PageCount > 15);
    }

    [Fact]
    public void No_date_is_left_to_be_worked_out() =>
        Assert.DoesNotContain(
            Starter.Files(StarterFiles.All(), new DateOnly(2026, 1, 1)),
            file => Encoding.UTF8.GetString(file.After!.Value.Span).Contains("@{", StringComparison.Ordinal) // all are new
        );

    [Fact]
    public void The_settings_name_a_schema_for_every_data_file()
    {
        var schemas = Read(".vscode/settings.json")["yaml.schemas"]!.AsObject(); // written in the same file

        Assert.Equal(
            SchemaCatalogue
                .All.Where(entry => entry.Title.EndsWith(".yml", StringComparison.Ordinal))
                .Select(entry => entry.Title),
            schemas.Select(entry => entry.Value?.ToString())
        );
        Assert.All(schemas, entry => Assert.Contains(EditorFiles.All(), file => "./" + file.Path == entry.Key));
    }

    [Fact]
    public void Every_example_names_a_schema_that_is_there()
    {
        var files = Starter.Files(StarterFiles.All(), new DateOnly(2026, 1, 1));
        var said = files.Select(file =>
            (
                file.Path,
                Match: Regex.Match(
                    Text(file),
                    @"yaml-language-server: \$schema=(?<schema>\S+)",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
            )
        );

        var named = said.Where(item => item.Match.Success).ToArray();

        Assert.Equal(12, named.Length);
        Assert.All(
            named,
            item =>
            {
                var folder = Path.GetDirectoryName("/" + item.Path) ?? "/";
                var schema = Path.GetFullPath(Path.Combine(folder, item.Match.Groups["schema"].Value))[1..];
                Assert.Contains(files, file => file.Path == schema);
            }
        );
    }

    [Fact]
    public void The_problem_matcher_reads_what_the_check_prints()
    {
        var pattern = Read(".vscode/tasks.json")["tasks"]![0]!["problemMatcher"]!["pattern"]!; // written in the same file
        var line = new Regex(pattern["regexp"]!.ToString(), RegexOptions.None, TimeSpan.FromSeconds(1)); // as above
        var rule = new Rule("UP999", Severity.Warning, "A title, with: signs", "Why.");
        var found = new FoundReport
        {
            Pages = 1,
            Report = Report.Of([], []),
            Sources = new SourceTree([]),
            StopsAt = Severity.Error,
            Root = ".",
        };

        var here = line.Match(
            GitHubFormat.Line(found, rule.At(new("content/a.md", 3, 5, 3, 9), "what, so: bad", "Mend it."))
        );
        var lines = line.Match(GitHubFormat.Line(found, rule.At(new("content/a.md", 3, 5, 4, 9), "what", "Mend it.")));
        var whole = line.Match(GitHubFormat.Line(found, rule.At(Location.Of("content/a.md"), "what", "Mend it.")));

        string Group(Match match, string name) => match.Groups[(int)pattern[name]!].Value; // as above
        Assert.Equal(
            ("content/a.md", "3", "5", "9"),
            (Group(here, "file"), Group(here, "line"), Group(here, "column"), Group(here, "endColumn"))
        );
        Assert.Equal(("warning", "UP999"), (Group(here, "severity"), Group(here, "code")));
        Assert.StartsWith("what, so: bad", Group(here, "message"), StringComparison.Ordinal);
        Assert.Equal(("3", "4", ""), (Group(lines, "line"), Group(lines, "endLine"), Group(lines, "column")));
        Assert.Equal(("content/a.md", ""), (Group(whole, "file"), Group(whole, "line")));
    }

    private static JsonNode Read(string path) =>
        JsonNode.Parse(Text(EditorFiles.All().Single(file => file.Path == path)))!; // it is an object

    private static string Text(FileChange file) => Encoding.UTF8.GetString(file.After!.Value.Span); // all are new

    private static SourceTree Tree(DateOnly today) =>
        new(
            Starter
                .Files(StarterFiles.All(), today)
                .Where(file => file.Path == "site.yml" || file.Path.StartsWith("content/", StringComparison.Ordinal))
                .Select(file => new SourceFile(file.Path, file.After!.Value)) // all are new
        );
}
