namespace Upshot.Templates.Running;

/// <summary><c>1..5</c> or <c>1..&lt;5</c>: whole numbers up or down.</summary>
internal sealed record NumberRange(long From, long To, long Length)
{
    public static NumberRange Including(long from, long to) => new(from, to, Distance(from, to) + 1);

    public static NumberRange Excluding(long from, long to) => new(from, to, Distance(from, to));

    public int Count => (int)Math.Min(Length, int.MaxValue);

    public object this[int index] => To >= From ? From + index : From - index;

    /// <summary>Far more than any page may loop over, but never an overflow.</summary>
    private static long Distance(long from, long to) =>
        (long)UInt128.Min((UInt128)Int128.Abs((Int128)to - from), int.MaxValue);
}
