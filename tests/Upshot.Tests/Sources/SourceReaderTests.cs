using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Sources;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TempFolder project = new();

    public SourceReaderTests()
    {
        project.Write("site.yml", "name: North\n");
        project.Write("content/services/email.md", "# Email\n");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Reads_settings_content_and_themes_and_nothing_else()
    {
        project.Write("themes/brand/theme.yml", "extends: default\n");
        project.Write("README.md", "not content");
        project.Write("dist/index.html", "not content");
        project.Write("content-old/x.md", "not content");

        var tree = Read();

        Assert.Equal(["content/services/email.md", "site.yml", "themes/brand/theme.yml"], OwnPaths(tree));
        Assert.Empty(tree.Findings);
    }

    [Fact]
    public void Keeps_every_byte_as_it_was_written()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\r', (byte)'\n', 0xFF, 0];
        project.Write("content/odd.bin", bytes);

        Assert.Equal(bytes, Read().Find("content/odd.bin")?.Bytes.ToArray());
    }

    [Theory]
    [InlineData("content/.git/config")]
    [InlineData("content/.DS_Store")]
    [InlineData("content/images/Thumbs.db")]
    [InlineData("content/metrics/~$desk.xlsx")]
    [InlineData("content/services/.email.md.swp")]
    [InlineData("content/services/email.md~")]
    [InlineData("content/services/#email.md#")]
    [InlineData("content/desktop.ini")]
    [InlineData("content/~WRL0001.tmp")]
    public void Reads_past_hidden_files_and_what_programs_leave_behind(string path)
    {
        project.Write(path, "x");

        Assert.Equal(["content/services/email.md", "site.yml"], OwnPaths(Read()));
        Assert.Empty(Read().Findings);
    }

    [Fact]
    public void Refuses_a_linked_file_and_goes_on()
    {
        using var outside = new TempFolder();
        File.CreateSymbolicLink(project["content/services/secret.md"], outside.Write("secret.md", "SECRET"));

        AssertOne("UP092", "content/services/secret.md");
    }

    [Fact]
    public void Refuses_a_linked_folder_at_any_depth()
    {
        using var outside = new TempFolder();
        outside.Write("deep/secret.md", "SECRET");
        Directory.CreateSymbolicLink(project["content/guides"], outside.Root);

        AssertOne("UP092", "content/guides");
    }

    [Fact]
    public void Refuses_linked_settings_without_also_missing_them()
    {
        using var outside = new TempFolder();
        File.Delete(project["site.yml"]);
        File.CreateSymbolicLink(project["site.yml"], outside.Write("site.yml", "name: Other\n"));

        var finding = Assert.Single(Read().Findings);
        Assert.Equal("UP092", finding.Rule.Id);
    }

    [Fact]
    public void Follows_a_link_to_the_project_itself()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(elsewhere["project"], project.Root);

        var tree = SourceReader.Read(elsewhere["project"]);

        Assert.Empty(tree.Findings);
        Assert.NotNull(tree.Find("content/services/email.md"));
    }

    [Fact]
    public void Refuses_a_pipe_without_waiting_for_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        Shell.Run("mkfifo", project["content/services/pipe.md"]);

        AssertOne("UP093", "content/services/pipe.md");
    }

    [Theory]
    [InlineData("content/services/CON.md", "content/services/CON.md")]
    [InlineData("content/services/two\nlines.md", "content/services/two\\u000Alines.md")]
    [InlineData("content/cafe\u0301/x.md", "content/cafe\u0301")]
    public void Refuses_a_name_in_one_line_and_goes_on(string path, string shown)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot hold these names.");
        project.Write(path, "x");

        AssertOne("UP094", shown);
    }

    [Fact]
    public void Refuses_a_name_that_is_not_UTF8()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux keeps names as bytes.");
        Shell.Run("sh", "-c", $"printf x > \"{project["content"]}/$(printf 'caf\\351').md\"");

        AssertOne("UP094", "content/caf\uFFFD.md");
        // .NET cannot name the file, so it cannot remove it either.
        Shell.Run("rm", "-r", project["content"]);
    }

    [Fact]
    public void Refuses_the_second_of_two_names_that_differ_only_by_case()
    {
        project.Write("content/services/Email.md", "x");
        Assert.SkipUnless(
            Directory.GetFiles(project["content/services"]).Length == 2,
            "This disk does not tell case apart."
        );

        var finding = Assert.Single(Read().Findings);
        Assert.Equal(("UP095", "content/services/email.md"), (finding.Rule.Id, finding.Location.Path));
        Assert.Equal("content/services/Email.md", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Refuses_a_path_too_long_for_a_file_share()
    {
        var deep = "content/" + string.Join('/', Enumerable.Repeat(new string('d', 60), 3)) + "/long-enough-to-fail.md";
        project.Write(deep, "x");

        AssertOne("UP094", deep);
    }

    [Fact]
    public void Takes_a_page_of_1_MB_and_refuses_one_byte_more()
    {
        project.Write("content/pages/long.md", new byte[1024 * 1024]);
        project.Write("content/pages/longer.md", new byte[(1024 * 1024) + 1]);

        var tree = Read();

        Assert.NotNull(tree.Find("content/pages/long.md"));
        Assert.Null(tree.Find("content/pages/longer.md"));
        Assert.Equal("UP096", Assert.Single(tree.Findings).Rule.Id);
    }

    [Fact]
    public void Refuses_any_file_over_20_MB()
    {
        project.Write("content/images/scan.png", new byte[(20 * 1024 * 1024) + 1]);

        AssertOne("UP096", "content/images/scan.png");
    }

    [Fact]
    public void Says_when_site_yml_is_missing_and_offers_a_near_name()
    {
        File.Move(project["site.yml"], project["site.yaml"]);

        var finding = Assert.Single(Read().Findings);
        Assert.Equal(("UP001", "Rename 'site.yaml' to 'site.yml'."), (finding.Rule.Id, finding.Fix));
    }

    [Fact]
    public void Says_when_there_is_no_content()
    {
        Directory.Delete(project["content"], recursive: true);

        Assert.Equal("UP091", Assert.Single(Read().Findings).Rule.Id);
    }

    [Fact]
    public void Says_when_there_is_no_project()
    {
        var finding = Assert.Single(SourceReader.Read(project["nowhere"]).Findings);

        Assert.Equal(("UP090", Severity.Error), (finding.Rule.Id, finding.Severity));
    }

    private SourceTree Read() => SourceReader.Read(project.Root);

    private void AssertOne(string rule, string path)
    {
        var tree = Read();
        var finding = Assert.Single(tree.Findings);
        Assert.Equal((rule, path), (finding.Rule.Id, finding.Location.Path));
        Assert.Equal(["content/services/email.md", "site.yml"], OwnPaths(tree));
    }

    private static IEnumerable<string> OwnPaths(SourceTree tree) =>
        tree
            .Files.Select(file => file.Path)
            .Where(path => !path.StartsWith("themes/default/", StringComparison.Ordinal));
}
