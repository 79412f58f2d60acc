namespace Upshot.Checks.Leaks;

/// <summary>Numbers that carry a proof of themselves: any other row of digits is an order, an amount or a date.</summary>
internal static class CheckDigits
{
    private const int FewestDigits = 6;

    private static readonly ImmutableArray<int> FirstNorwegian = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    private static readonly ImmutableArray<int> SecondNorwegian = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

    /// <summary>The next six digits with at most one other character between two: fewer stand in no such number.</summary>
    public static int NextLongNumber(string text, int from)
    {
        while (text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            from += next;
            var (digits, others) = (0, 0);
            for (; from < text.Length && others < 2; from++)
            {
                (digits, others) =
                    char.IsAsciiDigit(text[from]) ? (digits + 1, 0)
                    : text[from] is ' ' or '\u00A0' or '-' or '.' or '+' ? (digits, others + 1)
                    : (digits, 2);
                if (digits == FewestDigits)
                    return from;
            }
        }

        return -1;
    }

    /// <summary>Luhn's sum, and a beginning and a length that cards have (ISO/IEC 7812).</summary>
    public static bool IsCard(LeakCandidate found)
    {
        var digits = Digits(found.Told);
        var isCard = (digits[0], digits.Length) switch
        {
            (4, 13 or 16 or 19) => true,
            (5, 16) => digits[1] is >= 1 and <= 5,
            (2, 16) => digits[1] is >= 2 and <= 7,
            (3, 15) => digits[1] is 4 or 7,
            (6, 16) => digits[1] is 0 or 4 or 5,
            _ => false,
        };
        return isCard && digits.Distinct().Count() > 2 && Luhn(digits) % 10 == 0;
    }

    /// <summary>A word in capitals behind the number looks like one more group of it.</summary>
    public static bool IsAccount(LeakCandidate found)
    {
        var told = found.Told;
        while (told.Length > 0 && !IsWholeAccount(told))
            told = told[..Math.Max(told.LastIndexOfAny([' ', '\u00A0']), 0)];

        return told.Length > 0;
    }

    /// <summary>ISO 13616: the first four letters go to the end, letters become numbers, and 97 leaves one.</summary>
    private static bool IsWholeAccount(string told)
    {
        var letters = told.Where(char.IsAsciiLetterOrDigit).ToArray();
        if (letters.Length is < 15 or > 34)
            return false;

        var rest = 0;
        foreach (var letter in letters.Skip(4).Concat(letters.Take(4)))
        {
            var value = char.IsAsciiDigit(letter) ? letter - '0' : letter - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest == 1;
    }

    /// <summary>A day and Luhn's sum; a company's number has no month.</summary>
    public static bool IsSwedishPerson(LeakCandidate found)
    {
        var digits = Digits(found.Told)[^10..];
        return IsDay(digits[4] * 10 + digits[5], digits[2] * 10 + digits[3]) && Luhn(digits) % 10 == 0;
    }

    public static bool IsBelgianPerson(LeakCandidate found)
    {
        var digits = Digits(found.Told);
        var number = Value(digits[..9]);
        var check = Value(digits[9..]);
        return IsDay(digits[4] * 10 + digits[5], digits[2] * 10 + digits[3])
            && (97 - (number % 97) == check || 97 - ((number + 2_000_000_000) % 97) == check);
    }

    public static bool IsNorwegianPerson(LeakCandidate found)
    {
        var digits = Digits(found.Told);
        return IsDay(digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
            && Weighed(digits, FirstNorwegian) == digits[9]
            && Weighed(digits, SecondNorwegian) == digits[10];
    }

    private static int[] Digits(string told) => [.. told.Where(char.IsAsciiDigit).Select(digit => digit - '0')];

    private static long Value(int[] digits) => digits.Aggregate(0L, (sum, digit) => (sum * 10) + digit);

    private static bool IsDay(int day, int month) => day is >= 1 and <= 31 && month is >= 1 and <= 12;

    private static int Luhn(int[] digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] * (i % 2 == 0 ? 1 : 2);
            sum += value > 9 ? value - 9 : value;
        }

        return sum;
    }

    private static int Weighed(int[] digits, ImmutableArray<int> weights)
    {
        var sum = weights.Select((weight, i) => weight * digits[i]).Sum();
        return (11 - (sum % 11)) % 11;
    }
}
