using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>What a builtin is given, read as the kinds of value it needs.</summary>
internal sealed record BuiltinCall(
    RenderContext Context,
    Place Place,
    Builtin Function,
    object?[] Values,
    bool[] IsGiven
)
{
    public object? this[int index] => Values[index];

    public bool Has(int index) => IsGiven[index] && Values[index] is not null;

    /// <summary>Any value as plain text; null is empty text.</summary>
    public string Text(int index)
    {
        var text = Running.Values.Text(Context, Values[index]);
        Context.SpendOnText(text.Length, Place);
        return text;
    }

    public int Whole(int index, int standard) => Has(index) ? Whole(index) : standard;

    public int Whole(int index) =>
        Numbers.Whole(Values[index]) is { } number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Fault($"'{Function.ParameterNames[index]}' of '{Function.Name}' is not a whole number");

    /// <summary>A long, decimal or double.</summary>
    public object Number(int index) =>
        Numbers.Is(Values[index])
            ? Numbers.Normalise(Values[index])! // a number stays one
            : throw Fault($"'{Function.ParameterNames[index]}' of '{Function.Name}' is not a number");

    /// <summary>The items of a list; null is an empty one.</summary>
    public object?[] List(int index)
    {
        if (Values[index] is null)
            return [];
        return Values[index] is not string && Lists.From(Values[index]) is { } list
            ? list.ToArray(Context, Place)
            : throw Fault($"'{Function.ParameterNames[index]}' of '{Function.Name}' is not a list");
    }

    /// <summary>Calls a function that was handed over with <c>@</c>.</summary>
    public object? Invoke(int index, params IEnumerable<object?> arguments) =>
        Values[index] is Callable or TemplateFunction
            ? Functions.Invoke(Context, Place, Values[index], new([.. arguments], []))
            : throw Fault(
                $"'{Function.ParameterNames[index]}' of '{Function.Name}' is not a function; write @ before it"
            );

    public TemplateFault Fault(string message) => Place.Fault(message);
}
