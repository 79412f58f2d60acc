using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>Parts of commands that people copy from an answer.</summary>
internal static class CommandText
{
    /// <summary>Names the folder of a project, with a space in front; nothing for the folder one is in.</summary>
    public static string Root(string folder) =>
        folder == "." ? ""
        : folder.Contains(' ', StringComparison.Ordinal) ? $" --root \"{PortableName.Shown(folder)}\""
        : $" --root {PortableName.Shown(folder)}";
}
