using Upshot.Output;

namespace Upshot.Cli.Serving.Panel;

/// <summary>The scripts and styles of the preview itself, as they are in the program.</summary>
internal static class PanelFiles
{
    private const string Folder = "Serving/Panel/";

    private static readonly Lazy<ImmutableArray<OutputFile>> Unpacked = new(() => [.. Unpack()]);

    public static ImmutableArray<OutputFile> All => Unpacked.Value;

    private static IEnumerable<OutputFile> Unpack()
    {
        var assembly = typeof(PanelFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder)))
        {
            using var resource = assembly.GetManifestResourceStream(name);
            using var bytes = new MemoryStream();
            resource?.CopyTo(bytes);
            yield return new OutputFile(name[Folder.Length..], bytes.ToArray());
        }
    }
}
