using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>object</c>, without those that run text as code.</summary>
internal static class ObjectBuiltins
{
    public static readonly ImmutableArray<Builtin> All =
    [
        new(
            "object.default",
            "value default",
            call => call[0] is null or "" or SafeHtml { Text: "" } ? call[1] : call[0]
        ),
        new("object.format", "value format culture?", call => MathBuiltins.Format(call)),
        new("object.has_key", "value key", call => !ReferenceEquals(Find(call), Missing.Value)),
        new("object.has_value", "value key", call => Find(call) is not (null or Missing)),
        new("object.keys", "value", call => new ScriptList(Names(call))),
        new(
            "object.values",
            "value",
            call => new ScriptList(Names(call).Select(name => Members.Find(call.Context, call[0] ?? "", name)))
        ),
        new("object.size", "value", call => call[0] is { } value ? Members.Size(value) ?? Names(call).Length : 0),
        new("object.typeof", "value", call => TypeOf(call)),
    ];

    private static object? Find(BuiltinCall call) =>
        call[0] is { } value ? Members.Find(call.Context, value, call.Text(1)) : Missing.Value;

    private static string[] Names(BuiltinCall call)
    {
        if (
            call[0] is not { } value
            || (value is not ScriptObject && Lists.From(value) is not null && !IsDictionary(call))
        )
            return [];
        string[] names = [.. Members.Names(call.Context, value)];
        call.Context.Spend(names.Length, call.Place);
        return value is ScriptObject || IsDictionary(call) ? names : [.. names.Order(StringComparer.Ordinal)];
    }

    private static bool IsDictionary(BuiltinCall call) =>
        call[0] is { } value && call.Context.Types.Dictionary(value.GetType()) is not null;

    private static string? TypeOf(BuiltinCall call) =>
        call[0] switch
        {
            null => null,
            bool => "boolean",
            string or SafeHtml or char or Enum => "string",
            NumberRange => "iterator",
            ScriptObject => "object",
            { } number when Numbers.Is(number) => "number",
            _ when IsDictionary(call) => "object",
            { } value => Lists.From(value) is null ? "object" : "array",
        };
}
