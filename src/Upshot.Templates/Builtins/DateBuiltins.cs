using System.Globalization;
using System.Text;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>date</c> that need no clock: the same input must give the same page.</summary>
internal static class DateBuiltins
{
    public static readonly ImmutableArray<Builtin> All =
    [
        new("date.to_string", "date pattern? culture?", call => Write(call)),
        new("date.add_days", "date days", call => Add(call, (date, days) => date.AddDays(days))),
        new("date.add_months", "date months", call => Add(call, (date, months) => date.AddMonths(months))),
        new("date.add_years", "date years", call => Add(call, (date, years) => date.AddYears(years))),
    ];

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static DateOnly? Add(BuiltinCall call, Func<DateOnly, int, DateOnly> add)
    {
        if (call[0] is null)
            return null;
        try
        {
            return add(DateOnly.FromDateTime(Date(call)), call.Whole(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Fault("there is no such date");
        }
    }

    private static string? Write(BuiltinCall call)
    {
        if (call[0] is null)
            return null;
        var date = Date(call);
        var pattern = call.Has(1) ? call.Text(1) : "%d %b %Y";
        var result = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] != '%' || index + 1 == pattern.Length)
            {
                result.Append(pattern[index]);
                continue;
            }

            index++;
            result.Append(Part(date, pattern[index]) ?? throw call.Fault($"a date has no '%{pattern[index]}'"));
        }

        return result.ToString();
    }

    private static DateTime Date(BuiltinCall call) =>
        call[0] switch
        {
            DateOnly date => date.ToDateTime(TimeOnly.MinValue),
            DateTime date => date,
            _ => throw call.Fault($"'date' of '{call.Function.Name}' is not a date"),
        };

    private static string? Part(DateTime date, char part) =>
        part switch
        {
            'a' => date.ToString("ddd", Culture),
            'A' => date.ToString("dddd", Culture),
            'b' or 'h' => date.ToString("MMM", Culture),
            'B' => date.ToString("MMMM", Culture),
            'c' => date.ToString($"ddd MMM '{date.Day, 2}' HH:mm:ss yyyy", Culture),
            'C' => (date.Year / 100).ToString("00", Culture),
            'd' => date.ToString("dd", Culture),
            'D' or 'x' => date.ToString("MM/dd/yy", Culture),
            'e' => $"{date.Day, 2}",
            'F' => date.ToString("yyyy-MM-dd", Culture),
            'g' => "",
            'H' => date.ToString("HH", Culture),
            'I' => date.ToString("hh", Culture),
            'j' => date.DayOfYear.ToString("000", Culture),
            'k' => $"{date.Hour, 2}",
            'l' => $"{(date.Hour + 11) % 12 + 1, 2}",
            'L' => date.ToString("fff", Culture),
            'm' => date.ToString("MM", Culture),
            'M' => date.ToString("mm", Culture),
            'n' => "\n",
            'N' => date.ToString("fffffff00", Culture),
            'p' => date.ToString("tt", Culture),
            'P' => date.ToString("tt", Culture).ToLowerInvariant(),
            'r' => date.ToString("hh:mm:ss tt", Culture),
            'R' => date.ToString("HH:mm", Culture),
            's' => ((long)(date - DateTime.UnixEpoch).TotalSeconds).ToString(Culture),
            'S' => date.ToString("ss", Culture),
            't' => "\t",
            'T' or 'X' => date.ToString("HH:mm:ss", Culture),
            'u' => (((int)date.DayOfWeek + 6) % 7 + 1).ToString(Culture),
            'U' => Week(date, DayOfWeek.Sunday),
            'v' => $"{date.Day, 2}-{date.ToString("MMM-yyyy", Culture).ToUpperInvariant()}",
            'V' => ISOWeek.GetWeekOfYear(date).ToString("00", Culture),
            'w' => ((int)date.DayOfWeek).ToString(Culture),
            'W' => Week(date, DayOfWeek.Monday),
            'y' => date.ToString("yy", Culture),
            'Y' => date.Year.ToString(Culture),
            '%' => "%",
            _ => null,
        };

    /// <summary>Week of the year; days before the first such weekday are in week 0.</summary>
    private static string Week(DateTime date, DayOfWeek first)
    {
        var daysSinceFirst = ((int)date.DayOfWeek - (int)first + 7) % 7;
        return ((date.DayOfYear - 1 - daysSinceFirst + 7) / 7).ToString("00", Culture);
    }
}
