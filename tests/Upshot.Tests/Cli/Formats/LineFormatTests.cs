using System.Text.Json;
using System.Xml.Linq;
using Upshot.Cli.Printing;
using Upshot.Cli.Printing.Formats;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli.Formats;

public sealed class LineFormatTests
{
    [Fact]
    public void GitHub_gets_commands_that_nothing_can_break_out_of() =>
        Snapshot.Match(Write(GitHubFormat.Write, "projects/site"));

    [Fact]
    public void GitHub_gets_the_whole_as_a_page() => Snapshot.Match(GitHubSummary.Of(Found.Report()), "md");

    [Fact]
    public void Azure_gets_commands_that_nothing_can_break_out_of() => Snapshot.Match(Write(AzureFormat.Write));

    [Fact]
    public void Reviewdog_gets_one_object_a_line_with_columns_in_bytes()
    {
        var lines = Write(RdJsonLines.Write).TrimEnd('\n').Split('\n');

        Snapshot.Match(string.Join('\n', lines));
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void JUnit_gets_a_test_for_each_file_that_fails_with_its_findings()
    {
        var suite = XDocument.Parse(Write(JUnitFormat.Write)).Root?.Element("testsuite");

        Assert.NotNull(suite);
        Assert.Equal(("4", "1"), (suite.Attribute("tests")?.Value, suite.Attribute("failures")?.Value));
        var tests = suite.Elements("testcase").ToArray();
        Assert.Equal(
            ["content/z.md", "content/a b,c.md", "content/numbers.xlsx", "content/clean.md"],
            tests.Select(test => test.Attribute("name")?.Value)
        );
        Assert.Equal("UP998", tests[0].Element("failure")?.Attribute("type")?.Value);
        Assert.Contains("why: Readers would see it.", tests[0].Element("failure")?.Value, StringComparison.Ordinal);
        Assert.Null(tests[1].Element("failure"));
        Assert.Contains("'leverage' is jargon", tests[1].Element("system-out")?.Value, StringComparison.Ordinal);
        Assert.Empty(tests[3].Elements());
    }

    [Theory]
    [InlineData(".", "content/a.md")]
    [InlineData("./", "content/a.md")]
    [InlineData("./site/", "site/content/a.md")]
    [InlineData("../site", "../site/content/a.md")]
    [InlineData("/home/site", "content/a.md")]
    public void Files_are_named_from_where_the_run_was_started(string root, string path) =>
        Assert.Equal(path, Found.Report(root).FromHere("content/a.md"));

    private static string Write(Action<TextWriter, FoundReport> format, string root = ".")
    {
        using var output = new StringWriter { NewLine = "\n" };
        format(output, Found.Report(root));
        return output.ToString();
    }
}
