using Upshot.Diagnostics;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

/// <summary>Refusals of a real disk that happen to every user, administrators too.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_way_that_leads_through_a_file_is_named_with_its_cause()
    {
        folder.Write("notes.txt", "mine");

        var finding = AssertFailed(SiteWriter.Write(folder["notes.txt/dist"], Sites.Saying("new", 3)));

        Assert.Equal(folder["notes.txt"], finding.Location.Path);
        Assert.Equal("a file stands where a folder is needed", finding.What);
        Assert.Equal("mine", File.ReadAllText(folder["notes.txt"]));
    }

    [Fact]
    public void A_name_longer_than_the_disk_takes_leaves_the_old_site()
    {
        SiteWriter.Write(folder["dist"], Sites.Saying("old", 3));

        var result = SiteWriter.Write(folder["dist"], [.. Sites.Saying("new", 3), .. Sites.Of((LongName, "x"))]);

        var finding = AssertFailed(result);
        Assert.EndsWith($"/dist/{LongName}", finding.Location.Path, StringComparison.Ordinal);
        Assert.StartsWith("old", File.ReadAllText(folder["dist/p0/0/index.html"]), StringComparison.Ordinal);
        Sites.AssertWhole(folder, "dist");
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void A_folder_name_longer_than_the_disk_takes_leaves_the_old_site()
    {
        SiteWriter.Write(folder["dist"], Sites.Saying("old", 3));

        AssertFailed(SiteWriter.Write(folder["dist"], Sites.Of(($"{LongName}/index.html", "x"))));
        Sites.AssertWhole(folder, "dist");
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void A_target_with_a_name_longer_than_the_disk_takes_is_named()
    {
        AssertFailed(SiteWriter.Write(folder[LongName], Sites.Saying("new", 3)));
        Assert.Empty(folder.List());
    }

    private static string LongName { get; } = new('x', 300);

    private static Diagnostic AssertFailed(WriteResult result)
    {
        Assert.Equal(Outcome.Failed, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("UP903", finding.Rule.Id);
        return finding;
    }
}
