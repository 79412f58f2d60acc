using System.Globalization;

namespace Upshot.Templates.Running;

/// <summary>Whole numbers, exact decimals and floating numbers, and how they meet.</summary>
internal static class Numbers
{
    public static bool Is(object? value) =>
        value is long or int or decimal or double or float or byte or sbyte or short or ushort or uint or ulong;

    /// <summary>The value when it is a whole number of the usual kinds.</summary>
    public static long? Small(object? value) =>
        value switch
        {
            int number => number,
            long number => number,
            _ => null,
        };

    /// <summary>A number as long, decimal or double; every other value as it is.</summary>
    public static object? Normalise(object? value) =>
        value switch
        {
            int number => (long)number,
            float number => (double)number,
            byte or sbyte or short or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            ulong number => (decimal)number,
            _ => value,
        };

    /// <summary>The value as a whole number, when it is one.</summary>
    public static long? Whole(object? value) =>
        Normalise(value) switch
        {
            long number => number,
            double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => (long)number,
            decimal number when number == decimal.Floor(number) && Math.Abs(number) < 1e15m => (long)number,
            _ => null,
        };

    public static double Real(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    /// <summary>Throws for a double beyond the range of a decimal: its nearest end would be a wrong number.</summary>
    /// <exception cref="OverflowException">The value is too large, or not a number.</exception>
    public static decimal Exact(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
