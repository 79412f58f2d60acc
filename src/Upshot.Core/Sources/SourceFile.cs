namespace Upshot.Sources;

/// <summary>A file as it was read: its path from the root, with forward slashes, and its bytes.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file name without folder and extension; for pages and metrics this is the id.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The extension in lower case with its dot, or an empty string.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>A file from text, for tests and examples.</summary>
    public static SourceFile FromText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
