namespace Upshot.Model.Metrics;

/// <summary>How often a metric is counted; it sets how old its latest number may be.</summary>
public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
