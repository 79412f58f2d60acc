using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>array</c> that look into the items, by a member or by a function.</summary>
internal static class ArrayFunctionBuiltins
{
    private const int StepsASorted = 8;

    public static readonly ImmutableArray<Builtin> All =
    [
        new("array.any", "list function args...", call => call.List(0).Any(item => Values.IsTrue(Invoke(call, item)))),
        new(
            "array.each",
            "list function args...",
            call => new ScriptList(call.List(0).Select(item => Invoke(call, item)))
        ),
        new(
            "array.filter",
            "list function args...",
            call => new ScriptList(call.List(0).Where(item => Values.IsTrue(Invoke(call, item))))
        ),
        new("array.join", "list delimiter function?", call => Join(call)),
        new(
            "array.map",
            "list member",
            call => new ScriptList(call.List(0).Select(item => Member(call, item, call.Text(1))))
        ),
        new("array.sort", "list member?", call => Sort(call)),
    ];

    private static object? Invoke(BuiltinCall call, object? item) => call.Invoke(1, [item, .. call.Values.Skip(2)]);

    private static object Join(BuiltinCall call)
    {
        var items = call.List(0);
        if (call.Has(2))
            items = [.. items.Select(item => call.Invoke(2, item))];
        return Values.Join(call.Context, call.Place, items, call.Text(1));
    }

    private static ScriptList Sort(BuiltinCall call)
    {
        var items = call.List(0);
        var keys = call.Has(1) ? [.. items.Select(item => Member(call, item, call.Text(1)))] : items;
        foreach (var key in keys)
            call.Context.Spend(StepsASorted * (1 + TextLength(key) / Limits.CharactersAStep), call.Place);
        var order = Comparer<object?>.Create((left, right) => Operators.Compare(call.Context, left, right));
        return new(keys.Zip(items).OrderBy(pair => pair.First, order).Select(pair => pair.Second));
    }

    private static int TextLength(object? value) =>
        value switch
        {
            string text => text.Length,
            SafeHtml html => html.ToString().Length,
            _ => 0,
        };

    /// <summary>A member of an item; <c>promise.status</c> goes down two steps.</summary>
    private static object? Member(BuiltinCall call, object? item, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (item is null)
                return null;
            item = Members.Find(call.Context, item, name);
            if (ReferenceEquals(item, Missing.Value))
                throw call.Fault($"an item of the list has no '{name}'");
        }

        return item;
    }
}
