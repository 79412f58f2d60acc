namespace Upshot.Model.Metrics;

/// <summary>A period, or why the text is none and what to write instead.</summary>
/// <param name="Problem">Without a full stop; empty when there is a period.</param>
/// <param name="Fix">An order with a full stop; empty when there is a period.</param>
public readonly record struct PeriodReading(Period? Period, string Problem, string Fix)
{
    public static PeriodReading Of(Period period) => new(period, "", "");

    public static PeriodReading Refused(string problem, string fix) => new(null, problem, fix);
}
