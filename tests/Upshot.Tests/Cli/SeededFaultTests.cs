using Upshot.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>A pipeline that builds with <c>--strict</c> publishes no mistake and holds up no good site.</summary>
[Trait(Figure.Trait, "T37")]
public sealed class SeededFaultTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_seeded_mistake_stops_the_build_and_nothing_is_swapped_in()
    {
        Assert.Equal(ExitCode.Fine, Build(SmallSite.Text).ExitCode);
        var good = File.ReadAllBytes(folder["site/manifest.json"]);
        List<string> published = [];
        foreach (var (name, text) in SeededFaults.All)
        {
            var run = Build(text);
            if (run.ExitCode is not (ExitCode.Findings or ExitCode.Usage))
                published.Add($"{name}: {run}");
            if (!good.AsSpan().SequenceEqual(File.ReadAllBytes(folder["site/manifest.json"])))
                published.Add($"{name}: the site was replaced");
        }

        Assert.True(SeededFaults.All.Length >= 100, $"{SeededFaults.All.Length} faults");
        Assert.Null(Output.Sites.Trouble(folder["site"]));
        Figure.None("T37", "seeded mistakes published", published, SeededFaults.All.Length);
    }

    [Fact]
    public void No_good_site_is_held_up()
    {
        List<string> held = [];
        foreach (var (name, text) in SeededFaults.Good)
            if (Build(text) is { ExitCode: not ExitCode.Fine } run)
                held.Add($"{name}: {run}");

        foreach (var root in (string[])[Repository.Root, Path.Combine(Repository.Root, "docs")])
            if (Run(root, null) is { ExitCode: not ExitCode.Fine } run)
                held.Add($"{root}: {run}");

        Figure.None("T37", "good sites held up", held, SeededFaults.Good.Length + 2);
    }

    private UpshotRun Build(string text)
    {
        if (Directory.Exists(folder["project"]))
            Directory.Delete(folder["project"], recursive: true);
        foreach (var file in SiteText.Parse(text).Files)
            folder.Write($"project/{file.Path}", file.Bytes.Span);
        return Run(folder["project"], "2025-11-15");
    }

    private UpshotRun Run(string root, string? day)
    {
        string[] words = ["build", "--strict", "--root", root, "--output", folder["site"]];
        return UpshotInside.Run(day is null ? words : [.. words, "--now", day], folder.Root);
    }
}
