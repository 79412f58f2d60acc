using Upshot.Cli;
using Upshot.Cli.Commands;

namespace Upshot.Tests.Support;

/// <summary>
/// The command line run within the tests, which spares starting a process each time. A process has one folder to stand
/// in, so one command runs at a time. What a process alone can show is asked of <see cref="UpshotProcess"/>.
/// </summary>
public static class UpshotInside
{
    private static readonly Lock Standing = new();

    /// <param name="workingDirectory">Null where it does not matter.</param>
    public static UpshotRun Run(IEnumerable<string> arguments, string? workingDirectory = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        lock (Standing)
        {
            var before = Environment.CurrentDirectory;
            Environment.CurrentDirectory = workingDirectory ?? before;
            try
            {
                var code = CommandLine.Run([.. arguments], Terminal.To(output, error), CancellationToken.None);
                return new UpshotRun(code, output.ToString(), error.ToString());
            }
            finally
            {
                Environment.CurrentDirectory = before;
            }
        }
    }
}
