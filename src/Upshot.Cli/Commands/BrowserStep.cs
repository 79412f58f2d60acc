using Upshot.Browser;
using Upshot.Checks.Browser;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>Has a browser look at every page of what was built, and adds what it shows to the findings.</summary>
internal static class BrowserStep
{
    /// <param name="options">Null when no browser is asked for.</param>
    public static Judgement Run(
        Judgement judged,
        VisitOptions? options,
        Progress progress,
        CancellationToken cancellation
    )
    {
        if (options is null || judged.Whole.Files.IsEmpty)
            return judged;

        var seen = BuildTrace.Stage(
            "looking with a browser",
            () =>
                BrowserRun
                    .Visit(
                        judged.Whole,
                        options with
                        {
                            Progress = (done, all) => progress.Say($"Browser: {done} of {Words.Count(all, "page")}"),
                        },
                        cancellation
                    )
                    .GetAwaiter()
                    .GetResult()
        );
        return judged with
        {
            Whole = SiteBuilder.Judge(judged.Whole, seen),
            Weights = [.. seen.Pages.Select(WeighedPage.Of)],
        };
    }
}
