using System.Text;
using Upshot.Authoring.Moving;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>Random sites: after a move no link is broken, and no byte is another than the old name's.</summary>
public sealed class MovedLinksTests
{
    private static readonly string[] Links =
    [
        "[a](target.md)",
        "[a](./target.md#part)",
        "[a](../pages/target.md \"target\")",
        "[a](/target/)",
        "[a](/target/index.html)",
        "[a](target)",
        "[a][t] and [b][t]\n\n[t]: target.md 'target'",
        "> quoted [a](<target.md>) target",
        "1. item [a](../pages/target.md)\n   - [b](target.md)",
        "| a | b |\n| - | - |\n| [x](target.md) | target |",
        "`[a](target.md)` and target",
        "[other](other.md) target-2 my-target",
        "**[é [b] ü](target.md)** – naïve target",
    ];

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Every_link_follows_and_every_other_byte_stays(string end, string mark)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var before = Site(seed, end, mark);
            Assert.DoesNotContain("UP410", Rules(before));

            var planned = PageMove.Plan(before, SmallSite.Options, "target", "goal-x", Planned.Judge);

            var after = Planned.Apply(before, planned);
            Assert.DoesNotContain("UP410", Rules(after));
            Assert.Contains("target/index.html", BuiltSite.Of(after).Paths);
            foreach (
                var change in planned.Changes.Where(change => change.Before is not null && change.After is not null)
            )
                Assert.Equal(
                    Encoding.UTF8.GetString(change.Before!.Value.Span), // asked for above
                    Undone(Encoding.UTF8.GetString(change.After!.Value.Span)) // as above
                );
        }
    }

    [Fact]
    public void Only_links_are_counted_as_places()
    {
        var before = Site(7, "\n", "");

        var planned = PageMove.Plan(before, SmallSite.Options, "target", "goal-x", Planned.Judge);

        Assert.All(
            planned.Changes.Where(change => change.Path == "content/pages/linking.md"),
            change =>
                Assert.Contains(
                    "`[a](target.md)`",
                    Encoding.UTF8.GetString(change.After!.Value.Span),
                    StringComparison.Ordinal
                ) // it is changed
        );
    }

    private static string Undone(string text) => text.Replace("goal-x", "target", StringComparison.Ordinal);

    private static string[] Rules(SourceTree sources) =>
        [.. Planned.Judge(sources).Findings.Select(finding => finding.Rule.Id)];

    private static SourceTree Site(int seed, string end, string mark)
    {
        // A simple generator of numbers, the same on every machine.
        var state = (uint)seed * 2654435761u + 1;
        var body = new StringBuilder();
        for (var i = 0; i < 6; i++)
        {
            state = (state * 1664525u) + 1013904223u;
            body.Append(
                    Links[(int)((state >> 16) % (uint)Links.Length)].Replace("[t]", $"[t{i}]", StringComparison.Ordinal)
                )
                .Append("\n\n");
        }

        body.Append(Links[10]).Append('\n');
        SourceFile[] pages =
        [
            Page("target", "## Part\n\n[home](target.md)\n"),
            Page("other", "Nothing.\n"),
            Page("linking", body.ToString()),
        ];
        return new([.. SmallSite.With().Files, .. pages]);

        SourceFile Page(string id, string text) =>
            SourceFile.FromText(
                $"content/pages/{id}.md",
                mark
                    + $"---\ntitle: Page {id}\nsummary: What we do.\naudiences: [crews]\nowner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\n---\n{text}".Replace(
                        "\n",
                        end,
                        StringComparison.Ordinal
                    )
            );
    }
}
