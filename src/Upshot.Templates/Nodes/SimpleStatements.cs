using System.Text;
using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>Text outside code, kept as the bytes it is written as.</summary>
internal sealed class TextOutput(Place place, string text) : Statement
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(text);

    public override Flow Execute(RenderContext context)
    {
        context.SpendOnText(utf8.Length, place);
        context.Output.WriteBytes(utf8, place);
        return Flow.Next;
    }
}

/// <summary>A value on its own: printed, and escaped unless it is safe HTML.</summary>
internal sealed class Print(Expression value) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        if (value is Include include)
            include.Write(context);
        else
            context.Print(value.Evaluate(context), value.Place);
        return Flow.Next;
    }
}

/// <summary><c>name = value</c>, or <c>name += value</c> with an operator.</summary>
internal sealed class Assign(PathExpression target, Place operatorPlace, Operator? kind, Expression value) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        var result = kind is { } binary
            ? Operators.Apply(context, operatorPlace, binary, target.Evaluate(context), value.Evaluate(context))
            : value.Evaluate(context);
        target.Assign(context, result);
        return Flow.Next;
    }
}

/// <summary><c>capture name … end</c>: what the block prints becomes the value of the name, as safe HTML.</summary>
internal sealed class Capture(PathExpression target, Block body) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        context.BeginCapture(target.Place);
        var flow = body.Execute(context);
        target.Assign(context, context.EndCapture());
        return flow;
    }
}

/// <summary><c>with object … end</c>: its members are names, and names are written to it.</summary>
internal sealed class With(Expression target, Block body) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        var value = target.Evaluate(context);
        if (value is null)
            throw target.Place.Fault($"{target.Place.Quote} is empty here, so nothing can be done with it");
        context.Variables.Push(value);
        var flow = body.Execute(context);
        context.Variables.Pop();
        return flow;
    }
}

/// <summary><c>wrap function arguments … end</c>: the function prints the block with <c>$$</c>.</summary>
internal sealed class Wrap(Call call, Place place, Block body) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        context.Print(call.EvaluateWrapping(context, body), place);
        return Flow.Next;
    }
}

/// <summary><c>func name … end</c>.</summary>
internal sealed class FunctionDeclaration(PathExpression target, UserFunction function) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        target.Assign(context, function);
        return Flow.Next;
    }
}

/// <summary><c>break</c>, <c>continue</c>, or <c>ret</c> with the value that the function returns.</summary>
internal sealed class Leave(Flow flow, Expression? value) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        if (flow == Flow.Return)
            context.Returned = value?.Evaluate(context);
        return flow;
    }
}
