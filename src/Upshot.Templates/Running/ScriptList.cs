using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>A list made by a template. As in Scriban it can carry members of its own.</summary>
internal sealed class ScriptList
{
    private readonly List<object?> items;

    public ScriptList() => items = [];

    public ScriptList(IEnumerable<object?> items) => this.items = [.. items];

    public int Count => items.Count;

    public ScriptObject Members => field ??= new();

    public object? this[int index] => items[index];

    /// <summary>The arguments of a call: <c>$[0]</c> and <c>$.name</c>. Its own list, for arguments belong to all calls.</summary>
    public static ScriptList From(Arguments arguments)
    {
        var list = new ScriptList(arguments.Positional);
        foreach (var (name, value) in arguments.Named)
            list.Members[name] = value;
        return list;
    }

    public void Add(object? item) => items.Add(item);

    /// <summary>Sets an item; a list grows to the index it is set at.</summary>
    public void SetItem(long index, object? value, Place place)
    {
        index = index < 0 ? index + items.Count : index;
        if (index is < 0 or > Limits.Steps)
            throw place.Fault("the list has no such item");
        while (items.Count <= index)
            items.Add(null);
        items[(int)index] = value;
    }
}
