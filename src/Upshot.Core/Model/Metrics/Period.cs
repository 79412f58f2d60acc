using System.Runtime.InteropServices;

namespace Upshot.Model.Metrics;

/// <summary>Calendar days that a number stands for, first and last day included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period(PeriodKind Kind, DateOnly Start, DateOnly End)
{
    /// <summary>The text the parser reads back: 2025-10-31, 2025-10, 2025-Q3, 2025-H1, 2024/25 or 2025.</summary>
    public string Iso =>
        Kind switch
        {
            PeriodKind.Day => $"{Start:yyyy-MM-dd}",
            PeriodKind.Month => $"{Start:yyyy-MM}",
            PeriodKind.Quarter => $"{Start:yyyy}-Q{(Start.Month + 2) / 3}",
            PeriodKind.HalfYear => $"{Start:yyyy}-H{(Start.Month + 5) / 6}",
            PeriodKind.FinancialYear => $"{Start:yyyy}/{End:yy}",
            _ => $"{Start:yyyy}",
        };

    public static Period OfDay(DateOnly day) => new(PeriodKind.Day, day, day);

    public static Period OfMonth(int year, int month) => Of(PeriodKind.Month, year, month, 1);

    public static Period OfQuarter(int year, int quarter) => Of(PeriodKind.Quarter, year, (quarter * 3) - 2, 3);

    public static Period OfHalfYear(int year, int half) => Of(PeriodKind.HalfYear, year, (half * 6) - 5, 6);

    /// <summary>The first month is 2–12; a financial year that starts in January is a year.</summary>
    public static Period OfFinancialYear(int year, int firstMonth) =>
        Of(PeriodKind.FinancialYear, year, firstMonth, 12);

    public static Period OfYear(int year) => Of(PeriodKind.Year, year, 1, 12);

    /// <summary>
    /// The period of a date cell. A yearly date is a financial year when it is that year's first or last day, else a
    /// calendar year; a weekly date stays the day it is, for weeks have no period of their own.
    /// </summary>
    /// <param name="financialYearStarts">The month, 1–12, or null when the site has no financial year.</param>
    public static Period Containing(DateOnly day, Frequency frequency, int? financialYearStarts) =>
        frequency switch
        {
            Frequency.Daily or Frequency.Weekly => OfDay(day),
            Frequency.Monthly => OfMonth(day.Year, day.Month),
            Frequency.Quarterly => OfQuarter(day.Year, (day.Month + 2) / 3),
            Frequency.HalfYearly => OfHalfYear(day.Year, (day.Month + 5) / 6),
            _ => FinancialYearAtItsEdge(day, financialYearStarts) ?? OfYear(day.Year),
        };

    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    public override string ToString() => Iso;

    private static Period? FinancialYearAtItsEdge(DateOnly day, int? firstMonth)
    {
        if (firstMonth is not (>= 2 and <= 12) || day.Year is <= 1 or >= 9998)
            return null;

        var year = OfFinancialYear(day.Month >= firstMonth ? day.Year : day.Year - 1, firstMonth.Value);
        return day == year.Start || day == year.End ? year : null;
    }

    private static Period Of(PeriodKind kind, int year, int firstMonth, int months)
    {
        var start = new DateOnly(year, firstMonth, 1);
        var last = ((firstMonth - 1 + months - 1) % 12) + 1;
        var lastYear = year + ((firstMonth - 1 + months - 1) / 12);
        return new(kind, start, new DateOnly(lastYear, last, DateTime.DaysInMonth(lastYear, last)));
    }
}
