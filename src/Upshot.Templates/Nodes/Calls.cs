using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>The arguments of a call as written.</summary>
internal sealed record ArgumentNodes(
    ImmutableArray<Expression> Positional,
    ImmutableArray<(string Name, Expression Value)> Named
)
{
    public static readonly ArgumentNodes None = new([], []);

    public ArgumentNodes Before(Expression first) => this with { Positional = [first, .. Positional] };

    public Arguments Evaluate(RenderContext context)
    {
        var positional = Positional.Any(node => node is Spread) ? EvaluateSpread(context) : EvaluateEach(context);
        var named = Named.IsEmpty ? [] : new KeyValuePair<string, object?>[Named.Length];
        for (var index = 0; index < named.Length; index++)
            named[index] = new(Named[index].Name, Named[index].Value.Evaluate(context));
        return new(positional, named);
    }

    private object?[] EvaluateEach(RenderContext context)
    {
        if (Positional.IsEmpty)
            return [];
        var values = new object?[Positional.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = Positional[index].Evaluate(context);
        return values;
    }

    private object?[] EvaluateSpread(RenderContext context)
    {
        List<object?> values = [];
        foreach (var node in Positional)
        {
            if (node is Spread spread)
                values.AddRange(spread.Items(context));
            else
                values.Add(node.Evaluate(context));
        }

        return [.. values];
    }
}

/// <summary><c>^list</c>: hands the items of a list over as arguments of their own.</summary>
internal sealed class Spread(Place place, Expression list) : Expression(place)
{
    public IReadOnlyList<object?> Items(RenderContext context) =>
        Lists.From(list.Evaluate(context))?.ToArray(context, Place)
        ?? throw Place.Fault($"{list.Place.Quote} is not a list");

    public override object? Evaluate(RenderContext context) => list.Evaluate(context);
}

/// <summary>A function with what it is given: <c>asset 'x.css'</c> or <c>'x.css' | asset</c>.</summary>
internal sealed class Call(Place place, Expression target, ArgumentNodes arguments) : Expression(place)
{
    public Call WithFirst(Expression first) => new(first.Place.To(Place), target, arguments.Before(first));

    public override object? Evaluate(RenderContext context) =>
        Functions.Invoke(context, target.Place, Function(context), arguments.Evaluate(context));

    public object? EvaluateWrapping(RenderContext context, Block wrapped)
    {
        if (Function(context) is not UserFunction function)
            throw target.Place.Fault("only a function of a template can wrap text");
        return function.Invoke(context, target.Place, arguments.Evaluate(context), wrapped);
    }

    private object? Function(RenderContext context)
    {
        Place.EnsureStack();
        return target is PathExpression path ? path.Find(context, Lookup.Strict) : target.Evaluate(context);
    }
}

/// <summary><c>include 'name' arguments</c>: another template, which sees the same global names.</summary>
internal sealed class Include(Place place, Expression name, ArgumentNodes arguments) : Expression(place)
{
    /// <summary>The first argument of an include is <c>$1</c>, as in Scriban: <c>$0</c> would be its name.</summary>
    private readonly ArgumentNodes? given = arguments is { Positional: [], Named: [] }
        ? null
        : arguments.Before(new Literal(name.Place, null));

    private static readonly Arguments NoneGiven = new([null], []);

    public Expression TemplateName => name;

    public override object? Evaluate(RenderContext context)
    {
        context.BeginCapture(Place);
        Write(context);
        return context.EndCapture();
    }

    /// <summary>Prints the template in place, which saves a copy of it.</summary>
    public void Write(RenderContext context)
    {
        var wanted = Values.Text(context, name.Evaluate(context));
        var body = context.Templates.GetValueOrDefault(wanted) ?? throw Unknown(wanted, context.Templates.Keys);

        using var trace = TemplateTrace.Start(wanted);
        if (context.Run(Place, body, given?.Evaluate(context) ?? NoneGiven) == Flow.Return)
            context.Print(context.Returned, Place);
    }

    public TemplateFault Unknown(string wanted, IEnumerable<string> known) =>
        name.Place.Fault($"there is no template '{wanted}'", NearestWord.Find(wanted, known));
}
