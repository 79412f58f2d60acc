namespace Upshot.Torture.Drills;

/// <summary>A disk that refuses leaves the old site, a code that is not 0, and words for it.</summary>
internal static class FaultDrills
{
    public static Drill AtCalls { get; } =
        new("T32", "refused system calls that left half a site, a crash or a false success", 12, AtEachCall);

    private static IEnumerable<Try> AtEachCall(Victim victim) =>
        from point in CallPoint.Of(victim, Beginning.Change)
        from error in Errors(point)
        from onwards in Onwards(error)
        select new Try(
            $"{point} answers {error}{(onwards ? " from then on" : "")}",
            hurt => Refused(hurt, point, error, onwards)
        );

    private static Task<Tally> Refused(Victim victim, CallPoint point, string error, bool onwards)
    {
        using var folder = new TempFolder();
        victim.Begin(Beginning.Change);
        var before = victim.Standing;
        var run = victim.Build([.. Strace.Failing(folder["trace"], point, error, onwards)]);
        // Where a part of the runtime was refused, it may not even have the means to say so.
        return Task.FromResult(
            Tally.Of(
                Strace.Met(folder["trace"], victim.Root) || run.ExitCode == 0
                    ? victim.Dishonest(run, before)
                    : victim.Harmed(before)
            )
        );
    }

    private static string[] Errors(CallPoint point) =>
        point.Call switch
        {
            "openat" when point.Changes => ["ENOSPC", "EACCES", "EMFILE", "EROFS"],
            "openat" => ["EACCES", "EIO", "EMFILE"],
            "pread64" or "getdents64" => ["EIO"],
            "write" or "pwrite64" => ["ENOSPC", "EIO", "EFBIG"],
            "ftruncate" or "fsync" => ["EIO", "ENOSPC"],
            "mkdir" => ["ENOSPC", "EACCES", "EROFS"],
            "unlink" or "rmdir" => ["EACCES", "EIO"],
            _ => ["EACCES", "EIO", "EROFS"],
        };

    /// <summary>A disk that is full or gone stays so; one that stumbles does it once.</summary>
    private static bool[] Onwards(string error) => error is "ENOSPC" or "EROFS" ? [false, true] : [false];
}
