using Upshot.Sources;

namespace Upshot.Output.Publishing;

/// <summary>Why a site is not published, in a writer's words.</summary>
internal static class PublishRules
{
    private static readonly Rule NoSite = new(
        "UP910",
        Severity.Error,
        "There is no built site to publish",
        "Only what a build has written and checked goes to readers."
    );

    private static readonly Rule NotAsBuilt = new(
        "UP911",
        Severity.Error,
        "The site is not as the build wrote it",
        "Readers would get something that nobody has checked."
    );

    private static readonly Rule Unknown = new(
        "UP912",
        Severity.Error,
        "The folder holds something that was not published there",
        "Publishing replaces files, and these may be the only copy somebody has."
    );

    private static readonly Rule Fault = new(
        "UP913",
        Severity.Error,
        "The disk refused while the site was published",
        "Every page there still has all it needs, but some are new and some are old."
    );

    private static readonly Rule Busy = new(
        "UP914",
        Severity.Error,
        "Somebody else publishes to this folder",
        "Two at once could delete what the other one needs."
    );

    private static readonly Rule Inside = new(
        "UP915",
        Severity.Error,
        "The site can't be published there",
        "Publishing writes files, and these would become part of the project or of the site itself."
    );

    private static readonly Rule Drafts = new(
        "UP916",
        Severity.Error,
        "The site holds drafts",
        "Readers would take for true what nobody has released."
    );

    public static Diagnostic HoldsDrafts(string folder) =>
        Drafts.At(
            Location.Of(folder),
            $"this site was built with drafts; '{SitePreview.FileName}' in it names them",
            "Run upshot build without --drafts, then publish."
        );

    public static Diagnostic NothingBuilt(string folder) =>
        NoSite.At(
            Location.Of(folder),
            "there is no finished site in this folder",
            "Run upshot build first, or name its folder with --output."
        );

    public static Diagnostic Changed(string folder, ImmutableArray<string> files) =>
        NotAsBuilt.At(
            Location.Of(folder),
            $"{OutputRules.Named(files)} {(files.Length == 1 ? "is" : "are")} not what the build wrote",
            "Run upshot build again, then publish."
        );

    public static Diagnostic NotPublished(string folder, ImmutableArray<string> files) =>
        Unknown.At(
            Location.Of(folder),
            $"{OutputRules.Named(files)} {(files.Length == 1 ? "was" : "were")} not put there by publishing",
            "Name an empty folder, or one that was published to before."
        );

    public static Diagnostic FileInTheWay(string folder) =>
        Unknown.At(Location.Of(folder), "this is a file", "Name a folder.");

    public static Diagnostic Taken(string folder) =>
        Busy.At(
            Location.Of(folder),
            "another publish is writing here",
            "Wait until it has finished, then publish again."
        );

    public static Diagnostic Misplaced(string folder, string trouble) =>
        Inside.At(Location.Of(folder), trouble, "Name a folder outside the project, or a share.");

    public static Diagnostic Refusal(string shown, string target, DiskFault fault) =>
        Fault.At(
            Location.Of(Named(shown, target, fault.Path).Replace('\\', '/')),
            fault.Message,
            "Put that right and publish again; it goes on where it stopped."
        );

    /// <summary>As the person named the folder; a file of the built site has its own place.</summary>
    private static string Named(string shown, string target, string path) =>
        RealPath.IsWithin(path, target) ? shown + path[target.Length..] : path;
}
