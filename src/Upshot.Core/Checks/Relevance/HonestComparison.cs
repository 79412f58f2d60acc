using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Checks.Relevance;

/// <summary>Numbers come from the data, agree with it, and are compared with a start and a period.</summary>
internal sealed class HonestComparison : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP531",
            Severity.Warning,
            "A number that nobody can check",
            "A typed number has no source and no date, and nobody notices when it is no longer true."
        );

    public string Bad => ExamplePages.Story(Results, "You print 40% of your labels at the gate.");

    public string Good => ExamplePages.Story(Results, "On {{ metric:ready }} of shifts every tool works.");

    private static string Results => "results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (
            subject.Page is not (CaseStudy or ReportPage or Update)
            || subject.Page is ReportPage { Status: ReportStatus.Frozen }
        )
            return [];

        // What a thing cost to make is told by its writer; no metric counts it.
        return subject
            .Judged.Where(block => block.Field is not ("how_made" or "what"))
            .SelectMany(block => Of(block, subject.Page, context));
    }

    private IEnumerable<Diagnostic> Of(TextBlock block, Page page, CheckContext context)
    {
        var numbers = TypedNumbers.In(block);
        var mayCompare = context.Language == "en" && Directions.MayBeIn(block);
        if (numbers.IsEmpty && !mayCompare)
            yield break;

        foreach (var sentence in block.Sentences)
        {
            var told = numbers.Where(number => number.Start >= sentence.Start && number.End <= sentence.End).ToArray();
            foreach (var number in told)
                yield return Contradiction(block, sentence, number, page, context.Site) ?? Naked(block, number, page);
            if (told.Length == 0 && mayCompare && Directions.In(block, sentence) is var (start, end, missing))
            {
                yield return Rule.At(
                    block.At(start, end),
                    $"'{block.Text[start..end]}' does not say {missing}",
                    "Say the start and the period too: 'up from 61 in April to June 2024'."
                );
            }
        }
    }

    private Diagnostic Naked(TextBlock block, TypedNumber number, Page page) =>
        Rule.At(
            block.At(number.Start, number.End),
            $"'{block.Text[number.Start..number.End]}' is typed by hand",
            "Let a number of the site say it, such as '{{ metric:id at=2025-Q3 }}', or say it in words that need no number."
        ) with
        {
            Severity = page is ReportPage ? Severity.Error : Rule.Severity,
        };

    /// <summary>Only where the sentence says which metric it means, and no value of that metric is the one typed.</summary>
    private Diagnostic? Contradiction(TextBlock block, Sentence sentence, TypedNumber number, Page page, Site site)
    {
        if (number.Percent is not { } percent || MetricOf(block, sentence, number, page, site) is not { } measure)
            return null;
        var values = Values(measure).Distinct().ToArray();
        return values.Any(value => IsRounded(value, percent))
            ? null
            : Rule.At(
                block.At(number.Start, number.End),
                $"'{block.Text[number.Start..number.End]}' is no number of '{measure.Id}'",
                $"Write '{{{{ metric:{measure.Id} }}}}' with the period you mean, or correct the data."
            ) with
            {
                Severity = Severity.Error,
            };
    }

    /// <summary>The sentence names the metric's title, or says 'up from' beside the metric's own number.</summary>
    private static Measure? MetricOf(TextBlock block, Sentence sentence, TypedNumber number, Page page, Site site)
    {
        var text = block.Text.AsSpan(sentence.Start, sentence.Length);
        foreach (var measure in site.Measures)
        {
            if (
                measure.Metric.Unit == Unit.Percent
                && text.Contains(measure.Metric.Title, StringComparison.OrdinalIgnoreCase)
            )
                return measure;
        }

        var before = block.Text.AsSpan(sentence.Start, number.Start - sentence.Start).TrimEnd();
        if (!EndsWithFrom(before))
            return null;

        var place = block.At(sentence);
        string[] named =
        [
            .. page
                .Body.Tokens.Where(token =>
                    token.Kind is TokenKind.Metric or TokenKind.Change && token.At >= place && IsBefore(token.At, place)
                )
                .Select(token => token.Id)
                .Distinct(StringComparer.Ordinal),
        ];
        return named is [var only] && site.Measures.Find(only) is { Metric.Unit: Unit.Percent } found ? found : null;
    }

    private static bool EndsWithFrom(ReadOnlySpan<char> before) =>
        before.EndsWith("up from", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("down from", StringComparison.OrdinalIgnoreCase);

    private static bool IsBefore(Location token, Location sentence) =>
        token.Path == sentence.Path
        && (token.EndLine, token.EndColumn).CompareTo((sentence.EndLine, sentence.EndColumn)) <= 0;

    private static IEnumerable<decimal> Values(Measure measure) =>
        [
            .. measure.Series.Points.Select(point => point.Value).OfType<decimal>(),
            measure.Baseline.Value ?? 0,
            .. measure.Metric.Target is { } target ? [target.Value] : (decimal[])[],
            .. measure.Change is { } && measure.Latest?.Value is { } latest && measure.Baseline.Value is { } start
                ? [Math.Abs(latest - start)]
                : (decimal[])[],
        ];

    /// <summary>Equal to the value at the number of decimals that was typed.</summary>
    private static bool IsRounded(decimal value, decimal typed) =>
        Math.Abs(value - typed) < (decimal)Math.Pow(10, -typed.Scale);
}
