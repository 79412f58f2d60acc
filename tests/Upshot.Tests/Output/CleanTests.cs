using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

public sealed class CleanTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Removes_the_site_and_its_folder()
    {
        SiteWriter.Write(folder["dist"], Sites.Of(("index.html", "x"), ("a/b/c/index.html", "x")));

        var result = SiteWriter.Clean(folder["dist"]);

        Assert.Equal(Outcome.Done, result.Outcome);
        Assert.Empty(result.Findings);
        Assert.Empty(folder.List());
    }

    [Fact]
    public void Leaves_and_names_what_Upshot_did_not_make()
    {
        SiteWriter.Write(folder["dist"], Sites.Of(("index.html", "x"), ("a/index.html", "x")));
        folder.Write("dist/a/mine.txt", "mine");

        var result = SiteWriter.Clean(folder["dist"]);

        Assert.Equal("a/mine.txt stays here", Assert.Single(result.Findings).What);
        Assert.Equal(["dist/a/mine.txt"], folder.List());
    }

    [Fact]
    public void Touches_nothing_in_a_folder_that_is_not_ours()
    {
        folder.Write("dist/index.html", "mine");

        var result = SiteWriter.Clean(folder["dist"]);

        Assert.Equal((Outcome.Done, 0), (result.Outcome, result.Count));
        Assert.Equal(["dist/index.html"], folder.List());
    }

    [Fact]
    public void Has_nothing_to_do_where_nothing_is()
    {
        Assert.Equal((Outcome.Done, 0), (SiteWriter.Clean(folder["dist"]).Outcome, 0));
        Assert.Empty(folder.List());
    }

    [Fact]
    public void Believes_no_manifest_that_names_files_outside()
    {
        folder.Write("precious.txt", "mine");
        folder.Write(
            "dist/manifest.json",
            """{"version":1,"files":[{"path":"../precious.txt","sha256":"","size":4}]}"""
        );

        SiteWriter.Clean(folder["dist"]);

        Assert.Equal(["dist/manifest.json", "precious.txt"], folder.List());
    }
}
