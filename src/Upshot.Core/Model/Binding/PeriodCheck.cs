using Upshot.Model.Metrics;

namespace Upshot.Model.Binding;

/// <summary>Periods that stories and tokens name must have a number.</summary>
internal static class PeriodCheck
{
    private static readonly Rule NoNumber = new(
        "UP523",
        Severity.Error,
        "There is no number for the period",
        "The sentence would have a gap where the number belongs."
    );

    public static IEnumerable<Diagnostic> Check(Site site) =>
        [
            .. site.CaseStudies.SelectMany(story =>
                story.Results.SelectMany(result =>
                    Of(site, result.Metric.Id, result.From, result.Places.Of("from"))
                        .Concat(Of(site, result.Metric.Id, result.To, result.Places.Of("to")))
                )
            ),
            .. site
                .Pages.SelectMany(page => page.Body.Tokens)
                .Where(token => token.Period is not null)
                .SelectMany(token => Of(site, token.Id, token.Period ?? "", token.At)),
        ];

    /// <summary>Nothing for a metric that is unknown or broken: that is reported already.</summary>
    private static IEnumerable<Diagnostic> Of(Site site, string id, string period, Location at)
    {
        if (
            site.Measures.Find(id) is not { } measure
            || PointFinder.Find(measure, period, site.Settings.FinancialYearStarts) is not null
        )
            yield break;

        var reading = PeriodParser.Parse(period, site.Settings.FinancialYearStarts);
        string[] known =
        [
            .. measure.Series.Points.Where(point => point.Value is not null).Select(point => point.Period.Iso),
        ];
        yield return reading.Period is null
            ? NoNumber.At(at, reading.Problem, reading.Fix)
            : NoNumber.At(
                at,
                $"'{id}' has no number for '{period}'",
                known.Length == 0
                    ? "It has no numbers yet: name another metric, or wait for the first."
                    : $"Write one of its periods: {string.Join(", ", known.TakeLast(6))}."
            );
    }
}
