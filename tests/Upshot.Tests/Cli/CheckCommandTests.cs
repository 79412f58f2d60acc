using System.Text.Json;
using Upshot.Cli;
using Upshot.Cli.Commands;

namespace Upshot.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Long =
        "You can collect your scanner at either of the two gates on the quay from half past five in the morning until the last crew of the night shift has gone home.";

    private static readonly (string From, string To) LongSentence = ("We keep it short.", Long);

    [Fact]
    public void A_good_site_passes_and_nothing_is_written()
    {
        using var project = new Project();

        var run = project.Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+ pages, 0 errors, 0 warnings, \d+\.\d\d s\n$", run.Out);
        Assert.Equal(["content", "site.yml"], project.Names());
    }

    [Fact]
    public void A_check_finds_what_a_build_finds()
    {
        using var project = new Project(Project.Misspelt, Project.NobodyAgreed, LongSentence);

        Assert.Equal(Findings(project.Build("--format", "json").Out), Findings(project.Check("--format", "json").Out));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--fail-on error", 0)]
    [InlineData("--fail-on warning", 1)]
    [InlineData("--strict", 1)]
    [InlineData("--fail-on suggestion", 1)]
    public void A_warning_fails_when_asked_to(string options, int exitCode)
    {
        using var project = new Project(Project.NobodyAgreed);

        Assert.Equal(exitCode, project.Check(Words(options)).ExitCode);
        Assert.Equal(exitCode, project.Build(Words(options)).ExitCode);
    }

    [Theory]
    [InlineData("--strict", 0)]
    [InlineData("--fail-on suggestion", 1)]
    public void A_suggestion_fails_only_when_named(string options, int exitCode)
    {
        using var project = new Project(LongSentence);

        Assert.Equal(exitCode, project.Check(Words(options)).ExitCode);
    }

    /// <summary>The main program turns this into exit code 130, as it does for a build.</summary>
    [Fact]
    public void A_check_asked_to_stop_says_nothing_half()
    {
        using var project = new Project();
        var terminal = Terminal.Open();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            CommandLine.Run(["check", "--root", project.Folder.Root], terminal, new CancellationToken(canceled: true))
        );
    }

    [Fact]
    public void The_command_line_beats_the_level_of_the_settings()
    {
        using var project = new Project(Project.NobodyAgreed);
        project.Folder.Write(
            "site.yml",
            File.ReadAllText(project.Folder["site.yml"]) + "checks: { fail_on: warning }\n"
        );

        Assert.Equal(1, project.Check().ExitCode);
        Assert.Equal(0, project.Check("--fail-on", "error").ExitCode);
    }

    [Fact]
    public void An_error_fails_a_mistake_of_the_settings_is_one_of_use()
    {
        using var broken = new Project(Project.Misspelt);
        using var unset = new Project(("currency: GBP", "currency: pounds"));

        Assert.Equal(1, broken.CheckOutside().ExitCode);
        Assert.Equal(2, unset.CheckOutside().ExitCode);
        Assert.Equal(2, broken.Run("check", "--root", "missing").ExitCode);
        Assert.Contains("UP090", broken.Run("check", "--root", "missing").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sentence_in_the_settings_file_is_no_wrong_setting()
    {
        using var project = new Project(
            (
                "label: Keeping things running",
                $"label: Keeping things running, meaning: {string.Concat(Enumerable.Repeat("all of ", 21))} it."
            )
        );

        var run = project.Check("--fail-on", "suggestion");

        Assert.Contains("site.yml\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("UP321", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Many_findings_become_reasons_on_one_screen()
    {
        using var project = new Project(Project.Misspelt).WithUpdates(45, Long);

        var run = project.Check();
        var lines = run.Out.TrimEnd('\n').Split('\n');

        Assert.Equal(1, run.ExitCode);
        Assert.InRange(lines.Length, 5, 40);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal("Why business readers will not read this site", lines[0]);
        Assert.Matches("^  1. A long sentence {20,}45 suggestions in 45 files  UP321$", lines[2]);
        Assert.Equal("     Most readers lose the start of a sentence after about 25 words.", lines[3]);
        Assert.Matches(@"^     content/updates/.*\.md:\d+: this sentence has \d+ words$", lines[4]);
        Assert.Contains("'upshot check --all' lists each with its line and what to write.", lines);
        Assert.Contains("UP321: this sentence has ", project.Check("--all").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_silenced_is_counted()
    {
        using var project = new Project(("We keep it short.", $"<!-- upshot-ignore UP321: quoted -->\n{Long}"));

        var run = project.Check();

        Assert.Contains("1 silenced, with a reason\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(", 1 silenced, ", Project.LastLine(run), StringComparison.Ordinal);
        Assert.Contains("1 silenced, with a reason\n", project.Build().Out, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(project.Check("--format", "json").Out);
        var silenced = answer.RootElement.GetProperty("silenced")[0];
        Assert.Equal(
            ("UP321", "page", "quoted"),
            (
                silenced.GetProperty("rule").GetString(),
                silenced.GetProperty("by").GetString(),
                silenced.GetProperty("reason").GetString()
            )
        );
    }

    [Fact]
    public void With_nothing_to_replace_no_file_is_touched()
    {
        using var project = new Project(LongSentence);
        var before = project.Folder.List();
        var text = File.ReadAllText(project.Folder["content/pages/about.md"]);

        var run = project.Check("--fix");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("nothing to replace without asking\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, project.Folder.List());
        Assert.Equal(text, File.ReadAllText(project.Folder["content/pages/about.md"]));
    }

    private static string[] Words(string options) => options.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Findings(string json)
    {
        using var answer = JsonDocument.Parse(json);
        return answer.RootElement.GetProperty("findings").GetRawText();
    }
}
