using System.Collections.Immutable;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;

namespace Upshot.Tests.Cli;

public sealed class ReasonTests
{
    private static readonly Rule Hard = new("UP901", Severity.Error, "an error", "It matters.");
    private static readonly Rule Soft = new("UP912", Severity.Suggestion, "A suggestion", "It matters less.");

    [Fact]
    public void What_many_pages_have_weighs_more_than_what_one_page_has_often() =>
        Assert.Equal(["UP912", "UP901"], Ids([.. Many(Soft, pages: 12, each: 2), .. Many(Hard, pages: 1, each: 2)]));

    [Fact]
    public void An_error_weighs_more_than_a_suggestion_on_as_many_pages() =>
        Assert.Equal(["UP901", "UP912"], Ids([.. Many(Soft, pages: 3, each: 9), .. Many(Hard, pages: 3, each: 1)]));

    [Fact]
    public void A_reason_of_another_kind_comes_before_the_second_of_the_same() =>
        Assert.Equal(
            ["UP901", "UP912", "UP902"],
            Ids([
                .. Many(Hard, pages: 3, each: 1),
                .. Many(Hard with { Id = "UP902" }, pages: 2, each: 1),
                .. Many(Soft, pages: 10, each: 1),
            ])
        );

    [Fact]
    public void The_worst_is_the_most_severe_and_then_the_largest()
    {
        var reason = Assert.Single(
            Reason.WorstFirst([
                Soft.At(new Location("a.md", 1, 1), "this sentence has 31 words", "Cut it."),
                Soft.At(new Location("a.md", 2, 1), "'1,000 words' has 2 words", "Cut it."),
                Soft.At(new Location("b.md", 3, 1), "this sentence has 1,200 words", "Cut it."),
            ])
        );

        Assert.Equal(3, reason.Worst.Location.Line);
        Assert.Equal("3 suggestions in 2 files", reason.Counted);
    }

    [Fact]
    public void Levels_are_told_apart_and_titles_begin_a_line()
    {
        var findings = Many(Hard, pages: 2, each: 2)
            .SetItem(0, Many(Hard, 1, 1)[0] with { Severity = Severity.Warning });

        var reason = Assert.Single(Reason.WorstFirst(findings));

        Assert.Equal("3 errors and 1 more in 2 files", reason.Counted);
        Assert.Equal("An error", reason.Title);
    }

    [Fact]
    public void Lines_fit_the_screen_whatever_is_in_them()
    {
        var words = string.Concat(Enumerable.Repeat("many words ", 40));
        var rule = new Rule("UP903", Severity.Warning, words, words);
        using var output = new StringWriter { NewLine = "\n" };

        ReasonText.Write(output, default, [rule.At(Location.Of(words), words, "Cut it.")]);

        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.StartsWith("What to mend first for business readers\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void However_many_there_are_they_fit_one_screen()
    {
        using var output = new StringWriter { NewLine = "\n" };

        ReasonText.Write(
            output,
            default,
            [.. Enumerable.Range(100, 40).SelectMany(id => Many(Hard with { Id = $"UP{id}" }, pages: 2, each: 2))]
        );

        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 30, 36);
        Assert.Equal("     and 24 reasons more: ", lines[^1][..26]);
    }

    private static ImmutableArray<Diagnostic> Many(Rule rule, int pages, int each) =>
        [
            .. Enumerable
                .Range(0, pages * each)
                .Select(index => rule.At(new Location($"{index / each}.md", index + 1, 1), "it is so", "Mend it.")),
        ];

    private static string[] Ids(ImmutableArray<Diagnostic> findings) =>
        [.. Reason.WorstFirst(findings).Select(reason => reason.Rule.Id)];
}
