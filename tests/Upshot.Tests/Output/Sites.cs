using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

/// <summary>Small finished sites, and whether a folder holds a whole one.</summary>
internal static class Sites
{
    public static ImmutableArray<OutputFile> Of(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var made = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var (path, text) in files)
            made.Add(new OutputFile(path, Encoding.UTF8.GetBytes(text)));

        return made.ToImmutable();
    }

    /// <summary>Pages that all say the same word, in a few folders.</summary>
    public static ImmutableArray<OutputFile> Saying(string word, int pages) =>
        [
            .. Enumerable
                .Range(0, pages)
                .Select(i => new OutputFile($"p{i % 7}/{i}/index.html", Encoding.UTF8.GetBytes($"{word} {i}\n"))),
        ];

    /// <summary>Null when the folder holds exactly what its manifest lists, byte for byte; otherwise what does not fit.</summary>
    public static string? Trouble(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Manifest.FileName)))
            return "there is no manifest";
        if (Manifest.Parse(File.ReadAllBytes(Path.Combine(folder, Manifest.FileName))) is not { } manifest)
            return "the manifest cannot be read";

        var there = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => path != Manifest.FileName)
            .Order(StringComparer.Ordinal);
        return there.SequenceEqual(manifest.Files.Select(file => file.Path), StringComparer.Ordinal)
            ? manifest.Files.Select(file => Trouble(folder, file)).FirstOrDefault(trouble => trouble is not null)
            : "the files are not those of the manifest";
    }

    public static void AssertWhole(TempFolder folder, string site) => Assert.Null(Trouble(folder[site]));

    /// <summary>Nothing of a build is left beside the site.</summary>
    public static void AssertAlone(TempFolder folder, string site) =>
        Assert.Equal(
            [folder[site]],
            Directory
                .EnumerateFileSystemEntries(folder.Root)
                .Where(path => path.Contains(site, StringComparison.Ordinal))
        );

    private static string? Trouble(string folder, ManifestEntry file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file.Path));
        return bytes.Length == file.Size && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256
            ? null
            : $"{file.Path} is not what the manifest says";
    }
}
