using System.Security;

namespace Upshot.Sources;

/// <summary>One walk over the folders of a project, in order of name, gathering files and what stood in the way.</summary>
internal sealed class SourceWalk(string root, Func<string, SourceFile?>? known = null)
{
    private static readonly Rule Link = new(
        "UP092",
        Severity.Error,
        "a link is not followed",
        "A link could bring files into the site that nobody meant to publish."
    );

    private static readonly Rule Special = new(
        "UP093",
        Severity.Error,
        "only plain files are read",
        "Pipes and devices have no content that could be published."
    );

    private static readonly Rule Name = new(
        "UP094",
        Severity.Error,
        "a name works on every system",
        "Under this name the site could not be copied to every computer."
    );

    private static readonly Rule Twins = new(
        "UP095",
        Severity.Error,
        "two names differ by more than case",
        "On many computers one of the two would replace the other."
    );

    private readonly List<SourceFile> files = [];
    private readonly List<Diagnostic> findings = [];

    public IReadOnlyList<SourceFile> Files => files;

    public IReadOnlyList<Diagnostic> Findings => findings;

    public void Report(Diagnostic finding) => findings.Add(finding);

    /// <summary>Takes the named entries of a folder, or all when none is named, and returns every name in it.</summary>
    public ImmutableArray<string> Take(string folder, params ReadOnlySpan<string> wanted)
    {
        var entries = List(folder);
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var chosen = wanted.IsEmpty ? !IgnoredName.IsIgnored(entry.Name) : wanted.Contains(entry.Name);
            if (chosen && HasGoodName(folder, entry.Name, byKey))
                Take(entry, folder + entry.Name);
        }

        return [.. entries.Select(entry => entry.Name)];
    }

    private void Take(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is not null)
            Report(
                Link.At(Location.Of(path), "this is a link to another place", "Put the file or folder itself here.")
            );
        else if (entry is DirectoryInfo)
            Take(path + "/");
        else if (!LinuxFile.IsRegular(entry.FullName))
            Report(Special.At(Location.Of(path), "this is not a plain file", "Put a plain file here, or remove it."));
        else
            Read(entry.FullName, path);
    }

    private void Read(string fullPath, string path)
    {
        var (file, finding) = known?.Invoke(path) is { } before
            ? (before, null)
            : SourceFileReader.Read(fullPath, path);
        if (file is not null)
            files.Add(file);

        if (finding is not null)
            Report(finding);
    }

    private FileSystemInfo[] List(string folder)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(Path.Combine(root, folder))
                    .EnumerateFileSystemInfos(
                        "*",
                        new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }
                    )
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or SecurityException)
        {
            Report(SourceFileReader.Unreadable(folder.TrimEnd('/'), trouble));
            return [];
        }
    }

    private bool HasGoodName(string folder, string name, Dictionary<string, string> byKey)
    {
        var at = Location.Of(folder + PortableName.Shown(name));
        if (PortableName.Trouble(name) is { } trouble)
        {
            Report(Name.At(at, $"its name {trouble}", "Rename it with plain letters, digits and hyphens."));
            return false;
        }

        if (folder.Length + name.Length > PortableName.MaxPathLength)
        {
            var length = folder.Length + name.Length;
            Report(
                Name.At(
                    at,
                    $"its path has {length} characters, {PortableName.MaxPathLength} are the most",
                    "Shorten its name or those of its folders."
                )
            );
            return false;
        }

        if (byKey.TryAdd(PortableName.Key(name), name))
            return true;

        var first = byKey[PortableName.Key(name)];
        Report(
            Twins.At(at, $"its name differs from '{first}' only by capital letters", "Rename one of the two.") with
            {
                Related = [Location.Of(folder + first)],
            }
        );
        return false;
    }
}
