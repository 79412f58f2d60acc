using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Leaks;

/// <summary>What belongs to one person: where to reach them, and numbers that stand for them or their money.</summary>
internal static partial class PersonShapes
{
    public static ImmutableArray<LeakShape> All { get; } =
    [
        new(LeakKind.Contact, "a mail address", new(MailAddress), ["@"]),
        new(LeakKind.Contact, "a phone number", new(ForeignPhone), ["+"]),
        new(LeakKind.Contact, "a phone number", new(HomePhone), ["07", "04"]) { IsInWordsOnly = true },
        Number("the number of a card", Card, CheckDigits.IsCard),
        Number("the number of a bank account", BankAccount, CheckDigits.IsAccount),
        Number("a personal number", SwedishPerson, CheckDigits.IsSwedishPerson),
        Number("a national number", BelgianPerson, CheckDigits.IsBelgianPerson),
        Number("a national number", NorwegianPerson, CheckDigits.IsNorwegianPerson),
        Number(
            "a national insurance number",
            NationalInsurance,
            static found => !found.Told.Any(char.IsAsciiLetterLower)
        ),
        Number("a social security number", SocialSecurity, static _ => true),
    ];

    private static LeakShape Number(string name, Regex pattern, Func<LeakCandidate, bool> isReal) =>
        new(LeakKind.PersonNumber, name, new(pattern), [])
        {
            IsLongNumber = true,
            IsReal = isReal,
            IsInWordsOnly = true,
        };

    [GeneratedRegex(
        """(?:^|[^\w.+-])(?<told>\w[\w.+'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,})\b""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex MailAddress { get; }

    [GeneratedRegex(
        """(?:^|[^\w+])(?<told>\+\d{1,3}(?:[\s().-]{0,2}\d){7,12})(?:$|[^\d])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex ForeignPhone { get; }

    [GeneratedRegex(
        """(?:^|[^\w+.,-])(?<told>0(?:7\d{3}[\s-]\d{3}[\s-]?\d{3}|7[02369][\s-]\d{3}\s?\d{2}\s?\d{2}|4[5-9]\d[\s/-]\d{2}[\s.]?\d{2}[\s.]?\d{2}))(?:$|[^\d])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex HomePhone { get; }

    [GeneratedRegex(
        """(?:^|[^\w.,-])(?<told>[2-6]\d{3}(?:[\x20\u00A0-]\d{4}){3}|3\d{3}[\x20\u00A0-]\d{6}[\x20\u00A0-]\d{5}|[2-6]\d{12,18})(?:$|[^\w.-]|\.(?:$|\W))""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Card { get; }

    [GeneratedRegex(
        """\b(?<told>(?-i:[A-Z]{2}\d{2}[\x20\u00A0]?(?:[A-Z0-9]{4}[\x20\u00A0]?)+[A-Z0-9]*))\b""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex BankAccount { get; }

    [GeneratedRegex(
        """(?:^|[^\w.+-])(?<told>(?:\d{2})?\d{6}[-+]\d{4})(?:$|[^\w-])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex SwedishPerson { get; }

    [GeneratedRegex(
        """(?:^|[^\w.])(?<told>\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2})(?:$|[^\w])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex BelgianPerson { get; }

    [GeneratedRegex(
        """(?:^|[^\w.,-])(?<told>\d{6}[\x20\u00A0]?\d{5})(?:$|[^\w.,-])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex NorwegianPerson { get; }

    [GeneratedRegex(
        """\b(?<told>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\x20\u00A0]?\d{2}[\x20\u00A0]?\d{2}[\x20\u00A0]?\d{2}[\x20\u00A0]?[A-D])\b""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex NationalInsurance { get; }

    [GeneratedRegex(
        """(?:ssn|social\ssecurity)[^\n\d]{0,20}(?<told>\d{3}-\d{2}-\d{4})(?:$|[^\w-])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex SocialSecurity { get; }
}
