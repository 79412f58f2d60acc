namespace Upshot.Model.Metrics;

/// <summary>Finds the number that a writer names by its period.</summary>
public static class PointFinder
{
    /// <summary>The point of the period, or the baseline when that is its period; null when there is neither.</summary>
    /// <param name="measure">Whose number.</param>
    /// <param name="period">As typed, such as 2024-Q2.</param>
    /// <param name="financialYearStarts">The month, 1–12, from site.yml.</param>
    public static Point? Find(Measure measure, string period, int? financialYearStarts)
    {
        if (PeriodParser.Parse(period, financialYearStarts).Period is not { } wanted)
            return null;

        return measure.Series.Points.FirstOrDefault(point => point.Period == wanted && point.Value is not null)
            ?? (measure.Baseline.Period == wanted ? measure.Baseline : null);
    }
}
