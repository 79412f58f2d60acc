namespace Upshot.Checks.Leaks;

/// <summary>What belongs to one person: where to reach them, and numbers that stand for them or their money.</summary>
internal static class PersonShapes
{
    public static ImmutableArray<LeakShape> All { get; } =
    [
        new(
            LeakKind.Contact,
            "a mail address",
            """(?:^|[^\w.+-])(?<told>\w[\w.+'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,})\b""",
            ["@"]
        ),
        new(
            LeakKind.Contact,
            "a phone number",
            """(?:^|[^\w+])(?<told>\+\d{1,3}(?:[\s().-]{0,2}\d){7,12})(?:$|[^\d])""",
            ["+"]
        ),
        new(
            LeakKind.Contact,
            "a phone number",
            """(?:^|[^\w+.,-])(?<told>0(?:7\d{3}[\s-]\d{3}[\s-]?\d{3}|7[02369][\s-]\d{3}\s?\d{2}\s?\d{2}|4[5-9]\d[\s/-]\d{2}[\s.]?\d{2}[\s.]?\d{2}))(?:$|[^\d])""",
            ["07", "04"]
        )
        {
            IsInWordsOnly = true,
        },
        Number(
            "the number of a card",
            """(?:^|[^\w.,-])(?<told>[2-6]\d{3}(?:[\x20\u00A0-]\d{4}){3}|3\d{3}[\x20\u00A0-]\d{6}[\x20\u00A0-]\d{5}|[2-6]\d{12,18})(?:$|[^\w.-]|\.(?:$|\W))""",
            CheckDigits.IsCard
        ),
        Number(
            "the number of a bank account",
            """\b(?<told>(?-i:[A-Z]{2}\d{2}[\x20\u00A0]?(?:[A-Z0-9]{4}[\x20\u00A0]?)+[A-Z0-9]*))\b""",
            CheckDigits.IsAccount
        ),
        Number(
            "a personal number",
            """(?:^|[^\w.+-])(?<told>(?:\d{2})?\d{6}[-+]\d{4})(?:$|[^\w-])""",
            CheckDigits.IsSwedishPerson
        ),
        Number(
            "a national number",
            """(?:^|[^\w.])(?<told>\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2})(?:$|[^\w])""",
            CheckDigits.IsBelgianPerson
        ),
        Number(
            "a national number",
            """(?:^|[^\w.,-])(?<told>\d{6}[\x20\u00A0]?\d{5})(?:$|[^\w.,-])""",
            CheckDigits.IsNorwegianPerson
        ),
        Number(
            "a national insurance number",
            """\b(?<told>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\x20\u00A0]?\d{2}[\x20\u00A0]?\d{2}[\x20\u00A0]?\d{2}[\x20\u00A0]?[A-D])\b""",
            static found => !found.Told.Any(char.IsAsciiLetterLower)
        ),
        Number(
            "a social security number",
            """(?:ssn|social\ssecurity)[^\n\d]{0,20}(?<told>\d{3}-\d{2}-\d{4})(?:$|[^\w-])""",
            static _ => true
        ),
    ];

    private static LeakShape Number(string name, string pattern, Func<LeakCandidate, bool> isReal) =>
        new(LeakKind.PersonNumber, name, pattern, [])
        {
            IsLongNumber = true,
            IsReal = isReal,
            IsInWordsOnly = true,
        };
}
