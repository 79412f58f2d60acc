using System.Text.Json;
using System.Xml.Linq;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli.Formats;

/// <summary>The formats as a pipeline gets them.</summary>
public sealed class FormatRunTests
{
    [Fact]
    public void The_summary_of_a_job_is_added_to_the_file_that_GitHub_names()
    {
        using var project = new Project(Project.Misspelt);
        using var job = new TempFolder();
        var summary = job.Write("summary.md", "# Before\n");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["GITHUB_STEP_SUMMARY"] = summary };

        var run = UpshotProcess.Run(
            ["check", "--now", "2025-11-15", "--format", "github"],
            project.Folder.Root,
            environment
        );

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "::error file=content/services/scanners.md,line=3,endLine=3,col=1,endColumn=7,title=UP203%3A ",
            run.Out,
            StringComparison.Ordinal
        );
        var text = File.ReadAllText(summary);
        Assert.StartsWith("# Before\n## Upshot: ", text, StringComparison.Ordinal);
        Assert.Contains("| error UP203 | content/services/scanners.md:3:1 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_told_and_changes_nothing_else()
    {
        using var project = new Project();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GITHUB_STEP_SUMMARY"] = project.Folder.Root,
        };

        var run = UpshotProcess.Run(
            ["check", "--now", "2025-11-15", "--format", "github"],
            project.Folder.Root,
            environment
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("could not be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("azure", "##vso[task.logissue type=error;sourcepath=content/services/scanners.md;linenumber=3;")]
    [InlineData("json", "{\n  \"version\": 1,\n  \"pages\": ")]
    [InlineData("rdjsonl", "{\"message\":\"a service page has no field 'sumary'. ")]
    public void A_check_and_a_build_answer_in_the_same_way(string format, string start)
    {
        using var project = new Project(Project.Misspelt);

        var check = project.Check("--format", format);
        var build = project.Build("--format", format);

        Assert.Equal((1, 1), (check.ExitCode, build.ExitCode));
        Assert.StartsWith(start, check.Out, StringComparison.Ordinal);
        Assert.StartsWith(start, build.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_parses_and_fails_as_the_exit_code_does()
    {
        using var project = new Project(Project.NobodyAgreed);

        var kind = XDocument.Parse(project.Check("--format", "junit").Out);
        var strict = XDocument.Parse(project.Check("--format", "junit", "--strict").Out);

        Assert.Equal("0", kind.Root?.Attribute("failures")?.Value);
        Assert.Equal("1", strict.Root?.Attribute("failures")?.Value);
        Assert.Equal(kind.Root?.Attribute("tests")?.Value, strict.Root?.Attribute("tests")?.Value);
        Assert.Contains(kind.Descendants("testcase"), test => test.Attribute("name")?.Value == "site.yml");
    }

    [Fact]
    public void Every_line_for_reviewdog_has_a_place_and_a_message()
    {
        using var project = new Project(Project.Misspelt, Project.NobodyAgreed);

        var lines = project.Check("--format", "rdjsonl").Out.TrimEnd('\n').Split('\n');

        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            using var finding = JsonDocument.Parse(line);
            Assert.NotEmpty(finding.RootElement.GetProperty("message").GetString() ?? "");
            Assert.NotEmpty(finding.RootElement.GetProperty("location").GetProperty("path").GetString() ?? "");
        }
    }
}
