using Upshot.Cli;
using Upshot.Cli.Commands;

using var terminal = Terminal.Open();
using var interruption = new Interruption();
try
{
    return CommandLine.Run(args, terminal, interruption.Token);
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    terminal.Error.WriteLine("Stopped. The last good site stays as it was.");
    return ExitCode.Cancelled;
}
catch (Exception trouble)
{
    terminal.Error.WriteLine(Crash.Report(trouble));
    return ExitCode.Failed;
}
