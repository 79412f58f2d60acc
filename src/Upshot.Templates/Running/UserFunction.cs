using Upshot.Templates.Nodes;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>
/// A function of a template. Without <paramref name="parameters"/> it takes anything as <c>$0</c>, <c>$1</c>… and
/// writes to the names of its caller; with them they are names of its own.
/// </summary>
internal sealed class UserFunction(string name, ImmutableArray<Parameter>? parameters, Block body) : Callable
{
    public override object? Invoke(RenderContext context, Place place, Arguments arguments) =>
        Invoke(context, place, arguments, null);

    public object? Invoke(RenderContext context, Place place, Arguments arguments, Block? wrapped)
    {
        if (parameters is { } known)
            context.Variables.Push(Bind(context, place, known, arguments));
        context.BeginCapture(place);
        var flow = context.Run(place, body, arguments, wrapped);
        var returned = flow == Flow.Return ? context.Returned : null;
        var isPrinted = context.Output.Length > 0;
        if (isPrinted)
            context.Print(returned, place);
        var html = context.EndCapture();
        if (parameters is not null)
            context.Variables.Pop();
        return isPrinted ? html : returned;
    }

    private ScriptObject Bind(RenderContext context, Place place, ImmutableArray<Parameter> known, Arguments given)
    {
        var scope = new ScriptObject();
        var named = new Dictionary<string, object?>();
        foreach (var (key, value) in given.Named)
            named[key] = value;

        if (named.Keys.FirstOrDefault(key => known.All(one => one.Name != key)) is { } unknown)
            throw place.Fault($"{name} has no '{unknown}'", NearestWord.Find(unknown, known.Select(one => one.Name)));
        if (given.Positional.Length > known.Length && !known.Any(one => one.IsRest))
            throw place.Fault($"{name} was given {given.Positional.Length} values, but takes at most {known.Length}");

        for (var index = 0; index < known.Length; index++)
        {
            var parameter = known[index];
            if (parameter.IsRest)
                scope[parameter.Name] = new ScriptList(given.Positional.Skip(index));
            else if (named.Remove(parameter.Name, out var value))
                scope[parameter.Name] = value;
            else if (index < given.Positional.Length)
                scope[parameter.Name] = given.Positional[index];
            else if (parameter.Default is { } standard)
                scope[parameter.Name] = standard.Evaluate(context);
            else
                throw place.Fault($"{name} needs '{parameter.Name}'");
        }

        return scope;
    }
}

/// <summary>A parameter of a function, with what it is when it is not given.</summary>
internal sealed record Parameter(string Name, Expression? Default, bool IsRest);
