using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks;

/// <summary>A linter that cries wolf is removed: what all rules together say about good plain prose.</summary>
public sealed class NoiseTests(ITestOutputHelper output)
{
    private const int FewestWords = 3_000;

    private const double MostPerThousand = 3;

    private static readonly string PlainProse = Path.Combine(
        Repository.Root,
        "tests",
        "Upshot.Tests",
        "Examples",
        "plain-prose"
    );

    [Fact]
    public void Noise_on_good_plain_prose()
    {
        var words = Words(PlainProse);
        var loud = Loud(PlainProse);
        var perThousand = loud.Length * 1000.0 / words;
        output.WriteLine($"{loud.Length} warnings in {words} words of good plain prose: {perThousand:0.00} per 1,000");
        Assert.True(words >= FewestWords, $"{words} words are too few to judge by");
        Assert.True(
            perThousand <= MostPerThousand,
            $"{perThousand:0.00} warnings per 1,000 words:\n{string.Join('\n', loud.AsEnumerable())}"
        );
    }

    [Fact]
    public void The_shipped_site_gives_no_warning() => Assert.Empty(Loud(Repository.Root));

    private static Diagnostic[] Loud(string root) =>
        [.. BuiltSite.At(root).Result.Report.Findings.Where(finding => finding.Severity >= Severity.Warning)];

    /// <summary>Of the pages' texts alone, so that the figure is rather too high than too low.</summary>
    private static int Words(string root) =>
        Directory
            .EnumerateFiles(Path.Combine(root, "content"), "*.md", SearchOption.AllDirectories)
            .Select(path => File.ReadAllText(path).Split("\n---\n", 2)[^1])
            .Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
