namespace Upshot.Auditing;

/// <summary>One meaning of "older than" for the whole audit: a limit is passed on the day after it.</summary>
internal static class Ages
{
    public static bool IsOver(DateOnly since, int months, DateOnly day) => since.AddMonths(months) < day;

    public static bool IsInLastYear(DateOnly? when, DateOnly day) =>
        when is { } known && known <= day && !IsOver(known, 12, day);

    public static int Days(DateOnly since, DateOnly day) => day.DayNumber - since.DayNumber;
}
