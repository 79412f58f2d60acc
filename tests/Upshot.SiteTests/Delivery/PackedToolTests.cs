using System.Text;
using System.Xml.Linq;
using Upshot.SiteTests.Support;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Delivery;

/// <summary>What leaves the repository works without it.</summary>
public sealed class PackedToolTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public async Task A_site_begun_in_an_empty_folder_is_built_and_checked_in_a_browser_too()
    {
        using var site = new TempFolder();

        var begun = tool.Run(site.Root, "init");
        var built = tool.Run(site.Root, "build", "--strict");
        var @checked = tool.Run(site.Root, "check", "--strict");
        var seen = tool.Run(
            site.Root,
            "check",
            "--browser-only",
            "bring-us-a-problem",
            "--browser-path",
            await InstalledBrowser.PathAsync()
        );

        Assert.All(
            [begun, built, @checked, seen],
            run => Assert.True(run is { ExitCode: 0, Error: "" }, run.Out + run.Error)
        );
        Assert.Contains("→ dist", built.Out, StringComparison.Ordinal);
        Assert.Contains(" 0 errors, 0 warnings", @checked.Out, StringComparison.Ordinal);
        var files = site.List("dist");
        Assert.True(files.Count(file => file.EndsWith(".html", StringComparison.Ordinal)) > 15);
        Assert.Contains("index.html", files);
        Assert.Contains(files, file => file.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_is_told_with_its_mend_and_leaves_no_site()
    {
        using var site = new TempFolder();
        tool.Run(site.Root, "init");
        var page = site["content/pages/bring-us-a-problem.md"];
        File.WriteAllText(page, File.ReadAllText(page).Replace("summary:", "sumary:", StringComparison.Ordinal));

        var built = tool.Run(site.Root, "build");

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("UP203", built.Out + built.Error, StringComparison.Ordinal);
        Assert.Contains("fix: Did you mean 'summary'?", built.Out + built.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site["dist"]));
    }

    [Fact]
    public void The_package_says_what_it_is_and_whose_rules_it_comes_under()
    {
        var file = Assert.Single(Directory.GetFiles(tool.Packages, "upshot.?.*.nupkg"));
        var files = Package.Read(file, (name, bytes) => (name, Text: Encoding.UTF8.GetString(bytes)));
        var about = XDocument
            .Parse(files.Single(entry => entry.name == "upshot.nuspec").Text.TrimStart('\uFEFF'))
            .Descendants()
            .Where(element => !element.HasElements)
            .ToDictionary(element => element.Name.LocalName, StringComparer.Ordinal);

        Assert.Equal("upshot", about["id"].Value);
        Assert.Equal($"upshot.{about["version"].Value}.nupkg", Path.GetFileName(file));
        Assert.Equal("MIT", about["license"].Value);
        Assert.Equal("Upshot", about["authors"].Value);
        Assert.Equal("DotnetTool", about["packageType"].Attribute("name")?.Value);
        Assert.NotEmpty(about["description"].Value);
        Assert.NotEmpty(about["tags"].Value);
        Assert.Contains(files, entry => entry.name == about["readme"].Value && entry.Text.Contains("upshot init"));
    }

    [Fact]
    public void Packed_in_another_folder_it_is_the_same_to_the_byte_and_tells_neither_folder()
    {
        using var other = new TempFolder();
        var copy = other["a copy of another name"];
        Copy("src", copy);
        Copy("themes", copy);
        foreach (var file in Directory.GetFiles(Repository.Root))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));

        var packages = Package.Make(copy, other["work"]);

        var hashes = Package.Hashes(packages);
        var before = Package.Hashes(tool.Packages);
        Assert.Contains(hashes.Keys, name => name.EndsWith("/upshot.dll", StringComparison.Ordinal));
        Assert.DoesNotContain(
            before.Keys.Union(hashes.Keys, StringComparer.Ordinal),
            name => before.GetValueOrDefault(name) != hashes.GetValueOrDefault(name)
        );
        Assert.All(
            Directory
                .GetFiles(packages, "*.nupkg")
                .SelectMany(file => Package.Read(file, (name, bytes) => (name, bytes))),
            entry =>
            {
                Assert.Equal(-1, entry.bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(other.Root)));
                Assert.Equal(-1, entry.bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(other.Root)));
            }
        );
    }

    /// <summary>In the opposite order, so that nothing may hang on the order in which a disk tells its files.</summary>
    private static void Copy(string folder, string to)
    {
        var from = Path.Combine(Repository.Root, folder);
        foreach (
            var file in Directory
                .GetFiles(from, "*", SearchOption.AllDirectories)
                .OrderDescending(StringComparer.Ordinal)
        )
        {
            var target = Path.Combine(to, folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
