using System.Text;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

/// <summary>Every state in which a build may be cut short, made by hand, and what the next start makes of it.</summary>
public sealed class SwapTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SitePlaces places;

    public SwapTests() => places = SitePlaces.Of(folder["dist"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_stage_cut_short_is_removed_and_the_old_site_stands()
    {
        Make(places.Target, "old");
        Make(places.Stage, "new");
        File.Delete(Path.Combine(places.Stage, "manifest.json"));

        AssertRecovered("old");
    }

    [Fact]
    public void A_manifest_cut_short_is_a_stage_cut_short()
    {
        Make(places.Target, "old");
        Make(places.Stage, "new");
        File.WriteAllText(Path.Combine(places.Stage, "manifest.json"), "{\"version\":1,\"fil");

        AssertRecovered("old");
    }

    [Fact]
    public void After_an_exchange_the_old_site_is_removed()
    {
        Make(places.Target, "new");
        Make(places.Stage, "old");

        AssertRecovered("new");
    }

    [Fact]
    public void An_old_site_that_was_being_removed_is_removed()
    {
        Make(places.Target, "new");
        Make(places.Stage, "old");
        File.Delete(Path.Combine(places.Stage, "p0/0/index.html"));

        AssertRecovered("new");
    }

    [Fact]
    public void A_journal_before_the_first_rename_leaves_the_old_site()
    {
        Make(places.Target, "old");
        Make(places.Stage, "new");
        File.WriteAllText(places.Journal, "swap\n");

        AssertRecovered("old");
    }

    [Fact]
    public void Between_two_renames_the_swap_is_finished()
    {
        Make(places.Old, "old");
        Make(places.Stage, "new");
        File.WriteAllText(places.Journal, "swap\n");

        AssertRecovered("new");
    }

    [Fact]
    public void Between_two_renames_without_a_new_site_the_swap_is_undone()
    {
        Make(places.Old, "old");
        File.WriteAllText(places.Journal, "swap\n");

        AssertRecovered("old");
    }

    [Fact]
    public void After_two_renames_the_old_site_is_removed()
    {
        Make(places.Target, "new");
        Make(places.Old, "old");
        File.WriteAllText(places.Journal, "swap\n");

        AssertRecovered("new");
    }

    [Fact]
    public void Two_renames_do_what_an_exchange_does()
    {
        Make(places.Target, "old");
        Make(places.Stage, "new");

        Assert.Equal(places.Old, Swap.ByTwoRenames(places));
        AssertRecovered("new");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_swap_taken_back_brings_the_old_site_back(bool byExchange)
    {
        Assert.SkipUnless(!byExchange || OperatingSystem.IsLinux(), "Only Linux exchanges two folders.");
        Make(places.Target, "old");
        Make(places.Stage, "new");

        Swap.TakeBack(places, (byExchange ? Swap.Make(places) : Swap.ByTwoRenames(places)) ?? "");

        AssertRecovered("old");
    }

    [Fact]
    public void Somebody_elses_file_in_what_was_left_behind_is_never_deleted()
    {
        Make(places.Target, "new");
        Make(places.Stage, "old");
        File.WriteAllText(Path.Combine(places.Stage, "mine.txt"), "mine");

        var result = SiteWriter.Write(folder["dist"], Sites.Saying("newer", 10));

        Assert.Equal(Outcome.Refused, result.Outcome);
        Assert.Equal("Upshot did not make mine.txt", Assert.Single(result.Findings).What);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(places.Stage, "mine.txt")));
        Assert.StartsWith("new ", File.ReadAllText(Path.Combine(places.Target, "p0/0/index.html")));
    }

    private void AssertRecovered(string word)
    {
        using (TargetClaim.Take(folder["dist"]))
            Sites.AssertWhole(folder, "dist");

        Assert.StartsWith(word, File.ReadAllText(folder["dist/p0/0/index.html"]), StringComparison.Ordinal);
        Sites.AssertAlone(folder, "dist");
    }

    private static void Make(string path, string word)
    {
        foreach (var file in Sites.Saying(word, 10))
        {
            var full = Path.Combine(path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? path);
            File.WriteAllText(full, Encoding.UTF8.GetString(file.Bytes.Span));
        }

        File.WriteAllBytes(Path.Combine(path, "manifest.json"), Manifest.Of(Sites.Saying(word, 10)).ToBytes());
    }
}
