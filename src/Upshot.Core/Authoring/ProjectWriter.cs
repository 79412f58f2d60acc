using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Authoring;

/// <summary>
/// Makes all changes of a command, or none. Nothing of the writer's is overwritten: a new file must not be there yet,
/// and a changed one must still hold what was read.
/// </summary>
public static class ProjectWriter
{
    private static readonly Rule Refused = new(
        "UP908",
        Severity.Error,
        "A file can't be written",
        "All files stay as they were, so that nothing is half done."
    );

    private static readonly Rule Taken = new(
        "UP909",
        Severity.Error,
        "A file of this name is already there",
        "What a writer wrote is never overwritten."
    );

    /// <summary>Of the finding that a name is in use.</summary>
    public static string TakenId => Taken.Id;

    /// <summary>Empty when everything is done; otherwise nothing is.</summary>
    /// <param name="root">The project's folder; made when it is not there.</param>
    /// <param name="changes">Each path once.</param>
    public static ImmutableArray<Diagnostic> Write(string root, IEnumerable<FileChange> changes)
    {
        var real = RealPath.Of(root);
        FileChange[] all = [.. changes];
        try
        {
            ImmutableArray<Diagnostic> troubles = [.. all.Select(change => Trouble(real, change)).OfType<Diagnostic>()];
            if (troubles.Length > 0)
                return troubles;
        }
        catch (DiskFault fault)
        {
            return [At(real, fault)];
        }

        var work = new FileWork(real);
        try
        {
            work.Do(all);
            return [];
        }
        catch (DiskFault fault)
        {
            return [At(real, fault), .. work.Undo().Select(lost => At(real, lost))];
        }
    }

    private static Diagnostic? Trouble(string root, FileChange change)
    {
        var (path, at) = (Path.Combine(root, change.Path), Location.Of(change.Path));
        if (change.Path.Split('/').Select(PortableName.Trouble).FirstOrDefault(found => found is not null) is { } wrong)
            return Refused.At(at, $"its name {wrong}", "Choose a name of plain letters, digits and hyphens.");
        if (RealPath.Of(path) != path)
            return Refused.At(at, "a link stands on the way", "Put the folder or file itself there.");
        if (change.Before is null)
            return Occupant(path) is { } name
                ? Taken.At(
                    at,
                    $"'{PortableName.Shown(change.Path[..(change.Path.LastIndexOf('/') + 1)] + name)}' is already there",
                    "Choose another name, or open that file."
                )
                : null;

        return Disk.ReadFile(path)?.AsSpan().SequenceEqual(change.Before.Value.Span) == true
            ? null
            : Refused.At(at, "the file was changed meanwhile", "Run the command again.");
    }

    /// <summary>What has the name already, in whatever case: on many computers the two would be one file.</summary>
    private static string? Occupant(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        return Directory.Exists(folder)
            ? Disk.Names(folder)
                .FirstOrDefault(name => PortableName.Key(name) == PortableName.Key(Path.GetFileName(path)))
            : null;
    }

    private static Diagnostic At(string root, DiskFault fault) =>
        Refused.At(
            Location.Of(Path.GetRelativePath(root, fault.Path).Replace(Path.DirectorySeparatorChar, '/')),
            fault.Message,
            "Put that right, and run the command again."
        );
}
