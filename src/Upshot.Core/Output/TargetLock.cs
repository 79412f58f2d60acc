using System.ComponentModel;
using System.Globalization;

namespace Upshot.Output;

/// <summary>
/// Keeps two builds from one folder. The system gives the lock back when its holder ends in any way, so a lock can
/// never be stale; a note beside it names the holder by process and start time.
/// </summary>
internal sealed class TargetLock : IDisposable
{
    private const int Attempts = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly SitePlaces places;
    private readonly LockFile held;

    private TargetLock(SitePlaces places, LockFile held)
    {
        this.places = places;
        this.held = held;
    }

    /// <summary>The lock, or the words for who has it.</summary>
    public static (TargetLock? Lock, string? Holder) Take(SitePlaces places, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (LockFile.TryTake(places.Lock) is { } opened)
            {
                var taken = new TargetLock(places, opened);
                taken.Sign();
                return (taken, null);
            }

            if (LivingHolder(places.Builder) is { } holder)
                return (null, holder);

            // The holder is about to sign, or about to go.
            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }

        return (null, null);
    }

    public void Dispose()
    {
        LockFile.TryDelete(places.Builder);
        held.Dispose();
    }

    private void Sign()
    {
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessId} {Started():yyyy-MM-dd'T'HH:mm:ss'Z'}\n"
        );
        try
        {
            Disk.WriteFile(places.Builder, Encoding.ASCII.GetBytes(note));
        }
        catch (DiskFault)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>When this process began; where the system does not tell, when the lock was made.</summary>
    private DateTime Started()
    {
        try
        {
            using var self = System.Diagnostics.Process.GetCurrentProcess();
            return self.StartTime.ToUniversalTime();
        }
        catch (Win32Exception)
        {
            return File.GetLastWriteTimeUtc(places.Lock);
        }
    }

    /// <summary>Null when there is no note yet, or its writer has ended.</summary>
    private static string? LivingHolder(string path)
    {
        string[] note;
        try
        {
            note = File.ReadAllText(path).TrimEnd('\n').Split(' ');
        }
        catch (Exception trouble) when (DiskFault.Is(trouble))
        {
            return null;
        }

        return
            note is [var id, var started]
            && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            && IsRunning(process)
            ? $"the build with process number {process}, started {started.Replace('T', ' ').TrimEnd('Z')} UTC,"
            : null;
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
