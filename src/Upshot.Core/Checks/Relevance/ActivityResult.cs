using Upshot.Model;
using Upshot.Model.Metrics;

namespace Upshot.Checks.Relevance;

/// <summary>A story is not told with counted work alone.</summary>
internal sealed class ActivityResult : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP532",
            Severity.Error,
            "A story's only result is work done",
            "Logins, requests and projects tell how busy IT was, not what the business got."
        );

    public string Bad => Story("[{ metric: labels-printed, from: 2025-Q1, to: 2025-Q3 }]");

    public string Good =>
        Story(
            "[{ metric: labels-printed, from: 2025-Q1, to: 2025-Q3 }, { metric: ready, from: 2024-Q2, to: 2025-Q3 }]"
        );

    private static string Story(string results) =>
        ExamplePages.Story($"results: {results}", "You print them at the gate.")
        + "\n"
        + """
            -- content/metrics/labels-printed.yml --
            id: labels-printed
            title: Labels printed at the gate
            kind: activity
            unit: count
            better: up
            baseline: { date: 2025-03-31, value: 40 }
            frequency: quarterly
            series:
              - { period: 2025-Q1, value: 40 }
              - { period: 2025-Q3, value: 900 }
            source: { name: Printer, how: Counted by the printer, as_of: 2025-10-06 }
            owner: { name: Ann Lee, role: Service owner, email: ask@harbour.example }
            audiences: [crews]
            """;

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        subject
            .CaseStudies.Where(story =>
                !story.Results.IsEmpty
                && story.Results.All(result =>
                    subject.Measures.Find(result.Metric.Id)?.Metric.Kind == MetricKind.Activity
                )
            )
            .Select(story =>
                Rule.At(
                    story.Places.Of("results"),
                    story.Results.Length == 1
                        ? $"'{story.Results[0].Metric.Id}' counts work, and no other result is given"
                        : "all results count work",
                    "Add a number that tells what became better for the business, or 'results: []' with 'measured_from'."
                )
            );
}
