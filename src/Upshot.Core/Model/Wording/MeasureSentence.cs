using Upshot.Model.Metrics;

namespace Upshot.Model.Wording;

/// <summary>
/// The sentence under a card or chart: what, how much, when, from where, which way, what that means, the aim and the
/// status. A service level comes after what people say about it, so that a kept promise never hides unhappy people.
/// </summary>
internal sealed class MeasureSentence(Language language, MeasureText text)
{
    internal string Of(Measure measure)
    {
        var sentences = new List<string>();
        if (measure.Experience is { } experience)
            sentences.AddRange(Reading(experience));
        sentences.AddRange(Reading(measure));
        if (Aim(measure) is { } aim)
            sentences.Add(aim);

        // Without a number the reading says so already.
        if (measure.Status != Status.NotMeasured || measure.Latest is not null)
            sentences.Add(language.Text("status_sentence", ("status", text.Status(measure))));
        return string.Join(' ', sentences);
    }

    private IEnumerable<string> Reading(Measure measure)
    {
        var title = text.FullTitle(measure.Metric);
        var baseline = text.Value(measure.Metric.Baseline.Value, measure.Metric, measure.Decimals);
        var start = language.PeriodIn(measure.Baseline.Period);
        if (measure is not { Latest: { } latest, Change: { } change })
        {
            yield return language.Text("reading_none", ("title", title), ("value", baseline), ("in_period", start));
            yield break;
        }

        var value = ValueWithQuality(latest, measure);
        var period = language.PeriodIn(latest.Period);
        if (change.Break is { } between)
        {
            yield return language.Text("reading", ("title", title), ("value", value), ("in_period", period));
            yield return language.Text("it_was", ("value", baseline), ("in_period", start));
            yield return language.Text(
                "counted_differently_sentence",
                ("before", language.Before(between.Period.Start))
            );
            yield break;
        }

        yield return language.Text(
            "reading_change",
            ("title", title),
            ("value", value),
            ("in_period", period),
            ("change", Change(measure, change, baseline, start))
        );
    }

    private string Change(Measure measure, Comparison change, string baseline, string start)
    {
        if (change.Movement == Movement.Same)
            return language.Text("same_as", ("in_period", start));

        var difference = MeasureText.PrintedDifference(measure, change);
        if (change.Meaning == Meaning.AboutTheSame || difference == 0)
            return language.Text("about_the_same_as", ("value", baseline), ("in_period", start));

        var movement = language.Text(
            difference > 0 ? "up_from" : "down_from",
            ("value", baseline),
            ("in_period", start)
        );
        return text.WithMeaning(movement, change.Meaning);
    }

    private string? Aim(Measure measure)
    {
        if (measure.Metric.Target is not { } target)
            return null;

        var aim = text.Value(target.Value, measure.Metric, measure.Decimals);
        if (measure.Metric.HoldsTheLine)
            return language.Text("aim_line", ("aim", aim));

        var key = target.Date < measure.Day ? "aim_past" : "aim";
        return language.Text(key, ("aim", aim), ("by", language.By(target.Date)));
    }

    private string ValueWithQuality(Point latest, Measure measure)
    {
        var value = text.Latest(measure);
        var quality = text.Quality(latest.Quality);
        return quality.Length == 0
            ? value
            : language.Text("value_with_quality", ("value", value), ("quality", quality));
    }
}
