using System.Collections.Immutable;
using System.Text;
using Upshot.Sources;

namespace Upshot.Tests.Support;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Root = Directory.CreateTempSubdirectory("upshot-test-").FullName;

    public string Root { get; }

    /// <summary>The full path of something in the folder.</summary>
    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Writes a file and the folders above it.</summary>
    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Root);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    /// <summary>Writes all files of a site, such as one from <see cref="SiteText"/>.</summary>
    public TempFolder Write(SourceTree site)
    {
        foreach (var file in site.Files)
            Write(file.Path, file.Bytes.Span);

        return this;
    }

    /// <summary>Every file in the folder, with forward slashes, sorted; folders without files end in a slash.</summary>
    public ImmutableArray<string> List(string under = "") =>
        [
            .. Directory
                .EnumerateFileSystemEntries(this[under], "*", SearchOption.AllDirectories)
                .Where(path => !Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
                .Select(path => Name(path, under))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose()
    {
        if (!Directory.Exists(Root))
            return;

        if (!OperatingSystem.IsWindows())
            foreach (var folder in Directory.EnumerateDirectories(Root, "*", AllFolders))
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Directory.Delete(Root, recursive: true);
    }

    private static EnumerationOptions AllFolders =>
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private string Name(string path, string under) =>
        Path.GetRelativePath(this[under], path).Replace('\\', '/') + (Directory.Exists(path) ? "/" : "");
}
