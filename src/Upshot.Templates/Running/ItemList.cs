using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>One way to look at every kind of list: how many, and each by its index.</summary>
internal sealed class ItemList(int count, Func<int, object?> item)
{
    public static readonly ItemList Empty = new(0, _ => null);

    public int Count => count;

    public object? this[int index] => item(index);

    /// <summary>All items at once; each counts as a step.</summary>
    public object?[] ToArray(RenderContext context, Place place)
    {
        context.Spend(count, place);
        var items = new object?[count];
        for (var index = 0; index < count; index++)
            items[index] = item(index);
        return items;
    }
}
