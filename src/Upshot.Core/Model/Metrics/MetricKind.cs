namespace Upshot.Model.Metrics;

/// <summary>What a number tells. An activity is work done, not a result, and can never be a headline.</summary>
public enum MetricKind
{
    Outcome,
    Experience,
    ServiceLevel,
    Cost,
    Activity,
}
