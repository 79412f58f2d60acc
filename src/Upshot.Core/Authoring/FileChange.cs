namespace Upshot.Authoring;

/// <summary>What a command wants to do to one file of a project.</summary>
/// <param name="Path">From the project's folder, with forward slashes.</param>
/// <param name="Before">What the file holds now; null when it is not there yet.</param>
/// <param name="After">What it is to hold; null when it is to go.</param>
public sealed record FileChange(string Path, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte>? After)
{
    public static FileChange New(string path, string text) => new(path, null, Encoding.UTF8.GetBytes(text));

    public static FileChange New(string path, ReadOnlyMemory<byte> bytes) => new(path, null, bytes);
}
