using System.Runtime.InteropServices;

namespace Upshot.Cli;

/// <summary>Ctrl+C and the system's request to stop, as a token: what is under way ends at a safe point.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>SIGXFSZ: left alone it ends the process without a word; ignored, the write itself says what is wrong.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interruption() =>
        registrations = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
            .. OperatingSystem.IsWindows()
                ? Array.Empty<PosixSignalRegistration>()
                : [PosixSignalRegistration.Create(FileTooLarge, context => context.Cancel = true)],
        ];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();

        source.Dispose();
    }

    /// <summary>Whoever asks twice does not want to wait for a safe point.</summary>
    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
