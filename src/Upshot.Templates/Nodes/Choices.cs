using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class If(ImmutableArray<(Expression Condition, Block Body)> branches, Block? otherwise) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (Values.IsTrue(condition.Evaluate(context)))
                return body.Execute(context);
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}

/// <summary><c>case value … when a, b … else … end</c>.</summary>
internal sealed class Case(
    Expression subject,
    ImmutableArray<(ImmutableArray<Expression> Values, Block Body)> branches,
    Block? otherwise
) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (values, body) in branches)
        {
            if (IsAny(context, values, value))
                return body.Execute(context);
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }

    private static bool IsAny(RenderContext context, ImmutableArray<Expression> values, object? value)
    {
        foreach (var candidate in values)
        {
            if (Operators.AreEqual(context, value, candidate.Evaluate(context)))
                return true;
        }

        return false;
    }
}
