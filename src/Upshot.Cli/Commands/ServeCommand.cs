using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Upshot.Cli.Printing;
using Upshot.Cli.Serving;
using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Builds the site in memory and shows it to this machine, with whatever is wrong in it.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8087;

    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var project = new ProjectOptions();
        var port = new Option<int>("--port")
        {
            Description = $"The port to listen on; {UsualPort} unless said, 0 for any free one.",
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = Port,
        };
        var command = new Command("serve", "Shows the site on this machine, without writing it.");
        project.AddTo(command);
        command.Add(port);
        command.SetAction(parsed =>
            Run(project.Root(parsed), project.Read(parsed), parsed.GetValue(port), terminal, cancellation)
                .GetAwaiter()
                .GetResult()
        );
        return command;
    }

    private static async Task<int> Run(
        string root,
        BuildOptions options,
        int port,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var sources = SourceReader.Read(root);
        var built = SiteBuilder.Build(sources, options with { BaseUrl = $"http://127.0.0.1:{port}/" });
        FindingText.Write(terminal.Out, terminal.Ink, built.Report.Findings, sources);
        BuildText.WriteLeftOut(terminal, built.Report.LeftOut);
        if (built.Files.IsEmpty)
        {
            terminal.Out.Flush();
            return ExitCode.Usage;
        }

        WebApplication server;
        try
        {
            server = await SiteServer.Start(new ServedSite(built.Files), port, cancellation);
        }
        catch (IOException)
        {
            terminal.Error.WriteLine($"error: port {port} is taken by another program");
            terminal.Error.WriteLine("  fix: Name another with --port, or stop that program.");
            return ExitCode.Failed;
        }

        await using (server)
        {
            terminal.Out.WriteLine($"{Words.Count(built.PageCount, "page")} at {server.Urls.First()}/; Ctrl+C stops.");
            await terminal.Out.FlushAsync(cancellation);
            await server.WaitForShutdownAsync(cancellation);
        }

        return ExitCode.Fine;
    }

    private static int Port(ArgumentResult answer)
    {
        var word = answer.Tokens[0].Value;
        if (ushort.TryParse(word, out var port))
            return port;

        answer.AddError($"'{word}' is not a port. Write a number from 0 to 65535.");
        return 0;
    }
}
