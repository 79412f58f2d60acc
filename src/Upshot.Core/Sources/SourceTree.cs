namespace Upshot.Sources;

/// <summary>All files of a project as values, sorted by path, so that the build never touches the disk.</summary>
public sealed class SourceTree
{
    private readonly FrozenDictionary<string, SourceFile> byPath;

    public SourceTree(IEnumerable<SourceFile> files)
        : this(files, []) { }

    /// <summary>Files, each path at most once, with what could not be read and why.</summary>
    public SourceTree(IEnumerable<SourceFile> files, IEnumerable<Diagnostic> findings)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Findings = [.. findings];
        byPath = Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public ImmutableArray<SourceFile> Files { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Files whose path begins with the folder, which is given without a slash at its end.</summary>
    public IEnumerable<SourceFile> Under(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));
}
