using System.Text;
using Upshot.Checks.Fixing;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Fixing;

public sealed class SourceFixerTests
{
    /// <summary>Has the id of a judgement, which facts do not have.</summary>
    private static readonly Rule Plain = new("UP321", Severity.Warning, "Jargon", "Readers slow down.");

    [Fact]
    public void Line_ends_mark_and_all_other_bytes_stay()
    {
        byte[] before =
        [
            0xEF,
            0xBB,
            0xBF,
            .. "Café 🦊 leverage\r\nmore\rleverage it\nand leverage  \r\n\r\nno end: leverage"u8,
        ];

        var mended = Fix(before, "leverage", "use");

        Assert.Equal(
            [0xEF, 0xBB, 0xBF, .. "Café 🦊 use\r\nmore\ruse it\nand use  \r\n\r\nno end: use"u8],
            Bytes(mended)
        );
        Assert.Equal(
            [
                "a.md:1:9 leverage → use",
                "a.md:3:1 leverage → use",
                "a.md:4:5 leverage → use",
                "a.md:6:9 leverage → use",
            ],
            Told(mended)
        );
    }

    [Fact]
    public void Several_in_one_line_are_replaced_from_what_was_found()
    {
        var mended = Fix("leverage, leverage and leverage"u8.ToArray(), "leverage", "make use of");

        Assert.Equal("make use of, make use of and make use of", Encoding.UTF8.GetString(Bytes(mended)));
    }

    [Fact]
    public void Of_two_that_overlap_the_first_is_made()
    {
        var mended = SourceFixer.Fix(
            Tree("in order to go"u8.ToArray()),
            sources => ReportOf(Text(sources) == "in order to go" ? [At(1, 1, 12, "to"), At(1, 4, 9, "rule")] : [])
        );

        Assert.Equal("to go", Text(mended.Sources));
        Assert.Single(mended.Changes);
    }

