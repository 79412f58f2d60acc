using Upshot.Templates.Nodes;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>What operators do with two values, as Scriban has it.</summary>
internal static class Operators
{
    public static object? Apply(RenderContext context, Place place, Operator kind, object? left, object? right)
    {
        switch (kind)
        {
            case Operator.Equal:
                return Boxes.Of(AreEqual(context, left, right));
            case Operator.NotEqual:
                return Boxes.Of(!AreEqual(context, left, right));
            case Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual:
                return Boxes.Of(IsOrdered(context, place, kind, left, right));
            case Operator.RangeTo or Operator.RangeBefore:
                return Range(place, kind, left, right);
        }

        if (IsText(left) || IsText(right))
            return ApplyToText(context, place, kind, left, right);
        if (left is null || right is null)
            return null;

        var (first, second) = (Numbers.Normalise(left), Numbers.Normalise(right));
        if (first is not (long or double or decimal) || second is not (long or double or decimal))
            throw place.Fault($"{place.Quote} works with numbers and text only");
        try
        {
            return Calculate(place, kind, first, second);
        }
        catch (OverflowException)
        {
            throw place.Fault("this number grows too large");
        }
    }

    /// <summary>Text equals what reads the same; an enumeration is its word; null equals empty text and null.</summary>
    public static bool AreEqual(RenderContext context, object? left, object? right)
    {
        if (IsText(left) || IsText(right))
        {
            var (first, second) = (Values.Text(context, left), Values.Text(context, right));
            context.SpendOnText(Math.Min(first.Length, second.Length));
            return first == second;
        }

        if (left is null || right is null)
            return left is null && right is null;
        return Numbers.Is(left) && Numbers.Is(right) ? Compare(context, left, right) == 0 : left.Equals(right);
    }

    /// <summary>An order over all values: null first, numbers by size, dates by day, everything else as text.</summary>
    public static int Compare(RenderContext context, object? left, object? right)
    {
        if (Numbers.Small(left) is { } small && Numbers.Small(right) is { } other)
            return small.CompareTo(other);
        var (first, second) = (Numbers.Normalise(left), Numbers.Normalise(right));
        if (first is null || second is null)
            return (first is null ? 0 : 1) - (second is null ? 0 : 1);
        if (first is decimal or long && second is decimal or long)
            return Numbers.Exact(first).CompareTo(Numbers.Exact(second));
        if (Numbers.Is(first) && Numbers.Is(second))
            return Numbers.Real(first).CompareTo(Numbers.Real(second));
        if (!IsText(first) && first.GetType() == second.GetType() && first is IComparable comparable)
            return comparable.CompareTo(second);
        return string.CompareOrdinal(Values.Text(context, first), Values.Text(context, second));
    }

    private static bool IsText(object? value) => value is string or SafeHtml or char;

    private static bool IsOrdered(RenderContext context, Place place, Operator kind, object? left, object? right)
    {
        if (left is null || right is null)
            return false;
        var isComparable =
            IsText(left)
            || IsText(right)
            || (Numbers.Is(left) && Numbers.Is(right))
            || (left is IComparable && left.GetType() == right.GetType());
        if (!isComparable)
            throw place.Fault($"{place.Quote} cannot order these two values");

        if (IsText(left) || IsText(right))
            context.SpendOnText(Values.Text(context, left).Length, place);
        var order = Compare(context, left, right);
        return kind switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static NumberRange Range(Place place, Operator kind, object? left, object? right)
    {
        if (Numbers.Whole(left) is not { } from || Numbers.Whole(right) is not { } to)
            throw place.Fault($"{place.Quote} needs a whole number on each side");
        return kind == Operator.RangeTo ? NumberRange.Including(from, to) : NumberRange.Excluding(from, to);
    }

    private static object ApplyToText(RenderContext context, Place place, Operator kind, object? left, object? right)
    {
        if (kind == Operator.Add)
            return Values.Join(context, place, [left, right], "");
        if (kind != Operator.Multiply)
            throw place.Fault($"{place.Quote} does not work with text");

        var (text, factor) = IsText(left) ? (left, right) : (right, left);
        var times = Numbers.Whole(factor) ?? throw place.Fault("text can only be repeated a whole number of times");
        var repeated = Values.Text(context, text);
        if (times * (double)repeated.Length > Limits.Length)
            throw place.Fault("this text grows too long");
        var result = times <= 0 || repeated.Length == 0 ? "" : string.Concat(Enumerable.Repeat(repeated, (int)times));
        return text is SafeHtml ? new SafeHtml(result) : Values.Checked(context, place, result);
    }

    private static object Calculate(Place place, Operator kind, object left, object right)
    {
        if (left is decimal || right is decimal)
            return Calculate(place, kind, Numbers.Exact(left), Numbers.Exact(right));
        if (left is double || right is double || kind == Operator.Divide)
            return Calculate(place, kind, Numbers.Real(left), Numbers.Real(right));

        var (first, second) = ((long)left, (long)right);
        if (second is 0 or -1 && kind is Operator.DivideWhole or Operator.Modulo)
            return second == 0 ? throw ByNought(place)
                : kind == Operator.Modulo ? 0L
                : checked(-first);
        return checked(
            kind switch
            {
                Operator.Add => first + second,
                Operator.Subtract => first - second,
                Operator.Multiply => first * second,
                Operator.DivideWhole => first / second,
                _ => first % second,
            }
        );
    }

    private static decimal Calculate(Place place, Operator kind, decimal left, decimal right) =>
        kind switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            _ when right == 0 => throw ByNought(place),
            Operator.Divide => left / right,
            Operator.DivideWhole => Math.Round(left / right),
            _ => left % right,
        };

    private static double Calculate(Place place, Operator kind, double left, double right) =>
        kind switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            _ when right == 0 => throw ByNought(place),
            Operator.Divide => left / right,
            Operator.DivideWhole => Math.Round(left / right),
            _ => left % right,
        };

    private static TemplateFault ByNought(Place place) => place.Fault("nothing can be divided by nought");
}
