using Upshot.Tests.Support;

namespace Upshot.Tests.Serving.Watching;

/// <summary>How programs save a file: each leaves other traces, and each changes what is in it.</summary>
internal static class Saving
{
    public static IReadOnlyList<(string Name, Action<TempFolder, string, string> Save)> Manners { get; } =
    [
        ("in place", InPlace),
        ("append", Append),
        ("another file over it", RenameOver),
        ("delete and create", DeleteAndCreate),
        ("away and back", AwayAndBack),
        ("same size and time", SameSizeAndTime),
        ("an older time", OlderTime),
        ("a new folder moved in", NewFolder),
    ];

    private static void InPlace(TempFolder folder, string path, string text)
    {
        using var file = new FileStream(folder[path], FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        using var writer = new StreamWriter(file);
        writer.Write(text[..(text.Length / 2)]);
        writer.Flush();
        writer.Write(text[(text.Length / 2)..]);
    }

    private static void Append(TempFolder folder, string path, string text) => File.AppendAllText(folder[path], text);

    private static void RenameOver(TempFolder folder, string path, string text)
    {
        File.WriteAllText(folder[path] + ".tmp~", text);
        File.Move(folder[path] + ".tmp~", folder[path], overwrite: true);
    }

    private static void DeleteAndCreate(TempFolder folder, string path, string text)
    {
        File.Delete(folder[path]);
        File.WriteAllText(folder[path], text);
    }

    private static void AwayAndBack(TempFolder folder, string path, string text)
    {
        File.Move(folder[path], folder[path] + "~", overwrite: true);
        File.WriteAllText(folder[path] + "~", text);
        File.Move(folder[path] + "~", folder[path]);
    }

    private static void SameSizeAndTime(TempFolder folder, string path, string text)
    {
        var before = File.ReadAllText(folder[path]);
        var time = File.GetLastWriteTimeUtc(folder[path]);
        var other = (text + new string('.', before.Length))[..before.Length];
        File.WriteAllText(folder[path], other == before ? new string('x', before.Length) : other);
        File.SetLastWriteTimeUtc(folder[path], time);
    }

    private static void OlderTime(TempFolder folder, string path, string text)
    {
        File.WriteAllText(folder[path], text);
        File.SetLastWriteTimeUtc(folder[path], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>The file's folder is made elsewhere, with the file in it, and moved to its place.</summary>
    private static void NewFolder(TempFolder folder, string path, string text)
    {
        var place = Path.GetDirectoryName(folder[path]) ?? folder.Root;
        var elsewhere = folder[$"elsewhere/{Path.GetFileName(place)}"];
        Directory.CreateDirectory(elsewhere);
        foreach (var file in Directory.EnumerateFiles(place))
            File.Copy(file, Path.Combine(elsewhere, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(elsewhere, Path.GetFileName(path)), text);
        Directory.Delete(place, recursive: true);
        Directory.Move(elsewhere, place);
    }
}
