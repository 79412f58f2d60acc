using System.Text;
using System.Text.Json.Nodes;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Browser;

/// <summary>The built command line as a process.</summary>
public sealed class CommandTests
{
    private const string Wide = "@media screen { .kind-page h1 { min-width: 60rem; } }";

    [Fact]
    public void A_good_page_ends_with_0()
    {
        using var project = new Project();

        var run = project.Check("--browser-only", "about");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_page_that_scrolls_sideways_ends_with_1_and_names_the_file()
    {
        using var project = new Project();
        project.Folder.Write("themes/default/assets/9-more.css", Wide);

        var run = project.Check("--browser-only", "about", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=content/pages/about.md", run.Out, StringComparison.Ordinal);
        Assert.Contains("UP804", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_are_told_of_the_pages_that_were_opened()
    {
        using var project = new Project();

        var run = project.Check("--browser-only", "about", "--weights");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            @"(?m)^page +requests +opens with +in all +script +page and styles sent\n"
                + @"about/index\.html +3 +(?<opens>[1-9][0-9.]+) +\k<opens> +[0-9.]+ +[1-9][0-9.]+\n"
                + "middle of each column +3 +\\k<opens> ",
            run.Out
        );
    }

    [Fact]
    public void A_build_writes_nothing_when_the_browser_finds_an_error()
    {
        using var project = new Project();
        project.Folder.Write("themes/default/assets/9-more.css", Wide);

        var run = project.Build("--browser-only", "about");

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(project.Site));
    }

    [Theory]
    [InlineData("--browser-path")]
    [InlineData("UPSHOT_BROWSER")]
    public void A_named_browser_that_is_not_there_ends_with_2(string namedBy)
    {
        using var project = new Project();
        string[] arguments = ["check", "--browser", "--now", "2025-11-15"];
        var run = namedBy.StartsWith('-')
            ? project.Run([.. arguments, namedBy, "/nowhere/chromium"])
            : UpshotProcess.Run(
                arguments,
                project.Folder.Root,
                new Dictionary<string, string>(StringComparer.Ordinal) { [namedBy] = "/nowhere/chromium" }
            );

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            $"{namedBy}\n  error UP801: there is no file '/nowhere/chromium'\n",
            run.Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("check", "--browser", "--now", "2025-11-15")]
    [InlineData("browser")]
    [InlineData("browser", "install")]
    public void A_driver_that_was_not_copied_along_ends_with_2_and_says_where_it_belongs(params string[] arguments)
    {
        using var project = new Project();
        var folder = project.Folder["elsewhere"];

        var run = UpshotProcess.Run(
            arguments,
            project.Folder.Root,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["PLAYWRIGHT_DRIVER_SEARCH_PATH"] = folder }
        );

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            $"error UP800: the browser's driver '{Path.Combine(folder, ".playwright")}' is missing or does not start\n",
            run.Out + run.Error,
            StringComparison.Ordinal
        );
    }

    /// <summary>With the setting that is compiled into a program of machine code.</summary>
    [Theory]
    [InlineData("check", "--browser", "--now", "2025-11-15")]
    [InlineData("build", "--pdf", "--now", "2025-11-15")]
    [InlineData("browser")]
    [InlineData("browser", "install")]
    public void A_program_compiled_ahead_of_time_says_that_it_leads_no_browser(params string[] arguments)
    {
        using var project = new Project();
        var settings = Path.Combine(project.Folder.Root, "settings.json");
        var ordinary = JsonNode.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "upshot.runtimeconfig.json"))
        );
        ordinary!["runtimeOptions"]!["configProperties"]!["Upshot.Browser.CanLead"] = false;
        File.WriteAllText(settings, ordinary.ToJsonString());

        var run = UpshotProcess.RunWith(settings, arguments, project.Folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "error UP800: this program was compiled without the part that leads a browser\n",
            run.Out + run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_build_with_PDF_puts_them_beside_their_pages_and_into_the_manifest()
    {
        using var project = new Project();

        var run = project.Build("--pdf");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var pdf = File.ReadAllBytes(Path.Combine(project.Site, "report", "2024-25", "2024-25.pdf"));
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5));
        project.AssertWhole();
    }

    [Fact]
    public void Says_which_browser_it_would_use()
    {
        var run = UpshotProcess.Run(["browser"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(", version ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Installs_none_where_there_is_one()
    {
        var run = UpshotProcess.Run(["browser", "install"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("There is a browser already; nothing was installed.\n", run.Out, StringComparison.Ordinal);
    }
}
