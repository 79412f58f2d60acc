using System.Collections.Immutable;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Tests.Model.Metrics;

namespace Upshot.Tests.Model.Wording;

/// <summary>The metrics of the example site as its files have them, with titles in either language.</summary>
internal static class Northbridge
{
    internal static ImmutableArray<Measure> Measures(ImmutableArray<string> titles)
    {
        var solved = Examples.Measure(ProblemSolved with { Title = titles[4] });
        return
        [
            Examples.Measure(NewStarterReady with { Title = titles[0] }),
            Examples.Measure(HiringLeadTime with { Title = titles[1] }),
            Examples.Measure(Examples.SystemsWeRun with { Title = titles[2] }),
            Examples.Measure(Examples.AnsweredInTime with { Title = titles[3] }, solved),
            solved,
        ];
    }

    internal static ImmutableArray<string> EnglishTitles { get; } =
    [
        Examples.NewStarterReady.Title,
        Examples.HiringLeadTime.Title,
        Examples.SystemsWeRun.Title,
        Examples.AnsweredInTime.Title,
        Examples.ProblemSolved.Title,
    ];

    internal static ImmutableArray<string> SwedishTitles { get; } =
    [
        "Nyanställda som har allt på plats första dagen",
        "Veckor från godkänd tjänst till första arbetsdagen",
        "System som vi betalar för och sköter",
        "Problem som leverantören svarade på inom utlovad tid",
        "De som säger att problemet verkligen är löst",
    ];

    /// <summary>All that is said of a measure, a line for each; no-break spaces as _.</summary>
    internal static string Describe(Measure measure, MeasureText text) =>
        Languages.Show(
            $"""
            {measure.Id}
              latest      {text.Latest(measure)}
              status      {text.Status(measure)}
              line        {text.FromToAim(measure)}
              difference  {text.Difference(measure)}
              reach       {(measure.Latest is { } latest ? text.Reach(latest) : "")}
              source      {text.SourceLine(measure.Metric)}
              {text.Sentence(measure)}

            """
        );

    private static Metric NewStarterReady =>
        Examples.NewStarterReady with
        {
            Series = [.. Examples.Rows("2024-Q2=61;2025-Q2=84"), Row("2025-Q3", "88", "169")],
            Breaks = [new() { Period = "2024-Q4", Note = "Contractors counted from here on" }],
        };

    private static Metric HiringLeadTime =>
        Examples.HiringLeadTime with
        {
            Series =
            [
                .. Examples.Rows("2024-Q4=8;2025-Q2=7"),
                Row("2025-Q3", "7", "59") with
                {
                    Quality = "provisional",
                },
            ],
        };

    private static Metric ProblemSolved => Examples.ProblemSolved;

    private static SeriesRow Row(string period, string value, string count) =>
        new()
        {
            Period = period,
            Value = value,
            Count = count,
        };
}
