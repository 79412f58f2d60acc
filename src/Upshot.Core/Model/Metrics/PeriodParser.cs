namespace Upshot.Model.Metrics;

/// <summary>Reads the six ways to write a period and refuses all others with what to write instead.</summary>
public static class PeriodParser
{
    /// <summary>Years outside are taken for slips of the finger.</summary>
    public const int FirstYear = 1900,
        LastYear = 2199;

    private const string Accepted = "Write it as 2025-10-31, 2025-10, 2025-Q3, 2025-H1, 2024/25 or 2025.";

    /// <summary>Never throws.</summary>
    /// <param name="financialYearStarts">The month, 1–12, from site.yml; without it <c>2024/25</c> is refused.</param>
    public static PeriodReading Parse(string text, int? financialYearStarts = null)
    {
        var written = text.Trim();
        var shape = Shape(written);
        if (!shape.StartsWith("9999", StringComparison.Ordinal))
            return RefusedPeriod.Explain(written, Accepted);

        var year = Number(written, 0, 4);
        if (shape.Length <= 10 && year is < FirstYear or > LastYear)
        {
            return PeriodReading.Refused(
                $"{Quote(written)} is not a year between {FirstYear} and {LastYear}",
                "Check the digits of the year."
            );
        }

        return shape switch
        {
            "9999" => PeriodReading.Of(Period.OfYear(year)),
            "9999-99-99" => Day(written, year),
            "9999-99" or "9999 99" => Month(written, year),
            "9999-Q9" or "9999 Q9" => Quarter(written, year),
            "9999-H9" => Half(written, year),
            "9999/99" => FinancialYear(written, year, financialYearStarts),
            _ => RefusedPeriod.Explain(written, Accepted),
        };
    }

    /// <summary>Each digit as a 9, all else as it is.</summary>
    internal static string Shape(string text) =>
        string.Create(
            text.Length,
            text,
            (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = char.IsAsciiDigit(from[i]) ? '9' : from[i];
            }
        );

    internal static string Quote(string text) => text.Length <= 40 ? $"'{text}'" : $"'{text[..39]}…'";

    private static PeriodReading Day(string text, int year)
    {
        var (month, day) = (Number(text, 5, 2), Number(text, 8, 2));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? PeriodReading.Of(Period.OfDay(new DateOnly(year, month, day)))
            : PeriodReading.Refused($"there is no day '{text}'", "Check the month and the day.");
    }

    private static PeriodReading Month(string text, int year)
    {
        var month = Number(text, 5, 2);
        if (month is >= 1 and <= 12)
            return PeriodReading.Of(Period.OfMonth(year, month));

        var consecutive = month == (year + 1) % 100;
        return PeriodReading.Refused(
            $"'{text}' is no month and may be a span of years",
            consecutive ? $"Write {year}/{month:00} for a financial year." : RefusedPeriod.SpanFix
        );
    }

    private static PeriodReading Quarter(string text, int year)
    {
        var quarter = Number(text, 6, 1);
        return quarter is >= 1 and <= 4
            ? PeriodReading.Of(Period.OfQuarter(year, quarter))
            : PeriodReading.Refused($"there is no quarter '{text}'", "Use Q1, Q2, Q3 or Q4.");
    }

    private static PeriodReading Half(string text, int year)
    {
        var half = Number(text, 6, 1);
        return half is 1 or 2
            ? PeriodReading.Of(Period.OfHalfYear(year, half))
            : PeriodReading.Refused($"there is no half-year '{text}'", "Use H1 or H2.");
    }

    private static PeriodReading FinancialYear(string text, int year, int? firstMonth)
    {
        if (Number(text, 5, 2) != (year + 1) % 100)
        {
            return PeriodReading.Refused(
                $"'{text}' is longer than one financial year",
                $"Write two years that follow each other, such as {year}/{(year + 1) % 100:00}."
            );
        }

        return firstMonth switch
        {
            >= 2 and <= 12 => PeriodReading.Of(Period.OfFinancialYear(year, firstMonth.Value)),
            1 => PeriodReading.Refused(
                $"'{text}' spans two years, and your financial year starts in January",
                $"Write {year} or {year + 1}."
            ),
            _ => PeriodReading.Refused(
                $"'{text}' is a financial year, and site.yml does not say when yours starts",
                "Add 'financial_year_starts' with the number of the month to site.yml, such as 4 for April."
            ),
        };
    }

    private static int Number(string text, int from, int length)
    {
        var number = 0;
        foreach (var digit in text.AsSpan(from, length))
            number = (number * 10) + (digit - '0');
        return number;
    }
}
