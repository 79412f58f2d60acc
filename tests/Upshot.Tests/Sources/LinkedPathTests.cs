using System.Net.Sockets;
using System.Text;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Sources;

/// <summary>
/// Nothing is read through a link, nor from what is no plain file. A second name of a file outside, a hard link, can't
/// be told from the file itself on any disk.
/// </summary>
[Trait(Figure.Trait, "T21")]
public sealed class LinkedPathTests : IDisposable
{
    private const string Canary = "CANARY-OUTSIDE";
    private const int Reads = 100;

    private static readonly int Swaps = int.Parse(Environment.GetEnvironmentVariable("UPSHOT_CASES") ?? "2500");

    private readonly TempFolder outside = new();
    private readonly TempFolder project = new();
    private readonly Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public LinkedPathTests()
    {
        project.Write(SmallSite.With());
        outside.Write("secret.md", $"---\ntitle: {Canary}\n---\n{Canary}\n");
        outside.Write("secret.csv", $"period,value,note\n2025-Q1,1,{Canary}\n");
        outside.Write("secret.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{Canary}</text></svg>");
        outside.Write("folder/deep/secret.md", Canary);
        outside.Write("site.yml", $"name: {Canary}\n");
    }

    public void Dispose()
    {
        socket.Dispose();
        outside.Dispose();
        project.Dispose();
    }

    [Fact]
    public void No_link_and_nothing_but_plain_files_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux lets everybody make links.");
        string[] placed = [.. Placed()];
        var tree = SourceReader.Read(project.Root);
        string[] read = [.. placed.Where(path => !IsRefused(tree, path))];

        Figure.None("T21", "links, pipes, sockets and devices read", read, placed.Length);
        Assert.DoesNotContain(BuiltSite.At(project.Root).Result.Files, file => Says(file.Bytes.Span));
    }

    [Fact]
    public void A_file_swapped_for_a_link_while_it_is_read_never_leaks()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says where an open file really lies.");
        const string Path = "content/pages/about.md";
        var text = File.ReadAllText(project[Path]);
        project.Write("content/.plain", text);
        File.CreateSymbolicLink(project["content/.link"], outside["secret.md"]);

        var (leaks, swaps) = ReadWhile(
            Path,
            () =>
            {
                // The link comes over the file in one step; the file comes back in two.
                File.Move(project["content/.link"], project[Path], overwrite: true);
                Thread.Yield();
                File.Move(project[Path], project["content/.link"]);
                File.Move(project["content/.plain"], project[Path]);
                Thread.Yield();
                project.Write("content/.plain", text);
            }
        );

        Figure.None("T21", "reads of a file outside while a file was swapped for a link", leaks, swaps);
    }

    [Fact]
    public void A_folder_swapped_for_a_link_while_it_is_read_never_leaks()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says where an open file really lies.");
        outside.Write("pages/about.md", Canary);
        Directory.Move(project["content/pages"], project["plain"]);
        Directory.CreateSymbolicLink(project["linked"], outside["pages"]);

        var (leaks, swaps) = ReadWhile(
            "content/pages/about.md",
            () =>
            {
                foreach (var name in (string[])["plain", "linked"])
                {
                    Directory.Move(project[name], project["content/pages"]);
                    Thread.Yield();
                    Directory.Move(project["content/pages"], project[name]);
                }
            }
        );

        Figure.None("T21", "reads of a file outside while a folder was swapped for a link", leaks, swaps);
    }

    /// <summary>Reads the project while something is swapped in it, until both were done often; the file as it was read.</summary>
    private (string[] Leaks, int Swaps) ReadWhile(string path, Action swap)
    {
        var swaps = 0;
        using var stop = new CancellationTokenSource();
        var swapping = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                swap();
                Interlocked.Increment(ref swaps);
            }
        });
        swapping.Start();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        for (var reads = 0; reads < Reads || Volatile.Read(ref swaps) < Swaps; reads++)
        {
            var tree = SourceReader.Read(project.Root);
            seen.UnionWith(tree.Findings.Select(finding => finding.Rule.Id));
            if (tree.Find(path) is { } file)
                files.Add(Encoding.UTF8.GetString(file.Bytes.Span));
        }

        stop.Cancel();
        swapping.Join();
        // Both were met: the plain file, and the link in its place.
        Assert.NotEmpty(files);
        Assert.Contains("UP092", seen);
        return ([.. files.Where(text => text.Contains(Canary, StringComparison.Ordinal))], swaps);
    }

    /// <summary>Puts each sort of thing that must not be read into the project once; its path.</summary>
    private IEnumerable<string> Placed()
    {
        foreach (var (path, target) in Links())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(project[path]) ?? project.Root);
            File.CreateSymbolicLink(project[path], target);
            yield return path;
        }

        foreach (var path in (string[])["content/pages/pipe.md", "content/images/pipe.svg", "themes/own/pipe.yml"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(project[path]) ?? project.Root);
            Shell.Run("mkfifo", project[path]);
            yield return path;
        }

        socket.Bind(new UnixDomainSocketEndPoint(project["content/pages/socket.md"]));
        yield return "content/pages/socket.md";
    }

    private IEnumerable<(string Path, string Target)> Links() =>
        [
            ("content/pages/file.md", outside["secret.md"]),
            ("content/pages/relative.md", Path.GetRelativePath(project["content/pages"], outside["secret.md"])),
            ("content/pages/inside.md", project["content/pages/about.md"]),
            ("content/pages/folder", outside["folder"]),
            ("content/pages/up", ".."),
            ("content/pages/itself", "itself"),
            ("content/pages/ping.md", "pong.md"),
            ("content/pages/pong.md", "ping.md"),
            ("content/pages/chain.md", "file.md"),
            ("content/pages/nowhere.md", outside["nowhere.md"]),
            ("content/pages/zero.md", "/dev/zero"),
            ("content/pages/null.md", "/dev/null"),
            ("content/pages/in.md", "/dev/stdin"),
            ("content/pages/tty.md", "/dev/tty"),
            ("content/pages/environment.md", "/proc/self/environ"),
            ("content/pages/open.md", "/proc/self/fd/0"),
            ("content/pages/root", "/"),
            ("content/pages/here", "/proc/self/cwd"),
            ("content/metrics/table.csv", outside["secret.csv"]),
            ("content/metrics/linked.yml", outside["site.yml"]),
            ("content/metrics/book.xlsx", outside["secret.csv"]),
            ("content/images/drawing.svg", outside["secret.svg"]),
            ("content/images/more", outside["folder"]),
            ("content/words.yml", outside["site.yml"]),
            ("content/services/deep", outside["folder/deep"]),
            ("themes/linked", outside["folder"]),
            ("themes/own/theme.yml", outside["site.yml"]),
            ("themes/own/templates", outside["folder"]),
            ("themes/own/assets/style.css", outside["secret.md"]),
            ("themes/own/languages", outside["folder/deep"]),
        ];

    /// <summary>The path has a finding of its own, and no file at or below it was read.</summary>
    private static bool IsRefused(SourceTree tree, string path) =>
        tree.Findings.Any(finding => finding.Location.Path == path && finding.Rule.Id is "UP092" or "UP093")
        && tree.Find(path) is null
        && !tree.Under(path).Any();

    private static bool Says(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0;
}
