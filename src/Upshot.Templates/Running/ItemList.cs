using System.Collections;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>One way to look at every kind of list: how many, and each by its index.</summary>
/// <param name="source">One of the kinds that <see cref="Lists"/> knows.</param>
/// <param name="count">How many items.</param>
internal readonly struct ItemList(object source, int count)
{
    public int Count => count;

    public object? this[int index] =>
        source switch
        {
            object?[] items => items[index],
            ScriptList list => list[index],
            NumberRange range => range[index],
            string text => text[index].ToString(),
            ScriptObject members => members.EntryAt(index),
            _ => ((IList)source)[index],
        };

    /// <summary>All items at once; each counts as a step.</summary>
    public object?[] ToArray(RenderContext context, Place place)
    {
        context.Spend(count, place);
        var items = new object?[count];
        for (var index = 0; index < count; index++)
            items[index] = this[index];
        return items;
    }
}
