using Upshot.Output;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

/// <summary>The folder of a site holds what was built and nothing else of ours, and nothing of others is lost.</summary>
[Trait(Figure.Trait, "T25")]
public sealed class StaleTests : IDisposable
{
    private const int Pages = 100;
    private const int Foreign = 20;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Pages_that_were_deleted_or_renamed_leave_nothing_behind()
    {
        var before = Written(Enumerable.Range(0, Pages).Select(i => Page($"page-{i}")));
        var kept = Enumerable.Range(0, Pages).Where(i => i % 4 == 0).Select(i => Page($"page-{i}"));
        var renamed = Enumerable.Range(0, Pages).Where(i => i % 4 == 1).Select(i => Page($"new-name-{i}"));

        var after = Written([.. kept, .. renamed]);

        string[] stale = [.. folder.List("dist").Except(after).Where(path => path != Manifest.FileName)];
        Assert.True(before.Except(after).Count() >= Pages * 3 / 4);
        Figure.None("T25", "files left of pages that were deleted or renamed", stale, Pages * 3 / 4);
        Sites.AssertWhole(folder, "dist");
    }

    [Fact]
    public void A_file_of_others_stops_the_build_wherever_it_is()
    {
        var files = Written([Page("page-0")]);
        var old = File.ReadAllBytes(folder["dist/manifest.json"]);
        List<string> lost = [];
        for (var i = 0; i < Foreign; i++)
        {
            var path = $"dist/{(i % 2 == 0 ? "" : Path.GetDirectoryName(files[i % files.Length]) + "/")}mine-{i}.txt";
            folder.Write(path, "my only copy");

            var result = SiteWriter.Write(folder["dist"], BuiltSite.Small().Result.Files);

            if (
                result.Outcome != Outcome.Refused
                || !result.Findings.Any(finding => finding.What.Contains($"mine-{i}.txt", StringComparison.Ordinal))
                || File.ReadAllText(folder[path]) != "my only copy"
                || !old.AsSpan().SequenceEqual(File.ReadAllBytes(folder["dist/manifest.json"]))
            )
                lost.Add(path);
            File.Delete(folder[path]);
        }

        Figure.None("T25", "files of others deleted, or sites replaced beside them", lost, Foreign);
    }

    private string[] Written(IEnumerable<SourceFile> pages)
    {
        var built = BuiltSite.Of(new([.. SmallSite.With().Files, .. pages]));
        Assert.Equal(Outcome.Done, SiteWriter.Write(folder["dist"], built.Result.Files).Outcome);
        return [.. built.Paths];
    }

    private static SourceFile Page(string id) => SmallSite.Page(id, $"aliases: [/old/{id}/]\n");
}
