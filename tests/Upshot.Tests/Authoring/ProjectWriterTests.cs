using System.Text;
using Upshot.Authoring;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>All changes of a command, or none.</summary>
public sealed class ProjectWriterTests
{
    [Fact]
    public void Writes_changes_and_removes_in_one_go()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "a");
        folder.Write("b.md", "b");

        var troubles = ProjectWriter.Write(
            folder.Root,
            [Changed("a.md", "a", "A"), Changed("b.md", "b", null), FileChange.New("x/y/c.md", "c")]
        );

        Assert.Empty(troubles);
        Assert.Equal(["a.md", "x/y/c.md"], folder.List());
        Assert.Equal("A", File.ReadAllText(folder["a.md"]));
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("A.md")]
    public void Never_writes_over_a_file_that_is_there_whatever_its_case(string name)
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "a");

        var troubles = ProjectWriter.Write(folder.Root, [FileChange.New("new.md", "n"), FileChange.New(name, "x")]);

        Assert.Equal("UP909", Assert.Single(troubles).Rule.Id);
        Assert.Equal(["a.md"], folder.List());
    }

    [Fact]
    public void A_file_changed_meanwhile_stops_everything()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "somebody's own words");

        var troubles = ProjectWriter.Write(folder.Root, [FileChange.New("new.md", "n"), Changed("a.md", "a", "A")]);

        Assert.Equal("the file was changed meanwhile", Assert.Single(troubles).What);
        Assert.Equal(["a.md"], folder.List());
    }

    [Fact]
    public void What_is_done_is_undone_when_the_disk_refuses_the_rest()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "a");
        folder.Write("b.md", "b");
        folder.Write("blocked", "a file where a folder is needed");

        var troubles = ProjectWriter.Write(
            folder.Root,
            [
                Changed("a.md", "a", "A"),
                FileChange.New("x/c.md", "c"),
                FileChange.New("blocked/d.md", "d"),
                Changed("b.md", "b", null),
            ]
        );

        Assert.Equal("UP908", Assert.Single(troubles).Rule.Id);
        Assert.Equal(["a.md", "b.md", "blocked"], folder.List());
        Assert.Equal("a", File.ReadAllText(folder["a.md"]));
    }

    [Theory]
    [InlineData("../out.md")]
    [InlineData("a/../../out.md")]
    [InlineData("CON.md")]
    [InlineData("a:b.md")]
    public void A_name_that_leads_elsewhere_is_refused(string path)
    {
        using var folder = new TempFolder();

        Assert.Equal("UP908", Assert.Single(ProjectWriter.Write(folder["in"], [FileChange.New(path, "x")])).Rule.Id);
        Assert.Empty(folder.List());
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        using var folder = new TempFolder();
        folder.Write("outside/kept.md", "kept");
        Directory.CreateDirectory(folder["in"]);
        Directory.CreateSymbolicLink(folder["in/content"], folder["outside"]);
        File.CreateSymbolicLink(folder["in/a.md"], folder["nowhere.md"]);

        Assert.Single(ProjectWriter.Write(folder["in"], [FileChange.New("content/new.md", "x")]));
        Assert.Single(ProjectWriter.Write(folder["in"], [FileChange.New("a.md", "x")]));
        Assert.Equal(["kept.md"], folder.List("outside"));
        Assert.False(File.Exists(folder["nowhere.md"]));
    }

    private static FileChange Changed(string path, string before, string? after) =>
        new(
            path,
            Encoding.UTF8.GetBytes(before),
            after is null ? (ReadOnlyMemory<byte>?)null : Encoding.UTF8.GetBytes(after)
        );
}
