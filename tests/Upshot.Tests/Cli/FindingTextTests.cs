using Upshot.Cli;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class FindingTextTests
{
    private static readonly Rule Rule = new("UP999", Severity.Error, "Example", "Readers would see it.");

    private static readonly string LongLine =
        string.Concat(Enumerable.Repeat("word ", 30)) + "here" + string.Concat(Enumerable.Repeat(" more", 30));

    private static readonly SourceTree Sources = new([
        SourceFile.FromText(
            "content/a.md",
            $"plain here\n\twith a tab here\n日本語 here\n{LongLine}\nends\n\nhidden \e[31m\u202E here\ncafe\u0301 here\n🦊 here\n"
        ),
        SourceFile.FromText("content/b.xlsx", "here"),
    ]);

    [Fact]
    public void Shows_findings_by_file_with_the_place_underlined() =>
        Snapshot.Match(
            Text(
                At("content/a.md", 1, 7, 11),
                At("content/a.md", 2, 13, 17),
                At("content/a.md", 3, 5, 9),
                At("content/a.md", 4, 151, 155),
                At("content/a.md", 5, 5, 5),
                At("content/a.md", 6, 1, 1),
                At("content/a.md", 7, 15, 19),
                At("content/a.md", 8, 7, 11),
                At("content/a.md", 9, 4, 8),
                Rule.At(new Location("content/a.md", 1, 7, 3, 2), "it goes on over lines", "Mend it."),
                At("content/a.md", 99, 1, 2),
                At("content/b.xlsx", 14, 3, 4),
                Rule.At(Location.Of("content/gone.md"), "the file as a whole", "Mend it."),
                At("content/a.md", 1, 1, 6) with
                {
                    Severity = Severity.Warning,
                    Related = [new Location("content/c.md", 3, 1)],
                }
            )
        );

    [Fact]
    public void Text_from_a_writer_cannot_take_over_the_terminal() =>
        Assert.DoesNotContain(
            '\e',
            Text(Rule.At(Location.Of("content/\e[2J.md"), "here is '\e[2J'\nnext", "Take out '\e'."))
        );

    [Fact]
    public void Colours_are_there_when_wanted()
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingText.Write(output, new Ink(On: true), [At("content/a.md", 1, 7, 11)], Sources);

        Assert.Contains("\e[1;31merror\e[0m UP999", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\e[1;31m      ^^^^\e[0m", output.ToString(), StringComparison.Ordinal);
    }

    private static Diagnostic At(string path, int line, int column, int endColumn) =>
        Rule.At(new Location(path, line, column, line, endColumn), "it says 'here'", "Mend it.");

    private static string Text(params ReadOnlySpan<Diagnostic> findings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingText.Write(output, default, Report.Of([.. findings], []).Findings, Sources);
        return output.ToString();
    }
}
