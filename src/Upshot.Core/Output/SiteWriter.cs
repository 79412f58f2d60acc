namespace Upshot.Output;

/// <summary>
/// Finished files → disk. The whole site is written beside its folder and then takes its place in one step: readers
/// see all of the old site or all of the new one, whatever happens in between.
/// </summary>
public static class SiteWriter
{
    /// <summary>Claims the folder, writes the site and lets go of the folder.</summary>
    public static WriteResult Write(
        string target,
        ImmutableArray<OutputFile> files,
        CancellationToken cancellation = default
    )
    {
        using var claim = TargetClaim.Take(target, cancellation);
        return Write(claim, files, cancellation);
    }

    /// <summary>Puts exactly these files, and their manifest, in the place of the old site.</summary>
    public static WriteResult Write(
        TargetClaim claim,
        ImmutableArray<OutputFile> files,
        CancellationToken cancellation = default
    )
    {
        OutputPaths.Require(files);
        var places = claim.Places;
        if (claim.Outcome != Outcome.Done)
            return new(claim.Outcome, claim.Findings, 0);

        try
        {
            if (WhatStandsInTheWay(places) is { } finding)
                return new(Outcome.Refused, [finding], 0);

            Stage.Write(places.Stage, files, cancellation);
            Disk.FlushFolder(places.Parent);
            cancellation.ThrowIfCancellationRequested();

            return AfterSwap(places, Swap.Make(places), files.Length);
        }
        catch (DiskFault fault)
        {
            RemoveStage(places);
            return new(Outcome.Failed, [OutputRules.Refusal(places, fault)], 0);
        }
        catch (OperationCanceledException)
        {
            RemoveStage(places);
            throw;
        }
    }

    /// <summary>Removes the site: only what its manifest lists. What Upshot did not make stays and is named.</summary>
    public static WriteResult Clean(string target, CancellationToken cancellation = default)
    {
        using var claim = TargetClaim.Take(target, cancellation);
        var places = claim.Places;
        if (claim.Outcome != Outcome.Done)
            return new(claim.Outcome, claim.Findings, 0);

        try
        {
            var foreign = SiteFolder.Foreign(places.Target);
            var count = SiteFolder.ManifestOf(places.Target) is { } manifest
                ? SiteFolder.RemoveOurs(places.Target, manifest)
                : 0;
            return new(Outcome.Done, foreign.IsEmpty ? [] : [OutputRules.Kept(target, foreign)], count);
        }
        catch (DiskFault fault)
        {
            return new(Outcome.Failed, [OutputRules.Refusal(places, fault)], 0);
        }
    }

    private static Diagnostic? WhatStandsInTheWay(SitePlaces places)
    {
        if (File.Exists(places.Target))
            return OutputRules.FileInTheWay(places.Shown);

        var foreign = SiteFolder.Foreign(places.Target);
        if (foreign.IsEmpty)
            return null;

        return SiteFolder.ManifestOf(places.Target) is null
            ? OutputRules.NotKnown(places.Shown, foreign)
            : OutputRules.FilesNotOurs(places.Shown, foreign);
    }

    /// <summary>The new site is in place; whatever the disk refuses now does not change that.</summary>
    private static WriteResult AfterSwap(SitePlaces places, string? old, int count)
    {
        try
        {
            // Somebody may have put a file into the folder while the new site was being written.
            if (old is not null && SiteFolder.Foreign(old) is { IsEmpty: false } late)
            {
                Swap.TakeBack(places, old);
                RemoveStage(places);
                return new(Outcome.Refused, [OutputRules.FilesNotOurs(places.Shown, late)], 0);
            }

            Disk.FlushFolder(places.Parent);
            Swap.Recover(places);
            return new(Outcome.Done, [], count);
        }
        catch (DiskFault fault)
        {
            return new(Outcome.Done, [OutputRules.NotRemoved(fault)], count);
        }
    }

    private static void RemoveStage(SitePlaces places)
    {
        try
        {
            Disk.DeleteFolder(places.Stage);
        }
        catch (DiskFault)
        {
            // The next build removes it.
        }
    }
}
