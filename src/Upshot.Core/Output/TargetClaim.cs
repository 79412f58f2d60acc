namespace Upshot.Output;

/// <summary>
/// A folder claimed for one build, from before the sources are read until the site is written. Claiming it finishes
/// or undoes what an earlier build left half done.
/// </summary>
public sealed class TargetClaim : IDisposable
{
    private readonly TargetLock? held;
    private readonly ImmutableArray<string> madeFolders;

    private TargetClaim(SitePlaces places, TargetLock? held, ImmutableArray<string> madeFolders)
    {
        Places = places;
        this.held = held;
        this.madeFolders = madeFolders;
    }

    public SitePlaces Places { get; }

    /// <summary>Done when the folder is ours to write; otherwise why not.</summary>
    public Outcome Outcome { get; private init; }

    public ImmutableArray<Diagnostic> Findings { get; private init; } = [];

    /// <summary>Claims the folder; the claim says itself whether it succeeded.</summary>
    /// <param name="target">The site's folder, as the person who asked wrote it.</param>
    public static TargetClaim Take(string target, CancellationToken cancellation = default)
    {
        var places = SitePlaces.Of(target);
        var made = MissingFolders(places.Parent);
        TargetLock? taken = null;
        try
        {
            Disk.CreateFolder(places.Parent);
            (taken, var holder) = TargetLock.Take(places, cancellation);
            if (taken is null)
                return new(places, null, made)
                {
                    Outcome = Outcome.Busy,
                    Findings = [OutputRules.OtherBuild(target, holder)],
                };

            var kept = Swap.Recover(places);
            return new(places, taken, made)
            {
                Outcome = kept.IsEmpty ? Outcome.Done : Outcome.Refused,
                Findings = [.. kept.Select(folder => OutputRules.FilesNotOurs(folder, SiteFolder.Foreign(folder)))],
            };
        }
        catch (DiskFault fault)
        {
            return new(places, taken, made)
            {
                Outcome = Outcome.Failed,
                Findings = [OutputRules.Refusal(places, fault)],
            };
        }
    }

    /// <summary>Gives the folder free again; folders made only for the lock go.</summary>
    public void Dispose()
    {
        held?.Dispose();
        try
        {
            foreach (var folder in madeFolders)
                Disk.DeleteFolderIfEmpty(folder);
        }
        catch (DiskFault)
        {
            // An empty folder harms nobody.
        }
    }

    /// <summary>The deepest first.</summary>
    private static ImmutableArray<string> MissingFolders(string folder)
    {
        var missing = new List<string>();
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
            missing.Add(at);

        return [.. missing];
    }
}
