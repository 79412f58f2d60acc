using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing.Fuzzing;

/// <summary>
/// Files from which damaged ones are made, a folder for each reader. Whatever has once ended a reader or fooled it is
/// added here, and stays.
/// </summary>
internal static class Corpus
{
    /// <summary>Parts the cases of a file that holds many.</summary>
    private const string Between = "\n====\n";

    private static readonly string Root = Path.Combine(
        Repository.Root,
        "tests",
        "Upshot.Tests",
        "Parsing",
        "Fuzzing",
        "Corpus"
    );

    /// <summary>The cases of one file, without the line end of the last.</summary>
    public static string[] Cases(string path) =>
        File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n").TrimEnd('\n').Split(Between);

    /// <summary>All cases of a folder.</summary>
    public static byte[][] Of(string folder) =>
        [
            .. Directory
                .GetFiles(Path.Combine(Root, folder))
                .Order(StringComparer.Ordinal)
                .SelectMany(path => Cases(Path.GetRelativePath(Root, path)))
                .Select(text => System.Text.Encoding.UTF8.GetBytes(text + "\n")),
        ];
}
