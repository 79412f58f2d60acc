namespace Upshot.Model.Metrics;

/// <summary>How long a <see cref="Period"/> is, shortest first.</summary>
public enum PeriodKind
{
    Day,
    Month,
    Quarter,
    HalfYear,
    FinancialYear,
    Year,
}
