using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>Text, a number, true, false or null.</summary>
internal sealed class Literal(Place place, object? value) : Expression(place)
{
    public object? Value { get; } = value;

    public override object? Evaluate(RenderContext context) => Value;
}

/// <summary><c>$"{count} pages"</c>: plain text, or safe HTML as soon as one part is.</summary>
internal sealed class Interpolation(Place place, ImmutableArray<Expression> parts) : Expression(place)
{
    public override object? Evaluate(RenderContext context)
    {
        var values = new object?[parts.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = parts[index].Evaluate(context);
        return Values.Join(context, Place, values, "");
    }
}

/// <summary><c>[1, 2, 3]</c>.</summary>
internal sealed class ListLiteral(Place place, ImmutableArray<Expression> items) : Expression(place)
{
    public override object? Evaluate(RenderContext context)
    {
        context.Spend(items.Length, Place);
        var list = new ScriptList();
        foreach (var item in items)
            list.Add(item.Evaluate(context));
        return list;
    }
}

/// <summary><c>{ name: value }</c>.</summary>
internal sealed class ObjectLiteral(Place place, ImmutableArray<(string Name, Expression Value)> members)
    : Expression(place)
{
    public override object? Evaluate(RenderContext context)
    {
        context.Spend(members.Length, Place);
        var result = new ScriptObject();
        foreach (var (name, value) in members)
            result[name] = value.Evaluate(context);
        return result;
    }
}

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class FunctionLiteral(Place place, UserFunction function) : Expression(place)
{
    public override object? Evaluate(RenderContext context) => function;
}

/// <summary><c>@name</c>: the function itself, not what it returns.</summary>
internal sealed class FunctionReference(Place place, PathExpression path) : Expression(place)
{
    public override object? Evaluate(RenderContext context) => path.Find(context, Lookup.Strict);
}
