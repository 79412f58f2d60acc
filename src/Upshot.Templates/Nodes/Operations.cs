using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>Two values and what stands between them.</summary>
internal sealed class Binary(Place place, Place operatorPlace, Expression left, Operator kind, Expression right)
    : Expression(place)
{
    public Expression Left => left;

    public Binary WithLeft(Expression other) => new(other.Place.To(Place), operatorPlace, other, kind, right);

    public override object? Evaluate(RenderContext context)
    {
        Place.EnsureStack();
        switch (kind)
        {
            case Operator.And:
                return Boxes.Of(Values.IsTrue(left.Evaluate(context)) && Values.IsTrue(right.Evaluate(context)));
            case Operator.Or:
                return Boxes.Of(Values.IsTrue(left.Evaluate(context)) || Values.IsTrue(right.Evaluate(context)));
            case Operator.IfNull:
                return left.EvaluateOrNull(context) ?? right.Evaluate(context);
            case Operator.IfNotNull:
                var value = left.EvaluateOrNull(context);
                return value is null ? null : right.Evaluate(context);
            default:
                return Operators.Apply(context, operatorPlace, kind, left.Evaluate(context), right.Evaluate(context));
        }
    }

    /// <summary>A chain of <c>??</c> may miss in each of its steps.</summary>
    public override object? EvaluateOrNull(RenderContext context) =>
        kind == Operator.IfNull ? left.EvaluateOrNull(context) ?? right.EvaluateOrNull(context) : Evaluate(context);
}

/// <summary><c>!x</c>, <c>-x</c> and <c>+x</c>.</summary>
internal sealed class Unary(Place place, char sign, Expression operand) : Expression(place)
{
    public override object? Evaluate(RenderContext context)
    {
        var value = operand.Evaluate(context);
        if (sign == '!')
            return Boxes.Of(!Values.IsTrue(value));
        if (value is null)
            return null;
        return sign == '-'
            ? Operators.Apply(context, Place, Operator.Subtract, 0, value)
            : Operators.Apply(context, Place, Operator.Add, 0, value);
    }
}

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class Conditional(Place place, Expression condition, Expression then, Expression otherwise)
    : Expression(place)
{
    public Expression Condition => condition;

    public Conditional WithCondition(Expression other) => new(other.Place.To(Place), other, then, otherwise);

    public override object? Evaluate(RenderContext context) =>
        Values.IsTrue(condition.Evaluate(context)) ? then.Evaluate(context) : otherwise.Evaluate(context);
}

/// <summary><c>list.empty?</c>: whether nothing is in it.</summary>
internal sealed class IsEmpty(Place place, Expression target) : Expression(place)
{
    public override object? Evaluate(RenderContext context)
    {
        var value = target.EvaluateOrNull(context);
        return Boxes.Of(value is null || Members.Size(value) == 0);
    }
}
