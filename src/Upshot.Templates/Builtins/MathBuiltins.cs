using System.Globalization;
using Upshot.Templates.Nodes;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>math</c>. Halves are rounded to even, as in Scriban.</summary>
internal static class MathBuiltins
{
    public static readonly ImmutableArray<Builtin> All =
    [
        new("math.abs", "value", call => Map(call.Number(0), double.Abs, decimal.Abs)),
        new("math.ceil", "value", call => Map(call.Number(0), double.Ceiling, decimal.Ceiling)),
        new("math.floor", "value", call => Map(call.Number(0), double.Floor, decimal.Floor)),
        new("math.round", "value precision?", call => Round(call)),
        new("math.plus", "value with", call => Apply(call, Operator.Add)),
        new("math.minus", "value with", call => Apply(call, Operator.Subtract)),
        new("math.times", "value with", call => Apply(call, Operator.Multiply)),
        new("math.modulo", "value with", call => Apply(call, Operator.Modulo)),
        new("math.divided_by", "value divisor", call => DividedBy(call)),
        new("math.is_number", "value", call => Numbers.Is(call[0])),
        new("math.format", "value format culture?", call => Format(call)),
    ];

    /// <summary>Numbers and dates by a .NET format. There is one culture only, the invariant one.</summary>
    public static object? Format(BuiltinCall call)
    {
        var format = call.Text(1);
        if (format.Length > LongestFormat || format.Any(char.IsAsciiDigit) && format.Length > LongestPrecision)
            throw call.Fault($"'{format}' is not a format");
        try
        {
            return call[0] is IFormattable value and not Enum
                ? value.ToString(format, CultureInfo.InvariantCulture)
                : call.Text(0);
        }
        catch (FormatException)
        {
            throw call.Fault($"'{format}' is not a format");
        }
    }

    private const int LongestFormat = 100;
    private const int LongestPrecision = 3;

    private static object Map(object number, Func<double, double> real, Func<decimal, decimal> exact) =>
        number switch
        {
            double value => real(value),
            decimal value => exact(value),
            _ => (long)exact(Numbers.Exact(number)),
        };

    private static object Round(BuiltinCall call)
    {
        var digits = Math.Clamp(call.Whole(1, 0), 0, 15);
        return Map(call.Number(0), value => Math.Round(value, digits), value => Math.Round(value, digits));
    }

    private static object? Apply(BuiltinCall call, Operator kind) =>
        Operators.Apply(call.Context, call.Place, kind, call.Number(0), call.Number(1));

    /// <summary>By a whole number the result is a whole number.</summary>
    private static object? DividedBy(BuiltinCall call)
    {
        var result = Apply(call, Operator.Divide);
        return call.Number(1) is long && result is double quotient ? (long)Math.Floor(quotient) : result;
    }
}
