using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Cli.Serving.Panel;

/// <summary>The scripts and styles of the preview itself, as they are in the program.</summary>
internal static class PanelFiles
{
    private const string Folder = "Serving/Panel/";

    private static readonly Lazy<ImmutableArray<OutputFile>> Unpacked = new(() => [.. Unpack()]);

    public static ImmutableArray<OutputFile> All => Unpacked.Value;

    private static IEnumerable<OutputFile> Unpack() =>
        EmbeddedFiles.Below(typeof(PanelFiles).Assembly, Folder).Select(file => new OutputFile(file.Path, file.Bytes));
}
