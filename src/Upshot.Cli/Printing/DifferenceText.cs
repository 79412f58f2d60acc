using Upshot.Output.Publishing;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>What a published site has otherwise than it was built.</summary>
internal static class DifferenceText
{
    private const int Version = 1;

    /// <param name="output">Where to.</param>
    /// <param name="differences">Sorted by path.</param>
    /// <param name="files">How many were compared.</param>
    /// <param name="place">The folder or address, as the person who asked wrote it.</param>
    /// <param name="source">The manifest it was held against.</param>
    /// <param name="isFolder">Files that should not be there are known too.</param>
    public static void Write(
        TextWriter output,
        ImmutableArray<Difference> differences,
        int files,
        string place,
        string source,
        bool isFolder
    )
    {
        foreach (var line in Lines(differences, files))
            output.WriteLine(PortableName.Shown(line));
        output.WriteLine(
            PortableName.Shown(
                differences.IsEmpty
                    ? $"{place}: all {Words.Count(files, "file")} as in {source}"
                    : $"{place}: {Words.Count(differences.Length, "difference")} in {Words.Count(files, "file")} of {source}"
            )
        );
        if (!isFolder)
            output.WriteLine("An address does not tell which files it has besides, so those are not counted.");
    }

    public static void WriteJson(TextWriter output, ImmutableArray<Difference> differences, int files) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteNumber("files", files);
                json.WriteStartArray("differences");
                foreach (var difference in differences)
                {
                    json.WriteStartObject();
                    json.WriteString("file", difference.Path);
                    json.WriteString("what", difference.What);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    /// <summary>A host that refuses many files for one reason is one thing to mend.</summary>
    private static IEnumerable<string> Lines(ImmutableArray<Difference> differences, int files)
    {
        var isAll = differences.Length == files && differences.All(entry => entry.What == differences[0].What);
        return differences
            .GroupBy(entry => isAll || entry.IsRefusal ? entry.What : entry.Path, StringComparer.Ordinal)
            .Select(group => (First: group.First(), Count: group.Count()))
            .Select(group =>
                group.Count == 1
                    ? $"{group.First.Path} {group.First.What}"
                    : $"{group.First.Path} and {group.Count - 1} more {Several(group.First.What)}"
            );
    }

    private static string Several(string what) =>
        what.StartsWith("is ", StringComparison.Ordinal) ? $"are {what["is ".Length..]}" : what;
}
