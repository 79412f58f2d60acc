using System.Text;
using Upshot.Diagnostics;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_every_file_and_a_manifest_of_them()
    {
        var result = Write(("index.html", "home"), ("services/a/index.html", "a"), ("empty.txt", ""));

        Assert.Equal((Outcome.Done, 3), (result.Outcome, result.Count));
        Assert.Equal(["empty.txt", "index.html", "manifest.json", "services/a/index.html"], folder.List("dist"));
        Assert.Equal("a", File.ReadAllText(folder["dist/services/a/index.html"]));
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void The_manifest_lists_path_hash_and_size_and_no_time()
    {
        Write(("b/index.html", "home"), ("a.txt", ""));

        Assert.Equal(
            """
            {
              "version": 1,
              "files": [
                {
                  "path": "a.txt",
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                  "size": 0
                },
                {
                  "path": "b/index.html",
                  "sha256": "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942",
                  "size": 4
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(folder["dist/manifest.json"])
        );
    }

    [Fact]
    public void Pages_that_are_gone_from_the_site_are_gone_from_the_folder()
    {
        Write(("index.html", "home"), ("old/deep/index.html", "old"), ("kept/index.html", "kept"));
        Write(("index.html", "new home"), ("kept/index.html", "kept"));

        Assert.Equal(["index.html", "kept/index.html", "manifest.json"], folder.List("dist"));
        Assert.Equal("new home", File.ReadAllText(folder["dist/index.html"]));
        Sites.AssertWhole(folder, "dist");
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void A_file_of_ours_that_somebody_changed_is_replaced()
    {
        Write(("index.html", "home"), ("a.txt", "a"));
        folder.Write("dist/index.html", "defaced");
        File.Delete(folder["dist/a.txt"]);

        Assert.Equal(Outcome.Done, Write(("index.html", "home"), ("a.txt", "a")).Outcome);
        Sites.AssertWhole(folder, "dist");
    }

    [Fact]
    public void A_file_that_Upshot_did_not_make_stops_it_and_nothing_is_lost()
    {
        Write(("index.html", "home"));
        folder.Write("dist/notes/mine.txt", "my only copy");

        var finding = AssertRefused(Write(("index.html", "new")));
        Assert.Equal("Upshot did not make notes/mine.txt", finding.What);
        Assert.StartsWith("Move it out of the folder, or ", finding.Fix, StringComparison.Ordinal);
        Assert.Equal(["index.html", "manifest.json", "notes/mine.txt"], folder.List("dist"));
        Assert.Equal("home", File.ReadAllText(folder["dist/index.html"]));
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void A_folder_without_our_manifest_is_never_replaced()
    {
        for (var i = 1; i <= 7; i++)
            folder.Write($"dist/{i}.txt", "mine");

        var finding = AssertRefused(Write(("index.html", "home")));
        Assert.Equal("Upshot did not make 1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 2 more", finding.What);
        Assert.Equal(
            "Choose another folder with --output, or remove this one yourself when nothing in it is yours.",
            finding.Fix
        );
        Assert.Equal(7, folder.List("dist").Length);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"version":2,"files":[{"path":"index.html","sha256":"","size":0}]}""")]
    [InlineData("""{"version":1,"files":[{"path":"index.html","sha256":"","size":"much"}]}""")]
    [InlineData(
        """{"version":1,"files":[{"path":"index.html","sha256":"","size":4},{"path":"../x","sha256":"","size":1}]}"""
    )]
    public void Another_manifest_does_not_make_a_folder_ours(string manifest)
    {
        folder.Write("dist/index.html", "mine");
        folder.Write("dist/manifest.json", manifest);

        AssertRefused(Write(("index.html", "home")));
        Assert.Equal("mine", File.ReadAllText(folder["dist/index.html"]));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_stops_it()
    {
        folder.Write("dist", "mine");

        AssertRefused(Write(("index.html", "home")));
        Assert.Equal("mine", File.ReadAllText(folder["dist"]));
    }

    [Fact]
    public void A_link_that_leads_to_itself_stops_it()
    {
        Directory.CreateSymbolicLink(folder["dist"], folder["dist"]);

        AssertRefused(Write(("index.html", "home")));
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void A_linked_folder_inside_the_site_stops_it_and_is_not_followed()
    {
        using var outside = new TempFolder();
        outside.Write("index.html", "mine");
        Write(("index.html", "home"), ("a/index.html", "a"));
        Directory.Delete(folder["dist/a"], recursive: true);
        Directory.CreateSymbolicLink(folder["dist/a"], outside.Root);

        AssertRefused(Write(("index.html", "new")));
        SiteWriter.Clean(folder["dist"]);
        Assert.Equal("mine", File.ReadAllText(outside["index.html"]));
    }

    [Fact]
    public void What_file_managers_leave_behind_and_empty_folders_do_not_stop_it()
    {
        Write(("index.html", "home"));
        folder.Write("dist/.DS_Store", "x");
        folder.Write("dist/pictures/Thumbs.db", "x");
        Directory.CreateDirectory(folder["dist/empty"]);

        Assert.Equal(Outcome.Done, Write(("index.html", "new")).Outcome);
        Assert.Equal(["index.html", "manifest.json"], folder.List("dist"));
    }

    [Fact]
    public void A_linked_target_stays_a_link_and_the_site_goes_where_it_leads()
    {
        Directory.CreateDirectory(folder["real"]);
        Directory.CreateSymbolicLink(folder["dist"], folder["real"]);

        Write(("index.html", "one"));
        Write(("index.html", "two"));

        Assert.Equal(folder["real"], new DirectoryInfo(folder["dist"]).LinkTarget);
        Assert.Equal("two", File.ReadAllText(folder["real/index.html"]));
    }

    [Fact]
    public void Folders_on_the_way_to_the_target_are_made()
    {
        Assert.Equal(Outcome.Done, SiteWriter.Write(folder["a/b/dist"], Sites.Of(("x.txt", "x"))).Outcome);
        Assert.Equal(["a/b/dist/manifest.json", "a/b/dist/x.txt"], folder.List());
    }

    [Fact]
    public void A_claim_without_a_build_leaves_no_trace()
    {
        using (TargetClaim.Take(folder["a/b/dist"]))
            Assert.True(Directory.Exists(folder["a/b"]));

        Assert.Empty(folder.List());
    }

    [Fact]
    public void A_cancelled_build_leaves_the_old_site_and_no_stage()
    {
        Write(("index.html", "home"));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var claim = TargetClaim.Take(folder["dist"]);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            SiteWriter.Write(claim, Sites.Saying("new", 50), cancelled.Token)
        );
        Assert.Equal("home", File.ReadAllText(folder["dist/index.html"]));
        Assert.False(Directory.Exists(claim.Places.Stage));
    }

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("/etc/x.txt")]
    [InlineData("a/../../x.txt")]
    [InlineData("a//x.txt")]
    [InlineData("a/./x.txt")]
    [InlineData("")]
    [InlineData("a/")]
    [InlineData("C:/x.txt")]
    [InlineData("a\\x.txt")]
    [InlineData("x.txt::$DATA")]
    [InlineData("x\0.txt")]
    [InlineData("manifest.json")]
    public void A_path_that_leaves_the_site_is_a_mistake_of_ours(string path)
    {
        Assert.Throws<ArgumentException>(() => Write((path, "x")));
        Assert.Empty(folder.List());
    }

    [Theory]
    [InlineData("a/index.html", "A/Index.html")]
    [InlineData("a", "a/index.html")]
    [InlineData("A", "a/b/index.html")]
    public void Two_files_in_one_place_are_a_mistake_of_ours(string first, string second) =>
        Assert.Throws<ArgumentException>(() => Write((first, "1"), (second, "2")));

    [Fact]
    public void The_same_files_in_any_order_are_the_same_bytes()
    {
        var files = Sites.Saying("same", 300);
        SiteWriter.Write(folder["one"], files);
        SiteWriter.Write(folder["two"], [.. files.Reverse()]);

        Assert.Equal(folder.List("one"), folder.List("two"));
        Assert.Equal(
            Encoding.UTF8.GetString(File.ReadAllBytes(folder["one/manifest.json"])),
            Encoding.UTF8.GetString(File.ReadAllBytes(folder["two/manifest.json"]))
        );
    }

    private WriteResult Write(params ReadOnlySpan<(string Path, string Text)> files) =>
        SiteWriter.Write(folder["dist"], Sites.Of(files));

    private static Diagnostic AssertRefused(WriteResult result)
    {
        Assert.Equal(Outcome.Refused, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("UP901", finding.Rule.Id);
        return finding;
    }
}
