using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>array</c> that take lists apart and put them together. None changes its list.</summary>
internal static class ArrayBuiltins
{
    public static readonly ImmutableArray<Builtin> All =
    [
        new("array.add", "list value", call => new ScriptList(call.List(0).Append(call[1]))),
        new("array.add_range", "list1 list2", call => new ScriptList(call.List(0).Concat(call.List(1)))),
        new("array.concat", "list1 list2", call => new ScriptList(call.List(0).Concat(call.List(1)))),
        new("array.compact", "list", call => new ScriptList(call.List(0).Where(item => item is not null))),
        new(
            "array.contains",
            "list item",
            call => call.List(0).Any(item => Operators.AreEqual(call.Context, item, call[1]))
        ),
        new("array.first", "list", call => call.List(0).FirstOrDefault()),
        new("array.last", "list", call => call.List(0).LastOrDefault()),
        new("array.insert_at", "list index value", call => InsertAt(call)),
        new("array.limit", "list count", call => new ScriptList(call.List(0).Take(call.Whole(1)))),
        new("array.offset", "list index", call => new ScriptList(call.List(0).Skip(call.Whole(1)))),
        new("array.remove_at", "list index", call => RemoveAt(call)),
        new("array.reverse", "list", call => new ScriptList(call.List(0).Reverse())),
        new("array.size", "list", call => call[0] is null ? 0 : Size(call)),
        new("array.uniq", "list", call => Unique(call)),
        new("array.cycle", "list group?", call => Cycle(call)),
    ];

    private static int Size(BuiltinCall call) =>
        call[0] is not string && Lists.From(call[0]) is { } list ? list.Count : call.List(0).Length;

    private static ScriptList InsertAt(BuiltinCall call)
    {
        var items = call.List(0);
        var index = Math.Clamp(call.Whole(1), 0, items.Length);
        return new([.. items[..index], call[2], .. items[index..]]);
    }

    private static ScriptList RemoveAt(BuiltinCall call)
    {
        var items = call.List(0);
        var index = call.Whole(1) < 0 ? items.Length + call.Whole(1) : call.Whole(1);
        return new(items.Where((_, position) => position != index));
    }

    private static ScriptList Unique(BuiltinCall call)
    {
        var result = new ScriptList();
        HashSet<string> seen = [];
        foreach (var item in call.List(0))
        {
            if (item is null || Numbers.Is(item) || item is string or SafeHtml or bool or Enum or DateOnly)
            {
                if (seen.Add($"{(item is null ? "" : "=")}{Values.Text(call.Context, item)}"))
                    result.Add(item);
                continue;
            }

            call.Context.Spend(result.Count, call.Place);
            if (!Enumerable.Range(0, result.Count).Any(index => Equals(result[index], item)))
                result.Add(item);
        }

        return result;
    }

    private static object? Cycle(BuiltinCall call)
    {
        var items = call.List(0);
        var group = call.Has(1) ? call.Text(1) : Values.Text(call.Context, call[0]);
        var index = call.Context.Cycles.GetValueOrDefault(group);
        call.Context.Cycles[group] = index + 1;
        return items.Length == 0 ? null : items[index % items.Length];
    }
}
