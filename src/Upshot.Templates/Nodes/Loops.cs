using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>What <c>for</c> may be given after its list.</summary>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, Place? Reversed);

/// <summary><c>for item in list offset:1 limit:3 reversed … else … end</c>.</summary>
internal sealed class For(PathExpression variable, Expression source, LoopOptions options, Block body, Block? otherwise)
    : Statement
{
    public override Flow Execute(RenderContext context)
    {
        var value = source.Evaluate(context);
        var list = value is null
            ? default
            : Lists.From(value) ?? throw source.Place.Fault($"{source.Place.Quote} is not a list");

        var start = Math.Clamp(Number(context, options.Offset) ?? 0, 0, list.Count);
        var length = Math.Clamp(Number(context, options.Limit) ?? list.Count, 0, list.Count - start);
        if (length == 0)
            return otherwise?.Execute(context) ?? Flow.Next;

        var name = (variable as Name)?.Text;
        if (name is not null)
            context.Variables.PushLoop(name);
        var loop = context.EnterLoop(length);
        var flow = Flow.Next;
        for (; loop.Index < length && flow is Flow.Next; loop.Index++)
        {
            context.Spend(1, source.Place);
            var item = list[start + (options.Reversed is null ? loop.Index : length - 1 - loop.Index)];
            (loop.Previous, loop.Current) = (loop.Current, item);
            if (name is not null)
                context.Variables.SetLoop(item);
            else
                variable.Assign(context, item);
            flow = body.Execute(context);
            if (flow == Flow.Continue)
                flow = Flow.Next;
        }

        if (name is not null)
            context.Variables.Pop();
        else if (variable is Local local)
            context.Frame.Locals.Remove(local.Text);
        context.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private static int? Number(RenderContext context, Expression? option)
    {
        if (option?.Evaluate(context) is not { } value)
            return null;
        var number = Numbers.Whole(value) ?? throw option.Place.Fault($"{option.Place.Quote} is not a whole number");
        return (int)Math.Clamp(number, 0, int.MaxValue);
    }
}

/// <summary><c>while condition … end</c>.</summary>
internal sealed class While(Expression condition, Block body) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        var loop = context.EnterLoop(0);
        var flow = Flow.Next;
        for (; flow == Flow.Next && Values.IsTrue(condition.Evaluate(context)); loop.Index++)
        {
            context.Spend(1, condition.Place);
            flow = body.Execute(context);
            if (flow == Flow.Continue)
                flow = Flow.Next;
        }

        context.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
