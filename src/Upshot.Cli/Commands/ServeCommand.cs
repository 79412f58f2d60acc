using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Upshot.Cli.Printing;
using Upshot.Cli.Serving;
using Upshot.Cli.Serving.Desk;
using Upshot.Cli.Serving.Watching;

namespace Upshot.Cli.Commands;

/// <summary>Builds the site in memory at each change and shows it to this machine, with whatever is wrong in it.</summary>
internal static class ServeCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var project = new ProjectOptions();
        var port = new Option<PortChoice>("--port")
        {
            Description =
                $"The port to listen on, 0 for any free one; 'auto' or unless said, the first free from {PortChoice.Usual.First} on.",
            HelpName = "N",
            CustomParser = PortChoice.Read,
        };
        var open = new Option<bool>("--open") { Description = "Opens the site in your browser." };
        var editor = new Option<string>("--editor")
        {
            Description =
                "The address that opens a file in your editor, with {file}, {line} and {column}; "
                + $"{EditorLink.Usual} unless said, \"\" for none.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => EditorLink.Usual,
            CustomParser = Editor,
        };
        var command = new Command("serve", "Shows the site on this machine as you write, without writing it.")
        {
            port,
            open,
            editor,
        };
        project.AddTo(command);
        command.SetAction(parsed =>
            Run(
                    new ServeRequest
                    {
                        Root = project.Root(parsed),
                        Options = chosen => project.Read(parsed) with { BaseUrl = $"http://127.0.0.1:{chosen}/" },
                        Ports = parsed.GetValue(port) ?? PortChoice.Usual,
                        Opens = parsed.GetValue(open),
                        Editor = parsed.GetValue(editor) ?? "",
                    },
                    terminal,
                    cancellation
                )
                .GetAwaiter()
                .GetResult()
        );
        return command;
    }

    private static async Task<int> Run(ServeRequest request, Terminal terminal, CancellationToken cancellation)
    {
        if (!Directory.Exists(request.Root))
            return UsageError.NoFolder(terminal, request.Root);

        var (port, state) = (request.Ports.First, new PreviewState());
        var site = new PreviewSite(state, new DeskSite(request.EditorLink, () => request.Options(port)));
        if (await Listen(request, site, cancellation) is not { } server)
            return Refuse(terminal, request.Ports);

        await using (server)
        {
            port = new Uri(server.Urls.First()).Port;
            using var watch = new ChangeWatch(request.Root, WatchTimes.Usual, FolderWatch.Start);
            var builder = new PreviewBuilder(request.Root, () => request.Options(port));
            var loop = new PreviewLoop(watch, builder, state, terminal);
            Tell(loop.Start(), port, terminal);
            if (request.Opens)
                AddressOpener.Open($"http://127.0.0.1:{port}/", terminal);

            var running = loop.Run(cancellation);
            await server.WaitForShutdownAsync(cancellation);
            await running;
        }

        return ExitCode.Fine;
    }

    /// <summary>Null when no port that may be taken is free.</summary>
    private static async Task<WebApplication?> Listen(
        ServeRequest request,
        PreviewSite site,
        CancellationToken cancellation
    )
    {
        for (var port = request.Ports.First; port <= request.Ports.Last; port++)
            try
            {
                return await SiteServer.Start(site, port, cancellation);
            }
            catch (IOException)
            {
                // Another program has it.
            }

        return null;
    }

    private static int Refuse(Terminal terminal, PortChoice ports)
    {
        terminal.Error.WriteLine(
            ports.IsNamed
                ? $"error: port {ports.First} is taken by another program"
                : $"error: the ports {ports.First} to {ports.Last} are all taken by other programs"
        );
        terminal.Error.WriteLine(
            ports.IsNamed
                ? "  fix: Name another with --port, or stop that program."
                : "  fix: Name a free one with --port."
        );
        return ExitCode.Failed;
    }

    private static void Tell(Preview first, int port, Terminal terminal)
    {
        FindingText.Write(terminal.Out, terminal.Ink, first.Report.Findings, first.Sources);
        BuildText.WriteLeftOut(terminal, first.Report.LeftOut);
        if (first.Crash is { } crash)
            terminal.Out.WriteLine(crash);

        var pages = first.Drawn?.Rendered.PageCount ?? 0;
        terminal.Out.WriteLine(
            $"{Words.Count(pages, "page")} at http://127.0.0.1:{port}/; the desk is at /_upshot/; Ctrl+C stops."
        );
        terminal.Out.Flush();
    }

    private static string Editor(ArgumentResult answer)
    {
        var word = answer.Tokens[0].Value;
        if (!EditorLink.IsGood(word))
            answer.AddError(
                $"'{word}' is no address of an editor. Write one with {{file}} in it, such as {EditorLink.Usual}."
            );

        return word;
    }
}
