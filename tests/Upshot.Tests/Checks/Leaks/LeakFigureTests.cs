using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>How many leaks are found among many, and how many are called so that are none.</summary>
public sealed class LeakFigureTests(ITestOutputHelper output)
{
    [Fact]
    [Trait(Figure.Trait, "T51")]
    public void Nearly_all_planted_leaks_are_found_in_their_own_line()
    {
        const int Each = 10;
        var planted = PlantedLeaks.All(Each).ToArray();
        var site = BuiltSite.Of(
            new([
                .. SmallSite
                    .With(("currency: GBP", "currency: GBP\nchecks: { internal_hosts: [.corp.harbour.example] }"))
                    .Files,
                .. planted.Select((leak, i) => LeakPages.Page(i, leak.Text)),
            ])
        );
        var found = Leaks(site).ToLookup(finding => finding.Location.Path);
        var missed = planted
            .Select(
                (leak, i) =>
                    (leak, At: found[LeakPages.Path(i)].FirstOrDefault(finding => finding.Rule.Id == leak.Rule))
            )
            .Where(entry => entry.At is null || entry.At.Location.Line < 10)
            .Select(entry => $"{entry.leak.Kind}: {entry.leak.Text} ({entry.At?.Location})")
            .ToArray();

        output.WriteLine(
            $"{planted.Length - missed.Length} of {planted.Length} leaks of {planted.Select(leak => leak.Kind).Distinct().Count()} kinds\n{string.Join('\n', missed)}"
        );
        Figure.Tell("T51", "planted leaks found", planted.Length - missed.Length, planted.Length);
        Assert.Equal(200, planted.Length);
        Assert.True(missed.Length <= planted.Length / 20, string.Join('\n', missed));
        Assert.DoesNotContain(found, file => !file.Key.StartsWith("content/pages/leak-", StringComparison.Ordinal));
    }

    [Fact]
    [Trait(Figure.Trait, "T51")]
    public void Clean_pages_give_no_alarm()
    {
        string[] roots =
        [
            Repository.Root,
            Path.Combine(Repository.Root, "docs"),
            Repository.Northbridge,
            Path.Combine(Repository.Root, "tests", "Upshot.Tests", "Examples", "plain-prose"),
            Path.Combine(Repository.Root, "tests", "Upshot.Tests", "Examples", "puffed-report"),
        ];
        BuiltSite[] sites =
        [
            .. roots.Select(root => BuiltSite.At(root)),
            BuiltSite.Small(),
            BuiltSite.Of(
                new([.. SmallSite.With().Files, .. CleanTexts.All(750).Select((text, i) => LeakPages.Page(i, text))])
            ),
        ];
        var alarms = sites.SelectMany(Leaks).ToArray();

        var pages = sites.Sum(site => site.Pages.Count());
        output.WriteLine($"{alarms.Length} alarms on {pages} clean pages");
        Figure.Tell("T51", "clean pages with a false alarm", alarms.Length, pages);
        Assert.True(pages >= 1_000, $"{pages} pages are too few");
        Assert.Empty(alarms.Select(alarm => alarm.ToString()));
    }

    private static Diagnostic[] Leaks(BuiltSite site) =>
        [.. site.Result.Report.Findings.Where(finding => LeakPages.Rules.Contains(finding.Rule.Id))];
}
