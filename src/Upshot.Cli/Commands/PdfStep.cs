using Upshot.Browser.Finding;
using Upshot.Browser.Printing;
using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>Adds the reports and hand-outs as PDF to what is written.</summary>
internal static class PdfStep
{
    /// <param name="browser">Null when no PDF is asked for.</param>
    public static Judgement Run(
        Judgement judged,
        BrowserChoice? browser,
        Progress progress,
        CancellationToken cancellation
    )
    {
        if (browser is null || judged.Whole.Files.IsEmpty)
            return judged;

        progress.Say("Writing PDF …");
        var printed = BuildTrace.Stage(
            "printing",
            () => PdfRun.Print(judged.Whole, browser, cancellation).GetAwaiter().GetResult()
        );
        return judged with
        {
            Whole = judged.Whole with { Files = printed.Files, Report = judged.Whole.Report.With(printed.Troubles) },
        };
    }
}
