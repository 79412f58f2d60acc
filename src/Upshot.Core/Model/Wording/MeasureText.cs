using Upshot.Model.Metrics;

namespace Upshot.Model.Wording;

/// <summary>Everything that is said of one measure, generated: the same words on every page and in every channel.</summary>
/// <param name="currency">The ISO code of the site.</param>
public sealed class MeasureText(Language language, string currency)
{
    /// <summary>88%, 7 weeks, 1 week, £38, 318.</summary>
    public string Value(decimal value, Metric metric, int decimals) =>
        IsTime(metric.Unit)
            ? language.Amount(value, UnitKey(metric.Unit), decimals)
            : ValueShort(value, metric, decimals);

    /// <summary>Where the unit was just said, as in "from 8 weeks to 4". Signs such as % and £ stay.</summary>
    public string ValueShort(decimal value, Metric metric, int decimals) =>
        metric.Unit switch
        {
            Unit.Percent => language.Percent(value, decimals),
            Unit.Currency => language.Money(value, currency, Printed(metric, decimals)),
            _ => language.Number(value, decimals),
        };

    /// <summary>The big number of a card, or that there is none.</summary>
    public string Latest(Measure measure) =>
        measure.Latest?.Value is { } value
            ? Value(value, measure.Metric, measure.Decimals)
            : language.Status(Metrics.Status.NotMeasured, holdsTheLine: false);

    /// <summary>The author's own sentence, or all of it: numbers, direction, meaning, aim and status.</summary>
    public string Sentence(Measure measure) =>
        measure.Metric.Describe ?? new MeasureSentence(language, this).Of(measure);

    /// <summary>8 weeks → 7 weeks, aiming for 4 by March 2026. Numbers counted differently get no arrow.</summary>
    public string FromToAim(Measure measure)
    {
        var metric = measure.Metric;
        var from = Value(metric.Baseline.Value, metric, measure.Decimals);
        var line =
            measure.Latest is null ? language.Text("started_from", ("from", from))
            : measure.Change?.Meaning == Meaning.NotCompared
                ? language.Text("from_to_break", ("from", from), ("to", Latest(measure)))
            : language.Text("from_to", ("from", from), ("to", Latest(measure)));
        if (metric.Target is not { } target)
            return line;

        var aim = ValueShort(target.Value, metric, measure.Decimals);
        if (metric.HoldsTheLine)
            return language.Text("line_hold", ("line", line), ("aim", aim));
        if (measure.OwnStatus == Metrics.Status.Met)
            return language.Text("line_aim_met", ("line", line), ("aim", aim));

        var key = target.Date < measure.Day ? "line_aim_past" : "line_aim";
        return language.Text(key, ("line", line), ("aim", aim), ("by", language.By(target.Date)));
    }

    /// <summary>
    /// 27 percentage points up, which is better. Between the numbers as they are printed, so that a reader who takes
    /// one from the other gets the same; never as a share of the start. Empty before anything is measured.
    /// </summary>
    public string Difference(Measure measure)
    {
        if (measure.Change is not { } change)
            return "";
        if (change.Break is { } between)
            return language.Text("counted_differently", ("before", language.Before(between.Period.Start)));
        if (change.Movement == Movement.Same)
            return language.Text("no_change");

        var difference = PrintedDifference(measure, change);
        return change.Meaning == Meaning.AboutTheSame || difference == 0
            ? language.Text("about_the_same")
            : WithMeaning(Moved(difference, measure), change.Meaning);
    }

    /// <summary>The status in words, with the last period when the number is too old.</summary>
    public string Status(Measure measure)
    {
        // Of a pair, the one whose status is shown.
        var shown =
            measure.Experience is { } experience
            && measure.OwnStatus != measure.Status
            && experience.OwnStatus == measure.Status
                ? experience
                : measure;
        return measure.Status == Metrics.Status.OutOfDate && shown.Latest is { } latest
            ? language.Of("statuses", "out_of_date_since", ("period", language.Period(latest.Period)))
            : language.Status(measure.Status, shown.Metric.HoldsTheLine);
    }

