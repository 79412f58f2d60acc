using Upshot.Sources;

namespace Upshot.Cli.Serving.Watching;

/// <summary>A file as a scan saw it: two equal ones hold the same text.</summary>
/// <param name="Hash">Of what was in it.</param>
internal readonly record struct SeenFile(FileStamp Stamp, UInt128 Hash)
{
    /// <summary>How exact a disk's clock may be; FAT counts in steps of two seconds.</summary>
    private const long Grain = 2_000_000_000;

    /// <summary>
    /// Written so shortly before it was looked at that a second write could have left the same time. Where the disk
    /// tells every change there is no such doubt.
    /// </summary>
    public bool IsDoubtful(long seenAt) => Stamp.Changed == 0 && seenAt - Stamp.Written < Grain;
}
