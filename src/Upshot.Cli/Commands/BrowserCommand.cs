using System.CommandLine;
using Upshot.Browser.Finding;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Says which browser would be used, or gets one.</summary>
internal static class BrowserCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var path = BrowserOptions.Path();
        var install = new Command("install", "Gets a browser, unless there is one.");
        install.SetAction(_ => Install(terminal, cancellation).GetAwaiter().GetResult());
        var command = new Command("browser", "Says which browser '--browser' and '--pdf' would use.") { path, install };
        command.SetAction(parsed =>
            Find(BrowserChoice.Of(parsed.GetValue(path)), terminal, cancellation).GetAwaiter().GetResult()
        );
        return command;
    }

    private static async Task<int> Find(BrowserChoice choice, Terminal terminal, CancellationToken cancellation)
    {
        var opened = await OpenBrowser.Start(choice, cancellation);
        if (opened.Trouble is { } trouble)
            return Refuse(trouble, terminal);

        if (opened.Browser is { } browser)
        {
            await using (browser)
                terminal.Out.WriteLine(browser.Named);
        }

        return ExitCode.Fine;
    }

    private static async Task<int> Install(Terminal terminal, CancellationToken cancellation)
    {
        if (await OpenBrowser.DriverTrouble() is { } trouble)
            return Refuse(trouble, terminal);

        var installed = await BrowserInstall.Run(
            line =>
            {
                terminal.Out.WriteLine(line);
                terminal.Out.Flush();
            },
            cancellation
        );
        if (installed)
            return await Find(BrowserChoice.Of(null), terminal, cancellation);

        terminal.Error.WriteLine("error: no browser could be installed");
        terminal.Error.WriteLine(
            $"  fix: Install Chromium, Chrome or Edge by hand, or name one with {BrowserChoice.Option}."
        );
        return ExitCode.Failed;
    }

    private static int Refuse(Diagnostic trouble, Terminal terminal)
    {
        FindingText.Write(terminal.Error, terminal.Ink, [trouble], new SourceTree([]));
        return ExitCode.Usage;
    }
}
