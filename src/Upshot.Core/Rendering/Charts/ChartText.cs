using Upshot.Model.Metrics;
using Upshot.Model.Wording;

namespace Upshot.Rendering.Charts;

/// <summary>All a chart says, in the words and with the decimals of everything else that is said of the number.</summary>
internal sealed class ChartText(Language language, MeasureText text, Measure measure)
{
    /// <summary>Without the unit's word: the line above the chart says it.</summary>
    public string Value(decimal value) => text.ValueShort(value, measure.Metric, measure.Decimals);

    /// <summary>For the last number, which readers look for.</summary>
    public string WholeValue(decimal value) => text.Value(value, measure.Metric, measure.Decimals);

    public string Period(Period period) => language.PeriodShort(period);

    public string Aim(decimal value) =>
        language.Text(measure.Metric.HoldsTheLine ? "chart_line" : "chart_aim", ("value", Value(value)));

    public string Start(decimal value) => language.Text("chart_start", ("value", Value(value)));

    public string AxisStartsAt(decimal value) => language.Text("chart_axis", ("value", Value(value)));

    public string TooFew => text.Quality(Quality.Suppressed);
}
