using System.Text.Json;
using Upshot.Cli.Printing.Formats;

namespace Upshot.Tests.Cli.Formats;

/// <summary>What the schema of SARIF 2.1.0 requires, and what we promise on top.</summary>
public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Fact]
    public void Has_every_field_that_the_schema_requires()
    {
        using var log = Log();
        var root = log.RootElement;

        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        var run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        Assert.NotEmpty(Driver(run).GetProperty("name").GetString() ?? "");
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.All(Rules(run), rule => Assert.NotEmpty(rule.GetProperty("id").GetString() ?? ""));
        Assert.All(Results(run), AssertResult);
    }

    [Fact]
    public void Rules_carry_their_reason_and_each_result_points_at_its_own()
    {
        using var log = Log();
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = Rules(run);

        Assert.Equal(["UP998", "UP999"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("Readers would see it.", rules[0].GetProperty("help").GetProperty("text").GetString());
        Assert.Equal("error", rules[0].GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.All(
            Results(run),
            result =>
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                )
        );
    }

    [Fact]
    public void Places_are_relative_and_count_columns_as_we_do()
    {
        using var log = Log();
        var run = log.RootElement.GetProperty("runs")[0];

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(run.GetProperty("originalUriBaseIds").TryGetProperty("SRCROOT", out _));
        var jargon = Results(run).First(result => Message(result).StartsWith("'leverage'", StringComparison.Ordinal));
        var place = jargon.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/a%20b%2Cc.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("SRCROOT", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal(
            """{"startLine":1,"startColumn":5,"endLine":1,"endColumn":13}""",
            JsonSerializer.Serialize(place.GetProperty("region"))
        );
        Assert.Equal(1, jargon.GetProperty("relatedLocations").GetArrayLength());
        var row = Results(run).First(result => Message(result).StartsWith("row", StringComparison.Ordinal));
        Assert.False(row.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public void The_worst_is_first_and_silenced_ones_carry_their_reason()
    {
        using var log = Log();
        var results = Results(log.RootElement.GetProperty("runs")[0]);

        Assert.Equal("error", results[0].GetProperty("level").GetString());
        Assert.Equal(
            ["inSource: a name | of ours", "external: it was there"],
            results
                .SelectMany(result => result.GetProperty("suppressions").EnumerateArray())
                .Select(item => $"{item.GetProperty("kind")}: {item.GetProperty("justification")}")
        );
        Assert.Equal(
            results.Length,
            results
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("upshotFinding/v1").GetString())
                .Distinct(StringComparer.Ordinal)
                .Count()
        );
    }

    [Fact]
    public void A_safe_replacement_is_a_fix()
    {
        using var log = Log();
        var results = Results(log.RootElement.GetProperty("runs")[0]);

        var fix = Assert.Single(results, result => result.TryGetProperty("fixes", out _)).GetProperty("fixes")[0];
        var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        Assert.True(change.TryGetProperty("artifactLocation", out _));
        var replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        Assert.Equal(13, replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32());
        Assert.Equal("use", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void A_run_on_a_real_site_has_the_same_shape()
    {
        using var project = new Project(Project.Misspelt, Project.NobodyAgreed);

        var run = project.Check("--format", "sarif");

        using var log = JsonDocument.Parse(run.Out);
        var results = Results(log.RootElement.GetProperty("runs")[0]);
        Assert.NotEmpty(results);
        Assert.All(results, AssertResult);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(project.Folder.Root, run.Out, StringComparison.Ordinal);
    }

    private static void AssertResult(JsonElement result)
    {
        Assert.NotEmpty(Message(result));
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Assert.All(
            result.GetProperty("locations").EnumerateArray(),
            place =>
                Assert.NotEmpty(
                    place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
                        ?? ""
                )
        );
    }

    private static string Message(JsonElement result) =>
        result.GetProperty("message").GetProperty("text").GetString() ?? "";

    private static JsonElement Driver(JsonElement run) => run.GetProperty("tool").GetProperty("driver");

    private static JsonElement[] Rules(JsonElement run) => [.. Driver(run).GetProperty("rules").EnumerateArray()];

    private static JsonElement[] Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static JsonDocument Log()
    {
        using var output = new StringWriter { NewLine = "\n" };
        SarifFormat.Write(output, Found.Report());
        return JsonDocument.Parse(output.ToString());
    }
}
