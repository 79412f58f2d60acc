using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>The commands of a writer, from an empty folder to a built site.</summary>
public sealed class WriterCommandTests
{
    [Fact]
    public void From_an_empty_folder_to_a_site_without_a_finding()
    {
        using var folder = new TempFolder();

        var begun = Run(folder, "init");
        var check = Run(folder, "check", "--strict");
        var build = Run(folder, "build", "--strict");

        Assert.Equal((0, ""), (begun.ExitCode, begun.Error));
        Assert.EndsWith(
            "next: upshot serve, then put your own names into site.yml.\n",
            begun.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("0 errors, 0 warnings", check.Out, StringComparison.Ordinal);
        Assert.Equal((0, 0), (check.ExitCode, build.ExitCode));
        Assert.True(File.Exists(folder["dist/index.html"]));
    }

    [Fact]
    public void Init_makes_its_folder_and_leaves_other_files_as_they_are()
    {
        using var folder = new TempFolder();
        folder.Write("site/README.md", "mine");

        var begun = Run(folder, "init", "site");

        Assert.Equal(0, begun.ExitCode);
        Assert.Contains("README.md was there and stays as it is.", begun.Out, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["site/README.md"]));
        Assert.Equal(0, Run(folder, "check", "--strict", "--root", "site").ExitCode);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/pages/mine.md")]
    [InlineData("Content/mine.md")]
    public void Init_refuses_a_folder_that_holds_a_site(string path)
    {
        using var folder = new TempFolder();
        folder.Write(path, "mine");

        var begun = Run(folder, "init");

        Assert.Equal((2, ""), (begun.ExitCode, begun.Out));
        Assert.StartsWith("error: there is already a '", begun.Error, StringComparison.Ordinal);
        Assert.Equal([path], folder.List());
    }

    [Fact]
    public void New_says_where_the_file_is_and_what_comes_next()
    {
        using var project = new Project();

        var run = project.Run("new", "page", "What to bring", "--now", "2025-11-15");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            @"^content/pages/what-to-bring\.md\n  \d things left to fill in, the first in line \d\.\nnext: .*'upshot check'.*\n$",
            run.Out
        );
        Assert.Equal(2, project.Run("new", "page", "What to bring").ExitCode);
    }

    [Fact]
    public void Mv_renames_and_the_old_address_leads_on()
    {
        using var project = new Project();

        var dry = project.Run("mv", "scanners", "dry-scanners", "--dry-run");
        var before = File.ReadAllText(project.Folder["content/services/scanners.md"]);
        var run = project.Run("mv", "scanners", "dry-scanners");

        Assert.Equal((0, 0, ""), (dry.ExitCode, run.ExitCode, run.Error));
        Assert.EndsWith("nothing was changed: this was a dry run\n", dry.Out, StringComparison.Ordinal);
        Assert.Contains("summary: A scanner for each shift", before, StringComparison.Ordinal);
        Assert.StartsWith(
            "content/services/scanners.md → content/services/dry-scanners.md\n",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(0, project.Build().ExitCode);
        Assert.Contains(
            "url=../dry-scanners/",
            File.ReadAllText(project.Folder["dist/services/scanners/index.html"]),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("new", "the kind")]
    [InlineData("new page", "the title of the page is missing")]
    [InlineData("new pgae x", "there is no kind 'pgae'")]
    [InlineData("new page x --from y", "'new page' has no use for --from")]
    [InlineData("new metric --from none.csv", "there is no file 'none.csv' that can be read")]
    [InlineData("new report 2026 --from 2042", "there is no report '2042' to begin from")]
    [InlineData("mv nothing x", "there is no page 'nothing'")]
    [InlineData("mv scanners", "")]
    [InlineData("init site.yml", "'site.yml' is a file")]
    [InlineData("init other --from-hugo nowhere", "there is no folder 'nowhere'")]
    [InlineData("init other --from-hugo content/metrics", "there is no page in that folder")]
    [InlineData("doctor --root nowhere", "there is no folder 'nowhere'")]
    [InlineData("mv a b --root content", "there is no site.yml here")]
    [InlineData("new page x --root content", "there is no site.yml here")]
    public void Bad_input_is_one_clear_line_and_exit_code_2(string line, string what)
    {
        using var project = new Project();
        var files = project.Folder.List();

        var run = project.Run(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        if (what != "the kind")
            Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  fix: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(files, project.Folder.List());
    }

    [Fact]
    public void Doctor_says_what_would_stop_a_build()
    {
        using var project = new Project();

        var fine = project.Run("doctor", "--now", "2025-11-15");
        project.Folder.Write("content/pages/broken.md", "no fields");
        var broken = project.Run("doctor", "--now", "2025-11-15");

        Assert.Equal((0, ""), (fine.ExitCode, fine.Error));
        Assert.Matches(@"\nbuild +fine  \d+ pages can be written\n", fine.Out);
        Assert.Equal(1, broken.ExitCode);
        Assert.Matches(@"\nbuild +error  1 error would stop it\n +fix: Run 'upshot check'", broken.Out);
        Assert.DoesNotContain(project.Names(), name => name.StartsWith(".upshot", StringComparison.Ordinal));
    }

    [Fact]
    [Trait(Figure.Trait, "T24")]
    public void Another_language_of_the_computer_makes_no_other_name()
    {
        const string Title = "İIıi Ş Straße ÆØÅ Ĳ ǅ GRÜẞE";
        var names = new HashSet<string>(StringComparer.Ordinal);
        string[] locales = ["tr_TR.UTF-8", "de_DE.UTF-8", "lt_LT.UTF-8", "az_AZ.UTF-8", "C"];
        foreach (var locale in locales)
        {
            using var project = new TempFolder();
            project.Write(SmallSite.With());
            var language = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["LANG"] = locale,
                ["LC_ALL"] = locale,
            };
            var run = UpshotProcess.Run(["new", "page", Title], project.Root, language);
            Assert.True(run.ExitCode == 0, run.Out + run.Error);
            names.UnionWith(project.List("content/pages"));
        }

        names.Remove("about.md");
        Figure.None("T24", "names that depend on the computer's language", [.. names.Skip(1)], locales.Length);
    }

    private static UpshotRun Run(TempFolder folder, params string[] words) => UpshotInside.Run(words, folder.Root);
}
