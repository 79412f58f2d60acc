using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Settings;

namespace Upshot.Model.Binding;

/// <summary>What a report's state and length ask of its other fields.</summary>
internal static class ReportRules
{
    private static readonly Rule Day = new(
        "UP226",
        Severity.Error,
        "A report has no day",
        "A frozen report keeps the numbers of the day it came out, so that day must be known."
    );

    private static readonly Rule Shares = new(
        "UP227",
        Severity.Error,
        "The shares do not add up",
        "Readers add the two figures, and stop trusting all others when the sum is not 100."
    );

    private static readonly Rule Long = new(
        "UP228",
        Severity.Warning,
        "A full report for readers who did not ask for one",
        "Long reports impress the people who write them and annoy the people who pay for them."
    );

    private static readonly Rule NoMeasure = new(
        "UP229",
        Severity.Warning,
        "A goal without a number",
        "A goal nobody measures is a wish; the page will say 'Not measured'."
    );

    public static IEnumerable<Diagnostic> Check(ReportPage report)
    {
        if (report is { Status: not ReportStatus.Draft, Published: null })
            yield return Day.At(
                report.Places.Of("status"),
                "'published' is missing",
                "Add 'published:' with the day the report came out."
            );
        if (report.Money is { Run: { } run, Grow: { } grow } && run + grow != 100)
            yield return Shares.At(
                report.Places.Of("money"),
                $"'run' and 'grow' add up to {run + grow}",
                "Write two shares that add up to 100."
            );
        if (report is { Depth: Depth.Full, Maturity: not Level.High })
            yield return Long.At(
                report.Places.Of("depth"),
                "'depth: full' goes to readers who may not want it",
                "Choose 'short' or 'standard', or say 'maturity: high'."
            );
        foreach (var goal in report.Goals.Where(goal => goal.Metrics.IsEmpty))
            yield return NoMeasure.At(
                goal.Places.Whole,
                $"the goal '{goal.Title}' has no metric",
                "Name a metric under 'metrics:'."
            );
    }
}
