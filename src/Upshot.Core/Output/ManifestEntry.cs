using System.Security.Cryptography;

namespace Upshot.Output;

/// <summary>A file of the site: its path from the site's root, its SHA-256 in lower-case hex, its size in bytes.</summary>
public sealed record ManifestEntry(string Path, string Sha256, long Size)
{
    public static ManifestEntry Of(string path, ReadOnlySpan<byte> bytes) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
}
