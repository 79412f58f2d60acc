namespace Upshot.Model.Metrics;

/// <summary>How far a long promise has come: year 3 of 5.</summary>
public sealed record Horizon(int Year, int Years)
{
    /// <summary>Years count from the first day, not from January. Null before the first and after the last day.</summary>
    public static Horizon? Of(DateOnly since, DateOnly until, DateOnly day)
    {
        if (day < since || day > until)
            return null;

        var years = Math.Max(1, YearsTouched(since, until));
        return new(Math.Min(YearsStarted(since, day), years), years);
    }

    private static int YearsStarted(DateOnly since, DateOnly day)
    {
        var years = day.Year - since.Year;
        return since.AddYears(years) > day ? years : years + 1;
    }

    /// <summary>The day after five full years still ends the fifth: both habits of writing it are in use.</summary>
    private static int YearsTouched(DateOnly since, DateOnly until)
    {
        var years = until.Year - since.Year;
        return since.AddYears(years) >= until ? years : years + 1;
    }
}
