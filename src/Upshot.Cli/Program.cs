using Upshot.Cli;
using Upshot.Cli.Commands;

using var interruption = new Interruption();
var terminal = Terminal.Open();
try
{
    return terminal.Close(CommandLine.Run(args, terminal, interruption.Token));
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    terminal.Error.WriteLine("Stopped. The last good site stays as it was.");
    return terminal.Close(ExitCode.Cancelled);
}
catch (Exception trouble)
{
    terminal.Error.WriteLine(Shortage.Of(trouble) ?? Crash.Report(trouble));
    return terminal.Close(ExitCode.Failed);
}
