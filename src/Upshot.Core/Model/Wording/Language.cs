using System.Globalization;
using Upshot.Model.Metrics;

namespace Upshot.Model.Wording;

/// <summary>
/// The words and formats of one language file of the theme. All that is printed comes from the file and from nothing
/// of the machine, so the same input gives the same bytes everywhere.
/// </summary>
public sealed class Language
{
    private const char Minus = '\u2212';

    private readonly ImmutableArray<string> months;
    private readonly ImmutableArray<string> shortMonths;
    private readonly FrozenDictionary<(string Block, string Key), Forms> texts;

    /// <param name="tag">Such as en-GB.</param>
    /// <param name="months">Twelve names, January first.</param>
    /// <param name="shortMonths">The same, as short as an axis needs them.</param>
    /// <param name="texts">Each of <see cref="LanguageEntries"/>, and the currencies.</param>
    /// <param name="words">Labels for templates.</param>
    internal Language(
        string tag,
        ImmutableArray<string> months,
        ImmutableArray<string> shortMonths,
        FrozenDictionary<(string Block, string Key), Forms> texts,
        FrozenDictionary<string, string> words
    )
    {
        Tag = tag;
        Words = words;
        this.months = months;
        this.shortMonths = shortMonths;
        this.texts = texts;
    }

    /// <summary>For the <c>lang</c> of a page: en-GB.</summary>
    public string Tag { get; }

    /// <summary>Labels for templates, which write <c>words.get_it</c>.</summary>
    public FrozenDictionary<string, string> Words { get; }

    /// <summary>A text of the block <c>phrases</c> with its values.</summary>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Of("phrases", key, values);

    /// <summary>A text of the block <c>phrases</c> in the form for the number; <c>{count}</c> is filled with it.</summary>
    public string Plural(string key, decimal count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Counted("phrases", key, Plain(count), values);

    /// <summary>6 October 2025.</summary>
    public string Date(DateOnly day) =>
        Of("formats", "date", ("day", $"{day.Day}"), ("month", Month(day)), ("year", Year(day)));

    /// <summary>March 2026.</summary>
    public string MonthYear(DateOnly day) => Of("formats", "month_year", ("month", Month(day)), ("year", Year(day)));

    /// <summary>The last day of a month stands for the month: by March 2026, otherwise by 14 March 2026.</summary>
    public string By(DateOnly day) =>
        day.Day == DateTime.DaysInMonth(day.Year, day.Month)
            ? Of("formats", "by_month", ("date", MonthYear(day)))
            : Of("formats", "by_day", ("date", Date(day)));

    /// <summary>The first day of a month stands for the month: before October 2024.</summary>
    public string Before(DateOnly day) =>
        day.Day == 1
            ? Of("formats", "before_month", ("date", MonthYear(day)))
            : Of("formats", "before_day", ("date", Date(day)));

    /// <summary>Grouped digits, halves rounded away from zero, and no minus in front of a zero.</summary>
    public string Number(decimal value, int decimals)
    {
        var rounded = Rounding.Round(value, decimals);
        var places = Math.Max(0, decimals);
        var digits = Math.Abs(rounded).ToString($"F{places}", CultureInfo.InvariantCulture);
        var whole = places == 0 ? digits : digits[..^(places + 1)];
        var text = new StringBuilder(digits.Length + 8);
        if (rounded < 0)
            text.Append(Minus);
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                text.Append(Of("formats", "group_separator"));
            text.Append(whole[i]);
        }

        if (places > 0)
            text.Append(Of("formats", "decimal_mark")).Append(digits.AsSpan(whole.Length + 1));
        return text.ToString();
    }

    /// <summary>As many decimals as the number has, two at most.</summary>
    public string Plain(decimal value) => Number(value, Rounding.Natural([Rounding.Round(value, 2)]));

    /// <summary>88%.</summary>
    public string Percent(decimal value, int decimals) => Of("formats", "percent", ("value", Number(value, decimals)));

    /// <summary>£38, −£38 or CHF 38.</summary>
    /// <param name="currency">The ISO code.</param>
    public string Money(decimal amount, string currency, int decimals)
    {
        var rounded = Rounding.Round(amount, decimals);
        var key = texts.ContainsKey(("currencies", currency)) ? currency : LanguageEntries.OtherCurrency;
        var text = Of("currencies", key, ("value", Number(Math.Abs(rounded), decimals)), ("code", currency));
        return rounded < 0 ? Minus + text : text;
    }

    /// <summary>7 weeks, 1 week, 1.0 weeks: the form for one is for a bare 1 only.</summary>
    /// <param name="unit">A key of the block <c>units</c>.</param>
    public string Amount(decimal value, string unit, int decimals) =>
        Counted("units", unit, Number(value, decimals), []);

    /// <summary>a, b and c.</summary>
    public string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(Of("formats", "list"), items.Take(items.Count - 1))
                + Of("formats", "list_last")
                + items[^1],
        };

    /// <summary>As a heading or in a cell: July to September 2025.</summary>
    public string Period(Period period) => Period(period, months);

    /// <summary>Where space is short, as on an axis: Jul to Sep 2025.</summary>
    public string PeriodShort(Period period) => Period(period, shortMonths);

    /// <summary>In a sentence: in July to September 2025, on 31 October 2025.</summary>
    public string PeriodIn(Period period)
    {
        var key = period.Kind switch
        {
            PeriodKind.Day => "in_day",
            PeriodKind.Month => "in_month",
            PeriodKind.Quarter or PeriodKind.HalfYear => "in_month_range",
            PeriodKind.FinancialYear => "in_financial_year",
            _ => "in_year",
        };
        return Of("formats", key, ("period", Period(period)));
    }

    /// <summary>The words of a status.</summary>
    /// <param name="holdsTheLine">The aim asks for no more than the start: there is no plan to be behind.</param>
    public string Status(Status status, bool holdsTheLine) =>
        Of(
            "statuses",
            holdsTheLine && status == Metrics.Status.Behind ? "below_the_line" : LanguageEntries.KeyOf(status)
        );

    /// <summary>A text of any block.</summary>
    internal string Of(string block, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        texts[(block, key)].Other.Fill(values);

    /// <summary>A text of any block in the form for a number as it is printed.</summary>
    internal string Counted(string block, string key, string count, ReadOnlySpan<(string Name, string Value)> values)
    {
        var forms = texts[(block, key)];
        return (count.TrimStart(Minus) == "1" ? forms.One : forms.Other).Fill([.. values, ("count", count)]);
    }

    private string Period(Period period, ImmutableArray<string> names) =>
        period.Kind switch
        {
            PeriodKind.Day => Of(
                "formats",
                "date",
                ("day", $"{period.Start.Day}"),
                ("month", names[period.Start.Month - 1]),
                ("year", Year(period.Start))
            ),
            PeriodKind.Month => Of(
                "formats",
                "month_year",
                ("month", names[period.Start.Month - 1]),
                ("year", Year(period.Start))
            ),
            PeriodKind.Quarter or PeriodKind.HalfYear => Of(
                "formats",
                "month_range",
                ("first", names[period.Start.Month - 1]),
                ("last", names[period.End.Month - 1]),
                ("year", Year(period.Start))
            ),
            PeriodKind.FinancialYear => Of(
                "formats",
                "financial_year",
                ("first", Year(period.Start)),
                ("last", Year(period.End)[^2..])
            ),
            _ => Year(period.Start),
        };

    private string Month(DateOnly day) => months[day.Month - 1];

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
