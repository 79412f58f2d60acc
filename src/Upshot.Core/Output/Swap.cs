namespace Upshot.Output;

/// <summary>
/// Puts the staged site in the place of the old one. Linux exchanges the two folders in one step. Elsewhere two
/// renames do it; between them no site is there, so a journal tells the next start to finish what was begun.
/// </summary>
public static class Swap
{
    /// <summary>Swaps, and returns where the old site is now; null when there was none.</summary>
    public static string? Make(SitePlaces places)
    {
        if (!Directory.Exists(places.Target))
        {
            Disk.MoveFolder(places.Stage, places.Target);
            return null;
        }

        return Disk.TryExchange(places.Stage, places.Target) ? places.Stage : ByTwoRenames(places);
    }

    /// <summary>The way of systems without an exchange.</summary>
    public static string ByTwoRenames(SitePlaces places)
    {
        Disk.WriteFile(places.Journal, "swap\n"u8.ToArray());
        Disk.FlushFolder(places.Parent);
        Disk.MoveFolder(places.Target, places.Old);
        try
        {
            Disk.MoveFolder(places.Stage, places.Target);
        }
        catch (DiskFault)
        {
            Disk.MoveFolder(places.Old, places.Target);
            Disk.DeleteFile(places.Journal);
            throw;
        }

        return places.Old;
    }

    /// <summary>Brings the old site back; the new one is in the stage again.</summary>
    public static void TakeBack(SitePlaces places, string old)
    {
        if (old == places.Stage)
        {
            Disk.TryExchange(places.Stage, places.Target);
            return;
        }

        Disk.MoveFolder(places.Target, places.Stage);
        Disk.MoveFolder(places.Old, places.Target);
        Disk.DeleteFile(places.Journal);
    }

    /// <summary>
    /// Finishes or undoes a swap that was cut short, and clears away what it left. The folders returned hold files
    /// that Upshot did not make and were left alone.
    /// </summary>
    public static ImmutableArray<string> Recover(SitePlaces places)
    {
        if (!Directory.Exists(places.Target) && (File.Exists(places.Journal) || Directory.Exists(places.Old)))
            FinishOrUndo(places);

        string[] leftovers = [places.Stage, places.Old];
        var kept = leftovers.Where(HasForeign).ToImmutableArray();
        foreach (var folder in leftovers.Except(kept))
            Disk.DeleteFolder(folder);

        if (File.Exists(places.Journal))
            Disk.DeleteFile(places.Journal);
        return kept;
    }

    /// <summary>The journal is written after the stage is whole, so either folder is a whole site.</summary>
    private static void FinishOrUndo(SitePlaces places)
    {
        var whole = SiteFolder.ManifestOf(places.Stage) is null ? places.Old : places.Stage;
        if (Directory.Exists(whole))
            Disk.MoveFolder(whole, places.Target);
    }

    /// <summary>Without a manifest it is a stage that was cut short: all of it is ours.</summary>
    private static bool HasForeign(string folder) =>
        SiteFolder.ManifestOf(folder) is not null && !SiteFolder.Foreign(folder).IsEmpty;
}
