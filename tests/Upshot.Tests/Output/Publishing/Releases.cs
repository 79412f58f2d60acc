using System.Xml.Linq;
using Upshot.Output;
using Upshot.Output.Publishing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output.Publishing;

/// <summary>Built sites and a folder that readers read them from.</summary>
internal sealed class Releases : IDisposable
{
    public static (string From, string To)[] First { get; } = [Aliases("before")];

    /// <summary>All pages need another stylesheet, one page is gone and one is new.</summary>
    public static (string From, string To)[] Second { get; } =
    [
        ("  promise: Your tools work", "  colour: \"#7a1f5c\"\n  promise: Your tools work"),
        Aliases("after"),
        ("updates/2025-11-01-spare-scanners.md", "updates/2025-11-02-spare-scanners.md"),
    ];

    public static (string From, string To)[] Third { get; } =
    [("  promise: Your tools work", "  colour: \"#1f5c7a\"\n  promise: Your tools work")];

    private const int OldAddresses = 15;

    private readonly TempFolder folder = new();

    /// <summary>Old addresses that lead on: many small pages that come or go.</summary>
    private static (string From, string To) Aliases(string word) =>
        (
            "[/old/scanners/]",
            $"[{string.Join(", ", Enumerable.Range(1, OldAddresses).Select(number => $"/old/{word}-{number}/"))}]"
        );

    public string Target => folder["share"];

    public string this[string path] => folder[path];

    public void Dispose() => folder.Dispose();

    /// <summary>Builds a release; the name is that of its folder.</summary>
    public string Build(string name, (string From, string To)[] changes)
    {
        var written = SiteWriter.Write(folder[name], BuiltSite.Small(changes).Result.Files);
        Assert.Equal(Outcome.Done, written.Outcome);
        return folder[name];
    }

    public PublishResult Publish(string name, (string From, string To)[] changes) =>
        Publisher.Publish(Build(name, changes), Target, _ => { });

    public string Write(string path, string text) => folder.Write(path, text);

    public void CopyTarget(string to)
    {
        foreach (var path in folder.List("share"))
        {
            var copy = folder[Path.Combine(to, path)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? copy);
            File.Copy(Path.Combine(Target, path), copy);
        }
    }

    /// <summary>What differs between a folder and the release it should hold.</summary>
    public static IEnumerable<string> Differences(string built, string target)
    {
        var manifest = File.ReadAllBytes(Path.Combine(built, Manifest.FileName));
        var (differences, trouble) = FolderComparison.Of(Manifest.Parse(manifest)!, manifest, target);
        Assert.Null(trouble);
        return differences.Select(difference => $"{difference.Path} {difference.What}");
    }

    /// <summary>Assets that a page in the folder asks for and that are not there.</summary>
    public static IEnumerable<string> MissingAssets(string target) =>
        Directory
            .EnumerateFiles(target, "*.html", SearchOption.AllDirectories)
            .SelectMany(page =>
                Assets(File.ReadAllText(page))
                    .Where(asset => !File.Exists(Path.Combine(target, asset)))
                    .Select(asset => $"{Path.GetRelativePath(target, page)} lacks {asset}")
            );

    /// <summary>Pages that the site map names and that are not there.</summary>
    public static IEnumerable<string> MissingPages(string target) =>
        XDocument
            .Load(Path.Combine(target, "sitemap.xml"))
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath.TrimStart('/') + "index.html")
            .Where(page => !File.Exists(Path.Combine(target, page)));

    public static IEnumerable<string> Assets(string html)
    {
        for (var at = html.IndexOf("assets/", StringComparison.Ordinal); at >= 0; )
        {
            var end = html.IndexOf('"', at);
            yield return html[at..end];
            at = html.IndexOf("assets/", end, StringComparison.Ordinal);
        }
    }
}
