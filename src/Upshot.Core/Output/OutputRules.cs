using Upshot.Sources;

namespace Upshot.Output;

/// <summary>What can go wrong between a finished site and the disk, in a writer's words.</summary>
internal static class OutputRules
{
    private const int NamedAtMost = 5;

    private static readonly Rule Foreign = new(
        "UP901",
        Severity.Error,
        "The folder holds something Upshot did not make",
        "A build replaces the whole folder, so these would be lost."
    );

    private static readonly Rule Busy = new(
        "UP902",
        Severity.Error,
        "Another build writes to this folder",
        "Two builds at once could leave readers half of each."
    );

    private static readonly Rule Fault = new(
        "UP903",
        Severity.Error,
        "The disk refused",
        "The site is only replaced when all of the new one is safely on the disk."
    );

    private static readonly Rule Leftover = new(
        "UP904",
        Severity.Warning,
        "The old site could not be removed",
        "The new site is in place, but the old one still takes up space beside it."
    );

    private static readonly Rule Stays = new(
        "UP906",
        Severity.Warning,
        "Files that Upshot did not make stay",
        "They may be the only copy somebody has."
    );

    /// <summary>Names the first few, each a path from the folder.</summary>
    public static Diagnostic FilesNotOurs(string folder, ImmutableArray<string> files) =>
        Foreign.At(
            Location.Of(folder),
            $"Upshot did not make {Named(files)}",
            $"Move {(files.Length == 1 ? "it" : "them")} out of the folder, or choose another folder with --output."
        );

    /// <summary>Nothing in the folder tells what was built: it may hold a site or somebody's only copy.</summary>
    public static Diagnostic NotKnown(string folder, ImmutableArray<string> files) =>
        FilesNotOurs(folder, files) with
        {
            Fix = "Choose another folder with --output, or remove this one yourself when nothing in it is yours.",
        };

    /// <summary>What a clean-up left alone.</summary>
    public static Diagnostic Kept(string folder, ImmutableArray<string> files) =>
        Stays.At(
            Location.Of(folder),
            $"{Named(files)} {(files.Length == 1 ? "stays" : "stay")} here",
            $"Move {(files.Length == 1 ? "it" : "them")} away if nobody needs {(files.Length == 1 ? "it" : "them")}."
        );

    public static Diagnostic FileInTheWay(string target) =>
        Foreign.At(
            Location.Of(target),
            "a file stands where the site's folder should be",
            "Move it away, or choose another folder with --output."
        );

    public static Diagnostic OtherBuild(string target, string? builder) =>
        Busy.At(
            Location.Of(target),
            $"{builder ?? "another build"} is writing here",
            "Wait until it has finished, then build again."
        );

    public static Diagnostic Refusal(SitePlaces places, DiskFault fault) =>
        Fault.At(
            Location.Of(places.Name(fault.Path)),
            fault.Message,
            "Put that right or choose another folder with --output, and build again."
        );

    public static Diagnostic NotRemoved(DiskFault fault) =>
        Leftover.At(Location.Of(fault.Path), fault.Message, "Build again later, or remove the folder by hand.");

    /// <summary>The first few, and how many more.</summary>
    internal static string Named(ImmutableArray<string> files)
    {
        var named = string.Join(", ", files.Take(NamedAtMost).Select(PortableName.Shown));
        return files.Length > NamedAtMost ? $"{named} and {files.Length - NamedAtMost} more" : named;
    }
}
