using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Rendering.Charts;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Cards;

/// <summary>Numbers as cards, and their status as words.</summary>
internal static class MetricCards
{
    public static MetricCardView Card(PageContext context, Measure measure)
    {
        var text = context.Text;
        return new()
        {
            Id = measure.Id,
            Title = measure.Metric.Title,
            Href = context.To(Addresses.Result(measure.Id)),
            Value = text.Latest(measure),
            Period = measure.Latest is { } latest ? context.Language.Period(latest.Period) : "",
            Status = Status(context, measure),
            FromToAim = text.FromToAim(measure),
            Difference = text.Difference(measure),
            Sentence = text.Sentence(measure),
            Spark = Sparkline.Of(measure),
            Reach = measure.Latest is { } point ? text.Reach(point) : "",
            Source = text.SourceLine(measure.Metric),
            Proxy = measure.Metric.Proxy,
            Experience = measure.Experience is { } experience ? Card(context, experience) : null,
        };
    }

    public static ImmutableArray<MetricCardView> Cards(PageContext context, IEnumerable<Measure> measures) =>
        [.. measures.Select(measure => Card(context, measure))];

    /// <summary>In the order given; a number that is shown in a pair is not shown again by itself.</summary>
    public static ImmutableArray<MetricCardView> Proof(PageContext context, IEnumerable<Measure> measures) =>
        Cards(context, Unpaired(measures));

    public static StatusView Status(PageContext context, Measure measure) =>
        new(Model.Schema.Naming.Kebab(measure.Status.ToString()), context.Text.Status(measure));

    /// <summary>A pair stands where the worse of its two numbers belongs.</summary>
    public static IEnumerable<Measure> WorstFirst(IEnumerable<Measure> measures) =>
        measures.OrderBy(Worst).ThenBy(measure => measure.Id, StringComparer.Ordinal);

    /// <summary>Worst first, and no more than asked for.</summary>
    public static ImmutableArray<MetricCardView> Cards(PageContext context, IEnumerable<Measure> measures, int most) =>
        Cards(context, WorstFirst(Unpaired(measures)).Take(most));

    public static IEnumerable<Measure> Unpaired(IEnumerable<Measure> measures)
    {
        var all = measures.ToArray();
        var paired = all.Select(measure => measure.Experience?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return all.Where(measure => !paired.Contains(measure.Id));
    }

    /// <summary>What people say, then what was agreed, of each that is a pair; whole pairs, and no more numbers than asked for.</summary>
    public static IEnumerable<Measure> InPairs(IEnumerable<Measure> measures, int most = int.MaxValue)
    {
        foreach (var measure in measures)
        {
            Measure[] pair = measure.Experience is { } experience ? [experience, measure] : [measure];
            most -= pair.Length;
            if (most < 0)
                yield break;
            foreach (var half in pair)
                yield return half;
        }
    }

    private static Status Worst(Measure measure) =>
        measure.Experience is { } experience && experience.Status < measure.Status ? experience.Status : measure.Status;

    /// <summary>"1 mixed, 2 on track"; empty without measures.</summary>
    public static string Together(PageContext context, IReadOnlyCollection<Measure> measures) =>
        measures.Count == 0 ? "" : context.Text.RollUp(RollUp.Of(measures.Select(measure => measure.Status)));

    /// <summary>A promise with its proof: of several numbers the words count all, and the shape is the worst one's.</summary>
    public static PromiseView Promise(PageContext context, string text, IEnumerable<Measure> proof)
    {
        var measures = WorstFirst(proof).ToArray();
        StatusView? status = measures switch
        {
            [] => null,
            [var only] => Status(context, only),
            [var worst, ..] => Status(context, worst) with { Text = Together(context, measures) },
        };
        return new(context.Say(text), Proof(context, measures), status);
    }
}
