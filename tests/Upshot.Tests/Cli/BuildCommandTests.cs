using System.Text.Encodings.Web;
using System.Text.Json;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class BuildCommandTests
{
    private static readonly JsonSerializerOptions PlainLetters = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void Builds_the_site_and_sums_up_in_one_line()
    {
        using var project = new Project();

        var run = project.BuildOutside();

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(
            @"^\d+ pages, 0 errors, \d+ warnings?, (\d+ suggestions?, )?\d+\.\d\d s → dist$",
            Project.LastLine(run)
        );
        Assert.Empty(run.Error);
        Assert.DoesNotContain('\e', run.Out);
        project.AssertWhole();
        project.AssertNothingLeftBeside();
    }

    [Fact]
    public void A_mistake_in_a_page_is_shown_in_its_line_and_nothing_is_written()
    {
        using var project = new Project(Project.Misspelt);

        var run = project.BuildOutside();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            """
            content/services/scanners.md
              3:1  error UP203: a service page has no field 'sumary'
                3 | sumary: A scanner for each shift, checked before it starts.
                  | ^^^^^^
                why: A misspelt field would be dropped without anyone noticing.
                fix: Did you mean 'summary'?
            """.ReplaceLineEndings("\n"),
            run.Out,
            StringComparison.Ordinal
        );
        Assert.EndsWith(" s; nothing was written", Project.LastLine(run), StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Site));
        Assert.Equal(["content", "site.yml"], project.Names());
    }

    [Fact]
    public void A_failed_build_leaves_the_last_good_site_and_says_so()
    {
        using var project = new Project();
        project.BuildOutside();
        var good = project.SiteHash();
        project.Rename("currency: GBP", "currency: pounds");

        var run = project.BuildOutside();

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("the last good site stays in dist", Project.LastLine(run), StringComparison.Ordinal);
        Assert.Equal(good, project.SiteHash());
        project.AssertWhole();
        project.AssertNothingLeftBeside();
    }

    [Fact]
    public void A_warning_stops_the_build_only_when_asked_to()
    {
        using var project = new Project(Project.NobodyAgreed);

        Assert.Equal(0, project.BuildOutside().ExitCode);
        Assert.Equal(1, project.BuildOutside("--strict").ExitCode);
        project.Folder.Write(
            "site.yml",
            File.ReadAllText(project.Folder["site.yml"]) + "checks: { fail_on: warning }\n"
        );
        Assert.Equal(1, project.BuildOutside().ExitCode);
    }

    [Fact]
    public void What_is_left_out_is_listed_with_its_reason()
    {
        using var project = new Project(("date: 2025-11-01", "date: 2025-12-01"));

        var run = project.BuildOutside();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "left out\n  content/updates/2025-11-01-spare-scanners.md: its date, 2025-12-01, is still to come\n\n",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("left out", project.BuildOutside("--drafts").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_and_nothing_else()
    {
        using var project = new Project(Project.Misspelt, ("date: 2025-11-01", "date: 2025-12-01"));

        var run = project.BuildOutside("--format", "json");

        using var answer = JsonDocument.Parse(run.Out);
        var root = answer.RootElement;
        Assert.Equal(
            ["version", "pages", "findings", "silenced", "leftOut", "written"],
            root.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.False(root.GetProperty("written").GetBoolean());
        var finding = root.GetProperty("findings")
            .EnumerateArray()
            .Single(item => item.GetProperty("rule").GetString() == "UP203");
        Assert.Equal(
            """
            {"rule":"UP203","severity":"error","file":"content/services/scanners.md","line":3,"column":1,"endLine":3,"endColumn":7,"what":"a service page has no field 'sumary'","why":"A misspelt field would be dropped without anyone noticing.","fix":"Did you mean 'summary'?","related":[]}
            """,
            Compact(finding)
        );
        Assert.Equal(
            """[{"file":"content/updates/2025-11-01-spare-scanners.md","reason":"its date, 2025-12-01, is still to come"}]""",
            Compact(root.GetProperty("leftOut"))
        );
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Json_of_a_good_build_says_that_it_is_written()
    {
        using var project = new Project();

        var run = project.BuildOutside("--format", "json");

        using var answer = JsonDocument.Parse(run.Out);
        Assert.True(answer.RootElement.GetProperty("written").GetBoolean());
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_folder_that_is_no_project_is_a_mistake_of_use()
    {
        using var empty = new TempFolder();

        Assert.Equal(2, UpshotProcess.Run(["build"], empty.Root).ExitCode);
        Assert.Equal(2, UpshotProcess.Run(["build", "--root", "missing"], empty.Root).ExitCode);
        Assert.Empty(empty.List());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content/site")]
    [InlineData("themes")]
    public void A_target_among_the_sources_is_a_mistake_of_use(string target)
    {
        using var project = new Project();

        var run = project.BuildOutside("--output", target);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("UP905", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Folder["themes"]));
    }

    [Fact]
    public void A_file_that_is_not_ours_stops_the_build()
    {
        using var project = new Project();
        project.Folder.Write("dist/mine.txt", "mine");

        var run = project.BuildOutside();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dist\n  error UP901: Upshot did not make mine.txt\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], project.Folder.List("dist"));
    }

    [Fact]
    public void A_disk_that_refuses_is_named_with_its_cause()
    {
        using var project = new Project();
        project.Folder.Write("notes.txt", "mine");

        var run = project.BuildOutside("--output", "notes.txt/dist");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error UP903: a file stands where a folder is needed", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_larger_than_the_system_allows_leaves_the_old_site()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no limit for the size of a file.");
        using var project = new Project();
        project.BuildOutside();
        var good = project.SiteHash();
        project.Rename("Harbour IT", "Another name");

        // One block is all a file may have; the runtime's own memory files must be left out of that.
        Shell.Run(
            "bash",
            "-c",
            $"ulimit -f 1; cd '{project.Folder.Root}' && DOTNET_EnableWriteXorExecute=0 dotnet "
                + $"'{Path.Combine(AppContext.BaseDirectory, "upshot.dll")}' build --now 2025-11-15 | grep -q UP903; "
                + "test ${PIPESTATUS[0]} = 3"
        );

        Assert.Equal(good, project.SiteHash());
        project.AssertWhole();
        project.AssertNothingLeftBeside();
    }

    [Fact]
    public void The_day_comes_from_outside_when_told()
    {
        using var project = new Project(("date: 2025-11-01", "date: 2024-02-29"));
        var before = new Dictionary<string, string>(StringComparer.Ordinal) { ["SOURCE_DATE_EPOCH"] = "1709164799" };
        var after = new Dictionary<string, string>(StringComparer.Ordinal) { ["SOURCE_DATE_EPOCH"] = "1709164800" };

        Assert.Contains("still to come", Run(before), StringComparison.Ordinal);
        Assert.DoesNotContain("still to come", Run(after), StringComparison.Ordinal);

        string Run(Dictionary<string, string> environment) =>
            UpshotProcess.Run(["list"], project.Folder.Root, environment).Out;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, PlainLetters);
}
