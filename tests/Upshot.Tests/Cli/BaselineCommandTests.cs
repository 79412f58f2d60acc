using System.Text.Json;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>A team begins with a bad site, and from then on it only gets better.</summary>
public sealed class BaselineCommandTests
{
    private const string Page = "content/pages/about.md";
    private const string Baseline = "upshot.baseline.json";

    [Fact]
    public void Old_findings_are_known_a_new_one_fails_and_a_mended_one_is_taken_out()
    {
        using var project = new Project(("We keep it short.", $"{Long("old")}\n\n{Long("older")}"));
        Assert.Equal(1, Strict(project).ExitCode);

        var written = Strict(project, "--write-baseline");
        Assert.Equal(0, written.ExitCode);
        Assert.StartsWith("upshot.baseline.json: 2 known findings\n", written.Out, StringComparison.Ordinal);
        var first = File.ReadAllBytes(project.Folder[Baseline]);

        Edit(project, Long("old"), $"Something first.\n\n{Long("old")}\n\n{Long("new")}");
        var failed = Strict(project, "--format", "json");
        Assert.Equal(1, failed.ExitCode);
        using (var answer = JsonDocument.Parse(failed.Out))
        {
            var finding = Assert.Single(answer.RootElement.GetProperty("findings").EnumerateArray());
            Assert.Equal(
                ("UP321", 14),
                (finding.GetProperty("rule").GetString(), finding.GetProperty("line").GetInt32())
            );
            Assert.Equal(2, answer.RootElement.GetProperty("silenced").GetArrayLength());
        }

        Edit(project, $"\n\n{Long("new")}", "");
        Assert.Equal(0, Strict(project).ExitCode);
        Assert.Contains("2 known findings not shown\n", Strict(project).Out, StringComparison.Ordinal);
        Assert.Equal(0, project.Build("--fail-on", "suggestion").ExitCode);

        Edit(project, $"\n\n{Long("older")}", "");
        var mended = Strict(project);
        Assert.Equal(1, mended.ExitCode);
        Assert.Contains(
            "UP353: 1 known finding is mended: UP321 in content/pages/about.md\n",
            mended.Out,
            StringComparison.Ordinal
        );

        var pruned = Strict(project, "--write-baseline");
        Assert.Equal(0, pruned.ExitCode);
        Assert.StartsWith(
            "upshot.baseline.json: 1 known finding, 1 fewer than before\n",
            pruned.Out,
            StringComparison.Ordinal
        );

        Edit(project, Long("old"), $"{Long("old")}\n\n{Long("older")}");
        var grown = Strict(project, "--write-baseline");
        Assert.StartsWith(
            "upshot.baseline.json: 2 known findings, 1 more than before; the list should only get shorter\n",
            grown.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(first, File.ReadAllBytes(project.Folder[Baseline]));
    }

    [Fact]
    public void A_fact_fails_all_the_same()
    {
        using var project = new Project(Project.NobodyAgreed);

        Assert.Equal(1, Strict(project, "--write-baseline").ExitCode);
        Assert.Equal("{\n  \"version\": 1,\n  \"findings\": []\n}\n", File.ReadAllText(project.Folder[Baseline]));
    }

    [Fact]
    public void A_damaged_list_is_a_wrong_setting_and_hides_nothing()
    {
        using var project = new Project(("We keep it short.", Long("old")));
        project.Folder.Write(Baseline, "{\n  \"version\": 1,\n<<<<<<< ours\n");

        var run = project.Check();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "upshot.baseline.json\n  3:1  error UP355: this is not JSON\n",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("UP321", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, project.Build().ExitCode);
        Assert.Equal(0, project.Check("--write-baseline").ExitCode);
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_a_failure_of_the_tool()
    {
        using var project = new Project(("We keep it short.", Long("old")));
        Directory.CreateDirectory(project.Folder[Baseline]);

        var run = project.Check("--write-baseline");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error UP907", run.Error, StringComparison.Ordinal);
        Assert.Equal(["content", "site.yml", Baseline], project.Names());
    }

    [Fact]
    public void With_wrong_settings_nothing_is_known()
    {
        using var project = new Project(("currency: GBP", "currency: pounds"));

        var run = project.Check("--write-baseline", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("upshot.baseline.json stays as it was: nothing could be checked\n", run.Error);
        Assert.False(File.Exists(project.Folder[Baseline]));
    }

    private static UpshotRun Strict(Project project, params IEnumerable<string> options) =>
        project.Check(["--fail-on", "suggestion", .. options]);

    private static string Long(string word) =>
        $"You can collect your {word} scanner at either of the two gates on the quay from half past five in the morning until the last crew of the night shift has gone home.";

    private static void Edit(Project project, string from, string to)
    {
        var text = File.ReadAllText(project.Folder[Page]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        project.Folder.Write(Page, text.Replace(from, to, StringComparison.Ordinal));
    }
}
