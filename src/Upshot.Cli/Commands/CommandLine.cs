using System.CommandLine;
using System.CommandLine.Invocation;

namespace Upshot.Cli.Commands;

/// <summary>The commands and how a line of words becomes a run of one of them.</summary>
internal static class CommandLine
{
    public static int Run(string[] words, Terminal terminal, CancellationToken cancellation)
    {
        // A file name that begins with '@' is a file name.
        var parsed = Root(terminal, cancellation)
            .Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is null or ParseErrorAction)
            return UsageError.Print(parsed, terminal);

        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                // Program catches what is wrong in Upshot, and Interruption what asks it to stop.
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    private static RootCommand Root(Terminal terminal, CancellationToken cancellation) =>
        new("Turns case studies, service pages and numbers into a small, fast site that business readers trust.")
        {
            InitCommand.Make(terminal),
            NewCommand.Make(terminal),
            BuildCommand.Make(terminal, cancellation),
            CheckCommand.Make(terminal, cancellation),
            RulesCommand.Make(terminal),
            ListCommand.Make(terminal),
            AuditCommand.Make(terminal),
            SyncCommand.Make(terminal),
            DiffCommand.Make(terminal, cancellation),
            MoveCommand.Make(terminal),
            CleanCommand.Make(terminal, cancellation),
            PublishCommand.Make(terminal, cancellation),
            VerifyCommand.Make(terminal, cancellation),
            SchemaCommand.Make(terminal),
            DoctorCommand.Make(terminal, cancellation),
            ServeCommand.Make(terminal, cancellation),
            BrowserCommand.Make(terminal, cancellation),
        };
}
