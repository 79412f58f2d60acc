using System.Text.Json;
using Upshot.Model.Schema;

namespace Upshot.Tests.Cli;

public sealed class CleanAndSchemaTests
{
    [Fact]
    public void Clean_removes_what_was_built()
    {
        using var project = new Project();
        project.Build();

        var run = project.Run("clean");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+ files? removed from dist\n$", run.Out);
        Assert.Equal(["content", "site.yml"], project.Names());
    }

    [Fact]
    public void Clean_leaves_and_names_what_Upshot_did_not_make()
    {
        using var project = new Project();
        project.Build();
        project.Folder.Write("dist/mine.txt", "mine");

        var run = project.Run("clean");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning UP906: mine.txt stays here", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], project.Folder.List("dist"));
    }

    [Fact]
    public void Clean_never_touches_the_project_itself()
    {
        using var project = new Project();

        Assert.Equal(2, project.Run("clean", "--output", "content").ExitCode);
        Assert.Equal(0, project.Run("clean").ExitCode);
        Assert.Equal(["content", "site.yml"], project.Names());
    }

    [Fact]
    public void Schema_writes_one_file_for_each_kind_of_file()
    {
        using var project = new Project();

        var run = project.Run("schema");

        Assert.Equal((0, $"{JsonSchemas.All().Length} schemas → schemas\n"), (run.ExitCode, run.Out));
        Assert.Equal(
            JsonSchemas.All().Select(file => file.Path).Order(StringComparer.Ordinal),
            project.Folder.List("schemas")
        );
        Assert.Equal(0, project.Run("schema", "--output", "schemas").ExitCode);
    }

    [Fact]
    public void Schema_prints_one_by_name()
    {
        using var project = new Project();

        var run = project.Run("schema", "service");

        using var schema = JsonDocument.Parse(run.Out);
        Assert.Equal("content/services/*.md", schema.RootElement.GetProperty("title").GetString());
        Assert.Equal(["content", "site.yml"], project.Names());
    }

    [Fact]
    public void Schema_says_why_a_folder_cannot_be_written()
    {
        using var project = new Project();

        var run = project.Run("schema", "--output", "site.yml/schemas");

        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Contains("UP903", run.Error, StringComparison.Ordinal);
    }
}
