namespace Upshot.Model.Metrics;

/// <summary>What a metric must say beyond the fields it must have.</summary>
public static class MetricRules
{
    private static readonly Rule HeadlineKind = new(
        "UP510",
        Severity.Error,
        "headline is not a result",
        "Readers want to know what got better for them, not how busy we were or what a contract says."
    );

    private static readonly Rule HeadlineTarget = new(
        "UP511",
        Severity.Error,
        "headline without target",
        "Without an aim nobody can tell whether the number is good."
    );

    private static readonly Rule Agreement = new(
        "UP512",
        Severity.Warning,
        "target nobody agreed to",
        "A target that IT set for itself proves little to the business."
    );

    private static readonly Rule Pair = new(
        "UP513",
        Severity.Error,
        "service level without experience",
        "A contract can be kept while people are unhappy; the page must show both."
    );

    private static readonly Rule OneSeries = new(
        "UP514",
        Severity.Error,
        "not exactly one series",
        "With two series nobody knows which numbers count; with none there is nothing to show."
    );

    private static readonly Rule TargetDate = new(
        "UP515",
        Severity.Error,
        "target before baseline",
        "There is no time in which the aim could have been reached."
    );

    private static readonly Rule DescribeNumber = new(
        "UP516",
        Severity.Warning,
        "sentence without a number",
        "Readers who hear the page instead of seeing the chart would miss the result."
    );

    public static ImmutableArray<Diagnostic> Check(Metric metric) =>
        [.. Headline(metric), .. Targets(metric), .. Pairs(metric), .. Series(metric), .. Describes(metric)];

    private static IEnumerable<Diagnostic> Headline(Metric metric)
    {
        if (!metric.Headline)
            yield break;

        if (metric.Kind is MetricKind.Activity or MetricKind.ServiceLevel)
        {
            var kind = metric.Kind == MetricKind.Activity ? "an activity" : "a service level";
            yield return HeadlineKind.At(
                metric.Places.Of("headline"),
                $"{kind} can't be a headline",
                "Take out 'headline', or make an outcome, experience or cost the headline."
            );
        }

        if (metric.Target is null)
        {
            yield return HeadlineTarget.At(
                metric.Places.Of("headline"),
                "a headline needs a target",
                "Add 'target' with a date and a value, or take out 'headline'."
            );
        }
    }

    private static IEnumerable<Diagnostic> Targets(Metric metric)
    {
        if (metric.Target is not { } target)
            yield break;

        if (string.IsNullOrWhiteSpace(target.AgreedWith))
        {
            yield return Agreement.At(
                metric.Places.Of("target"),
                "the target does not say who agreed to it",
                "Agree on it with somebody in the business and add 'agreed_with'."
            );
        }

        if (target.Date <= metric.Baseline.Date)
        {
            yield return TargetDate.At(
                target.Places.Of("date"),
                $"the target is due on {target.Date:yyyy-MM-dd}, but the baseline is of {metric.Baseline.Date:yyyy-MM-dd}",
                "Check both dates."
            );
        }
    }

    private static IEnumerable<Diagnostic> Pairs(Metric metric)
    {
        var hasNone = metric.Experience?.Id == Metric.NoExperience;
        if (metric.Kind == MetricKind.ServiceLevel && metric.Experience is null)
        {
            yield return Pair.At(
                metric.Places.Of("kind"),
                "this service level does not say what people think of it",
                "Add 'experience' with the id of a metric, or 'experience: none' with 'because'."
            );
        }
        else if (hasNone && string.IsNullOrWhiteSpace(metric.Because))
        {
            yield return Pair.At(
                metric.Places.Of("experience"),
                "there is no reason why people are not asked",
                "Add 'because' with the reason in one sentence."
            );
        }
    }

    private static IEnumerable<Diagnostic> Series(Metric metric)
    {
        var (rows, file) = (metric.Places.Fields.ContainsKey("series") || metric.Series.Length > 0, metric.SeriesFile);
        if (rows && file is not null)
        {
            yield return OneSeries.At(
                metric.Places.Of("series_file"),
                "there are numbers in 'series' and in 'series_file'",
                "Keep one of the two."
            );
        }
        else if (!rows && file is null)
        {
            yield return OneSeries.At(
                metric.Places.Whole,
                "there are no numbers",
                "Add 'series' or 'series_file'; write 'series: []' when nothing is measured yet."
            );
        }
    }

    private static IEnumerable<Diagnostic> Describes(Metric metric)
    {
        if (metric.Describe is { } sentence && !sentence.Any(char.IsAsciiDigit))
        {
            yield return DescribeNumber.At(
                metric.Places.Of("describe"),
                "the sentence has no number in it",
                "Write the latest number and where it started, or take out 'describe'."
            );
        }
    }
}