    [Theory]
    [InlineData(1, 3, 9)]
    [InlineData(2, 1, 3)]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 3)]
    public void A_place_that_is_not_there_is_left_alone(int line, int column, int endColumn)
    {
        var mended = SourceFixer.Fix(Tree("🦊 go"u8.ToArray()), _ => ReportOf([At(line, column, endColumn, "x")]));

        Assert.Empty(mended.Changes);
        Assert.Empty(mended.Files);
    }

    [Fact]
    public void A_replacement_over_lines_is_left_for_people()
    {
        var edit = new TextEdit(new Location("a.md", 1, 1, 2, 3), "x");
        var finding = Plain.At(edit.At, "it says this", "Write 'x'.") with { Edit = edit };

        Assert.Empty(SourceFixer.Fix(Tree("one\ntwo"u8.ToArray()), _ => ReportOf([finding])).Changes);
        Assert.Empty(SourceFixer.Fix(Tree("one"u8.ToArray()), _ => ReportOf([At(1, 1, 4, "a\nb")])).Changes);
    }

    [Fact]
    public void A_term_that_is_told_once_a_page_is_replaced_everywhere()
    {
        var mended = SourceFixer.Fix(
            Tree("leverage and leverage"u8.ToArray()),
            sources =>
            {
                var all = Found(sources, "leverage", "use");
                return ReportOf(
                    all.Take(1).Select(first => first with { Related = [.. all.Skip(1).Select(at => at.Location)] })
                );
            }
        );

        Assert.Equal("use and use", Text(mended.Sources));
        Assert.Equal(2, mended.Changes.Length);
    }

    [Fact]
    public void A_file_that_would_no_longer_be_read_gets_its_text_back()
    {
        var fact = new Rule("UP203", Severity.Error, "A fact", "It is one.");

        var mended = SourceFixer.Fix(
            Tree("title: leverage"u8.ToArray()),
            sources =>
                ReportOf(
                    Text(sources) == "title: leverage"
                        ? Found(sources, "leverage", "use: it")
                        : [fact.At(Location.Of("a.md"), "the fields can't be read", "Mend them.")]
                )
        );

        Assert.Empty(mended.Changes);
        Assert.Equal("title: leverage", Text(mended.Sources));
    }

    [Fact]
    public void A_file_that_gets_its_text_back_does_not_keep_another_from_being_mended()
    {
        var fact = new Rule("UP203", Severity.Error, "A fact", "It is one.");
        var tree = new SourceTree([new("a.md", "leverage"u8.ToArray()), new("b.md", "leverage"u8.ToArray())]);

        var mended = SourceFixer.Fix(
            tree,
            sources =>
                ReportOf(
                    sources.Files.SelectMany(file =>
                        Encoding.UTF8.GetString(file.Bytes.Span) == "leverage" ? [Edit(file.Path, 1, 1, 9, "use")]
                        : file.Path == "a.md" ? [fact.At(Location.Of("a.md"), "it can't be read", "Mend it.")]
                        : Array.Empty<Diagnostic>()
                    )
                )
        );

        Assert.Equal(["b.md:1:1 leverage → use"], Told(mended));
    }

    [Fact]
    public void Two_rules_that_want_the_opposite_come_to_an_end()
    {
        var mended = SourceFixer.Fix(
            Tree("one"u8.ToArray()),
            sources => ReportOf([.. Found(sources, "one", "two"), .. Found(sources, "two", "one")])
        );

        Assert.Empty(mended.Changes);
    }

    [Fact]
    public void Writing_replaces_the_file_in_one_step_and_keeps_who_may_read_it()
    {
        using var folder = new TempFolder();
        var path = folder.Write("content/a.md", "old");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        var refused = SourceWriter.Write(
            folder.Root,
            SourceFile.FromText("content/a.md", "new"),
            SourceFile.FromText("content/a.md", "old")
        );

        Assert.Null(refused);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["content/a.md"], folder.List());
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite,
                File.GetUnixFileMode(path)
            );
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_is_left_alone()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "edited by somebody");

        var refused = SourceWriter.Write(
            folder.Root,
            SourceFile.FromText("a.md", "new"),
            SourceFile.FromText("a.md", "old")
        );

        Assert.Equal("UP907", refused?.Rule.Id);
        Assert.Equal("edited by somebody", File.ReadAllText(folder["a.md"]));
    }

    [Fact]
    public void A_disk_that_refuses_is_a_finding()
    {
        using var folder = new TempFolder();
        folder.Write("a", "a file");

        var refused = SourceWriter.Write(folder.Root, SourceFile.FromText("a/b.md", "new"), null);

        Assert.Equal(("UP907", "a/b.md"), (refused?.Rule.Id, refused?.Location.ToString()));
        Assert.Equal(["a"], folder.List());
    }

    [Fact]
    public void A_file_that_can_not_be_replaced_leaves_nothing_behind()
    {
        using var folder = new TempFolder();
        folder.Write("a.md/b", "a folder stands where the file goes");

        var refused = SourceWriter.Write(folder.Root, SourceFile.FromText("a.md", "new"), null);

        Assert.Equal(("UP907", "a.md"), (refused?.Rule.Id, refused?.Location.ToString()));
        Assert.Equal(["a.md/b"], folder.List());
    }

    private static FixedSources Fix(byte[] bytes, string old, string fresh) =>
        SourceFixer.Fix(Tree(bytes), sources => ReportOf(Found(sources, old, fresh)));

    private static SourceTree Tree(byte[] bytes) => new([new SourceFile("a.md", bytes)]);

    private static Report ReportOf(IEnumerable<Diagnostic> findings) => Report.Of(findings, []);

    /// <summary>Every place of a word, as a rule would find it in the decoded text.</summary>
    private static Diagnostic[] Found(SourceTree sources, string word, string fresh)
    {
        var lines = Upshot.Parsing.SourceText.Decode(sources.Files[0]).Value.Split('\n');
        return
        [
            .. lines.SelectMany(
                (line, index) =>
                    Enumerable
                        .Range(0, line.Length)
                        .Where(at => line.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                        .Select(at => At(index + 1, at + 1, at + 1 + word.Length, fresh))
            ),
        ];
    }

    private static Diagnostic At(int line, int column, int endColumn, string fresh) =>
        Edit("a.md", line, column, endColumn, fresh);

    private static Diagnostic Edit(string path, int line, int column, int endColumn, string fresh)
    {
        var at = new Location(path, line, column, line, endColumn);
        return Plain.At(at, "it says this", $"Write '{fresh}'.") with { Edit = new(at, fresh) };
    }

    private static byte[] Bytes(FixedSources mended) => Assert.Single(mended.Files).Bytes.ToArray();

    private static string Text(SourceTree sources) => Encoding.UTF8.GetString(sources.Files[0].Bytes.Span);

    private static string[] Told(FixedSources mended) =>
        [.. mended.Changes.Select(change => $"{change.At} {change.Old} → {change.New}")];
}
