using System.Text;

namespace Upshot.Tests.Cli;

public sealed class FixCommandTests
{
    private const string Page = "content/pages/about.md";

    [Fact]
    public void Replaces_what_it_says_and_keeps_every_other_byte()
    {
        using var project = new Project(
            ("We keep it short.", "We utilise it – in order to help – and utilise it again.")
        );
        var before = Windows(project);

        var run = project.Check("--fix");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            """
            content/pages/about.md:10: 'utilise' → 'use' (UP314)
            content/pages/about.md:10: 'in order to' → 'to' (UP314)
            content/pages/about.md:10: 'utilise' → 'use' (UP314)
            3 replacements made
            """.ReplaceLineEndings("\n"),
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(
            Encoding
                .UTF8.GetString(before)
                .Replace("utilise", "use", StringComparison.Ordinal)
                .Replace("in order to", "to", StringComparison.Ordinal),
            Encoding.UTF8.GetString(File.ReadAllBytes(project.Folder[Page]))
        );
        Assert.StartsWith("nothing to replace without asking\n", project.Check("--fix").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_page_silences_is_not_replaced()
    {
        using var project = new Project(
            ("We keep it short.", "<!-- upshot-ignore UP314: the law says so -->\nWe utilise it.")
        );
        var before = Windows(project);

        Assert.Equal(0, project.Check("--fix").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(project.Folder[Page]));
    }

    /// <summary>The page as an editor on Windows saves it: with a mark in front, and two characters a line end.</summary>
    private static byte[] Windows(Project project)
    {
        var text = File.ReadAllText(project.Folder[Page]).Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];
        project.Folder.Write(Page, bytes);
        return bytes;
    }
}
