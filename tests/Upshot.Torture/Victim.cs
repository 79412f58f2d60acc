using System.Diagnostics;
using System.Globalization;
using Upshot.Tests.Cli;
using Upshot.Tests.Output;

namespace Upshot.Torture;

/// <summary>
/// A project on disk with two versions of its site, built by the real command line in whatever way is asked. Each
/// build is one thread's work, so that "the third write" is the same write each time.
/// </summary>
internal sealed class Victim : IDisposable
{
    private static readonly string[] Names = ["Harbour IT", "Quay IT"];
    private static readonly Dictionary<string, string> Calm = new(StringComparer.Ordinal)
    {
        ["DOTNET_PROCESSOR_COUNT"] = "1",
    };

    private readonly Project project;
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private int version;

    /// <param name="updates">How many updates the site has beside its other pages.</param>
    public Victim(int updates)
    {
        project = new Project().WithUpdates(updates);
        foreach (var name in Names)
        {
            Turn();
            var started = Stopwatch.GetTimestamp();
            Require(Build());
            Whole = Stopwatch.GetElapsedTime(started);
            hashes[Names[version]] = project.SiteHash();
        }
    }

    /// <summary>How long a build takes that nobody hurts.</summary>
    public TimeSpan Whole { get; private set; }

    public string Root => project.Folder.Root;

    public string Site => project.Site;

    public TempFolder Folder => project.Folder;

    /// <summary>The hash of the site as the sources now say it.</summary>
    public string Wanted => hashes[Names[version]];

    /// <summary>The hash of the site that stands; null when there is none.</summary>
    public string? Standing => Directory.Exists(Site) ? project.SiteHash() : null;

    public void Dispose() => project.Dispose();

    /// <summary>Puts site and sources in the state in which a build begins.</summary>
    public void Begin(Beginning beginning)
    {
        if (beginning == Beginning.First)
            foreach (var path in Directory.EnumerateFileSystemEntries(Root).Where(IsOfSite))
                Remove(path);
        else if (Standing is null)
            Require(Build());

        if (beginning == Beginning.Change && Standing == Wanted)
            Turn();
        if (beginning == Beginning.Same && Standing != Wanted)
            Turn();
    }

    /// <summary>Builds to the end.</summary>
    /// <param name="before">The program that runs the build in its way, with its arguments.</param>
    public UpshotRun Build(params ReadOnlySpan<string> before) => UpshotProcess.Run(Arguments, Root, Calm, before);

    /// <summary>Builds with other arguments or settings.</summary>
    public UpshotRun Run(
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment,
        params ReadOnlySpan<string> before
    ) => UpshotProcess.Run(arguments, Root, environment, before);

    /// <summary>A build under way.</summary>
    public Process Start() => UpshotProcess.Start(Arguments, Root, Calm);

    /// <summary>What is wrong with what readers see now; null when it is a whole site, old or new.</summary>
    /// <param name="beginning">Only where there was none before may there be none now.</param>
    public string? Torn(Beginning beginning)
    {
        if (!Directory.Exists(Site))
            return beginning == Beginning.First ? null : "the site is gone";

        return Sites.Trouble(Site)
            ?? (hashes.ContainsValue(project.SiteHash()) ? null : "the site is neither the old nor the new one");
    }

    /// <summary>What is wrong after one more build, which nobody hurts: it must be whole, new, and alone.</summary>
    public string? NotRecovered()
    {
        var run = Build();
        if (run.ExitCode != 0)
            return $"the next build ends with {run.ExitCode}: {Line(run)}";
        if (Torn(Beginning.Change) is { } torn)
            return $"after the next build {torn}";
        if (Standing != Wanted)
            return "the next build said yes to an old site";

        return
            Directory.EnumerateFileSystemEntries(Root).FirstOrDefault(path => IsOfSite(path) && path != Site)
                is { } left
            ? $"the next build leaves {Path.GetFileName(left)}"
            : null;
    }

    /// <summary>What is wrong with the answer of a build that met a fault; null when it is honest and the site is whole.</summary>
    /// <param name="before">The hash of the site before it.</param>
    public string? Dishonest(UpshotRun run, string? before)
    {
        var said = run.Out + run.Error;
        if (Torn(before is null ? Beginning.First : Beginning.Change) is { } torn)
            return $"{torn}; it ended with {run.ExitCode}: {Line(run)}";
        // With too little, the runtime ends before or without Upshot: its words, its code, and no harm.
        if (run.ExitCode >= 128 && !said.Contains("Upshot 0", StringComparison.Ordinal))
            return Harmed(before);
        if (run.ExitCode == 0)
            return Standing == Wanted ? null : $"a false success: {Line(run)}";
        if (Standing != before && Standing != Wanted)
            return $"another site: {Line(run)}";
        if (
            said.Contains("   at ", StringComparison.Ordinal)
            || said.Contains("mistake of its own", StringComparison.Ordinal)
        )
            return $"a crash: {Line(run)}";

        return run.ExitCode is 1 or 2 or 3 && said.Contains("error", StringComparison.Ordinal)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"code {run.ExitCode} without a word: {Line(run)}");
    }

    /// <summary>What is wrong after a build that could not even speak: the old site must stand.</summary>
    public string? Harmed(string? before) =>
        Torn(before is null ? Beginning.First : Beginning.Change)
        ?? (Standing == before ? null : "the site changed although the build failed");

    /// <summary>The first line of what was said.</summary>
    public static string Line(UpshotRun run) => (run.Error + run.Out).Split('\n')[0];

    /// <summary>The day on which each command is run.</summary>
    public static string[] Day { get; } = ["--now", "2025-11-15"];

    /// <summary>The arguments of a build.</summary>
    public static string[] Arguments { get; } = ["build", .. Day];

    private void Turn()
    {
        var old = Names[version];
        version = (version + 1) % Names.Length;
        project.Rename(old, Names[version]);
    }

    private bool IsOfSite(string path) =>
        path == Site || Path.GetFileName(path).StartsWith(".dist.upshot-", StringComparison.Ordinal);

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }

    private static void Require(UpshotRun run)
    {
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"A build that nobody hurt failed: {run.Out}{run.Error}");
    }
}
