namespace Upshot.Output;

/// <summary>A file of the finished site: its path from the site's root, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