    /// <summary>How many stand behind a number: 412 of 2,900, 169 counted; fewer than 30 are called a small number.</summary>
    public string Reach(Point point)
    {
        if (point.Count is not { } count)
            return "";

        var reach = point.Of is { } of
            ? language.Plural("reach_of", count, ("of", language.Plain(of)))
            : language.Plural("reach_count", count);
        return point.IsSmallNumber ? language.Text("small_number", ("reach", reach)) : reach;
    }

    /// <summary>Day-one checklist, HR system, 6 October 2025.</summary>
    public string SourceLine(Metric metric) =>
        language.Text("source_line", ("name", metric.Source.Name), ("date", language.Date(metric.Source.AsOf)));

    /// <summary>What the number stands in for, to print beside the title; empty when it is no proxy.</summary>
    public string Proxy(Metric metric) =>
        metric.Proxy is { } proxy ? language.Text("stands_in_for", ("proxy", proxy)) : "";

    /// <summary>The title, and what the number stands in for.</summary>
    public string FullTitle(Metric metric) =>
        metric.Proxy is { } proxy
            ? language.Text("title_with_proxy", ("title", metric.Title), ("proxy", proxy))
            : metric.Title;

    /// <summary>1 mixed, 1 behind plan, 2 on track: worst first, never one word for all.</summary>
    public string RollUp(RollUp rollUp) =>
        string.Join(
            language.Of("formats", "list"),
            rollUp.Counts.Select(item =>
                language.Counted("counts", LanguageEntries.KeyOf(item.Status), language.Number(item.Count, 0), [])
            )
        );

    /// <summary>£7,400,000; with pence only when there are some.</summary>
    public string Money(decimal amount) => language.Money(amount, currency, Rounding.Round(amount, 2) % 1 == 0 ? 0 : 2);

    /// <summary>How far a number can be trusted; empty for a normal one.</summary>
    public string Quality(Quality quality) =>
        quality == Metrics.Quality.Normal ? "" : language.Of("qualities", LanguageEntries.KeyOf(quality));

    /// <summary>Year 3 of 5.</summary>
    public string Horizon(Horizon horizon) =>
        language.Text(
            "year_of",
            ("year", language.Number(horizon.Year, 0)),
            ("years", language.Number(horizon.Years, 0))
        );

    /// <summary>A cell of the table: the value, or why there is none.</summary>
    public string PointValue(Point point, Measure measure) =>
        point.Value is { } value ? Value(value, measure.Metric, measure.Decimals)
        : point.Quality == Metrics.Quality.Suppressed ? Quality(point.Quality)
        : language.Of("qualities", "missing");

    /// <summary>Zero when both numbers look the same on the page.</summary>
    internal static decimal PrintedDifference(Measure measure, Comparison change)
    {
        var decimals = Printed(measure.Metric, measure.Decimals);
        return change is { From.Value: { } before, To.Value: { } after }
            ? Rounding.Round(after, decimals) - Rounding.Round(before, decimals)
            : 0;
    }

    internal string WithMeaning(string change, Meaning meaning) =>
        language.Text(meaning == Meaning.Better ? "which_is_better" : "which_is_worse", ("change", change));

    private string Moved(decimal difference, Measure measure)
    {
        var isUp = difference > 0;
        var size = Math.Abs(difference);
        return measure.Metric.Unit switch
        {
            Unit.Percent => language.Text(
                isUp ? "points_up" : "points_down",
                ("amount", language.Amount(size, "percentage_points", measure.Decimals))
            ),
            Unit.Count => language.Text(isUp ? "more" : "fewer", ("amount", language.Number(size, measure.Decimals))),
            _ => language.Text(isUp ? "up" : "down", ("amount", Value(size, measure.Metric, measure.Decimals))),
        };
    }

    /// <summary>Money has no single digit behind the mark.</summary>
    private static int Printed(Metric metric, int decimals) =>
        metric.Unit == Unit.Currency && decimals == 1 ? 2 : decimals;

    private static bool IsTime(Unit unit) => unit is Unit.Minutes or Unit.Hours or Unit.Days or Unit.Weeks;

    private static string UnitKey(Unit unit) => Schema.Naming.Snake(unit.ToString());
}
