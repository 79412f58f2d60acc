using System.Diagnostics;
using Upshot.Cli.Printing;
using Upshot.Cli.Serving.Watching;
using Upshot.Diagnostics;

namespace Upshot.Cli.Serving;

/// <summary>Builds again at each change, for as long as the preview runs, and says in a line what came of it.</summary>
internal sealed class PreviewLoop(ChangeWatch watch, PreviewBuilder builder, PreviewState state, Terminal terminal)
{
    private const int Named = 3;

    private string? toldTrouble;

    /// <summary>The first state, whole.</summary>
    public Preview Start()
    {
        var first = builder.Judge(builder.Draw(state.Current, watch.Look()));
        state.Show(first);
        return first;
    }

    /// <summary>Ends when it is cancelled, and for no other reason.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        TellTrouble();
        while (!cancellation.IsCancellationRequested)
            try
            {
                Rebuild(await watch.Next(cancellation));
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble)
            {
                // The disk or the system failed in a way nobody foresaw: say so, and look again.
                terminal.Error.WriteLine(Crash.Report(trouble));
                await terminal.Error.FlushAsync(CancellationToken.None);
                await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            }
    }

    private void Rebuild(ImmutableArray<string> changes)
    {
        var started = Stopwatch.GetTimestamp();
        var drawn = builder.Draw(state.Current, watch.Last);
        state.Show(drawn);
        var shown = Stopwatch.GetElapsedTime(started);
        var judged = builder.Judge(drawn);
        state.Show(judged);
        Tell(changes, judged, shown);
        TellTrouble();
    }

    private void Tell(ImmutableArray<string> changes, Preview preview, TimeSpan shown)
    {
        var names = string.Join(", ", changes.Take(Named).Select(Sources.PortableName.Shown));
        var rest = changes.Length > Named ? $" and {changes.Length - Named} more" : "";
        var errors = preview.Report.Count(Severity.Error);
        var warnings = preview.Report.Count(Severity.Warning);
        var found = preview.Crash ?? $"{Words.Count(errors, "error")}, {Words.Count(warnings, "warning")}";
        terminal.Out.WriteLine($"{names}{rest}: shown in {shown.TotalMilliseconds:0} ms; {found}");
        foreach (var finding in preview.Report.Findings.Where(finding => finding.IsError))
            terminal.Out.WriteLine($"  {finding.Location}: {finding.Rule.Id}: {finding.What}");
        terminal.Out.Flush();
    }

    private void TellTrouble()
    {
        if (watch.Trouble is not { } trouble || trouble == toldTrouble)
            return;

        toldTrouble = trouble;
        terminal.Out.WriteLine($"Changes are found by looking twice a second: {trouble}.");
        terminal.Out.Flush();
    }
}
