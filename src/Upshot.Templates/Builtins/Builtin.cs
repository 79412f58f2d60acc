using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>A function of the language.</summary>
/// <param name="name">With its group, such as <c>string.truncate</c>.</param>
/// <param name="parameters">Their names in order; <c>?</c> marks one that may be left out, <c>...</c> all the rest.</param>
internal sealed class Builtin(string name, string parameters, Func<BuiltinCall, object?> body) : Callable
{
    private readonly ImmutableArray<string> names =
    [
        .. parameters
            .Split(' ')
            .Where(parameter => !parameter.EndsWith('.'))
            .Select(parameter => parameter.TrimEnd('?')),
    ];
    private readonly int required = parameters
        .Split(' ')
        .Count(parameter => !parameter.EndsWith('?') && !parameter.EndsWith('.'));
    private readonly bool takesRest = parameters.EndsWith("...", StringComparison.Ordinal);

    public string Name => name;

    public string ShortName => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public ImmutableArray<string> ParameterNames => names;

    public override object? Invoke(RenderContext context, Place place, Arguments arguments)
    {
        var given = arguments.Positional;
        if (given.Length > names.Length && !takesRest)
            throw place.Fault($"'{name}' was given {given.Length} values, but takes at most {names.Length}");

        var values = new object?[Math.Max(names.Length, given.Length)];
        var isGiven = new bool[values.Length];
        for (var index = 0; index < given.Length; index++)
            (values[index], isGiven[index]) = (given[index], true);
        foreach (var (key, value) in arguments.Named)
        {
            var index = names.IndexOf(key);
            if (index < 0)
                throw place.Fault($"'{name}' has no '{key}'", NearestWord.Find(key, names));
            (values[index], isGiven[index]) = (value, true);
        }

        var missing = Array.IndexOf(isGiven, false, 0, required);
        if (missing >= 0)
            throw place.Fault($"'{name}' needs '{names[missing]}'");

        context.Spend(1, place);
        var result = body(new(context, place, this, values, isGiven));
        return result is string text ? Values.Checked(context, place, text) : result;
    }
}
