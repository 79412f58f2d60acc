using System.Collections;

namespace Upshot.Templates.Running;

/// <summary>Sees the lists of templates and of the host alike.</summary>
internal static class Lists
{
    /// <summary>The items of a value, or null when it is not a list. Objects give pairs of key and value.</summary>
    public static ItemList? From(object? value) =>
        value switch
        {
            ScriptList list => new(list.Count, index => list[index]),
            NumberRange range => range.Items,
            string text => new(text.Length, index => text[index].ToString()),
            ScriptObject members => new(members.Count, index => members.EntryAt(index)),
            IList list => FromHost(list),
            IEnumerable items => Copy(items),
            _ => null,
        };

    private static ItemList FromHost(IList list)
    {
        // An ImmutableArray that was never set refuses to say how long it is.
        try
        {
            return new(list.Count, index => list[index]);
        }
        catch (InvalidOperationException)
        {
            return ItemList.Empty;
        }
    }

    private static ItemList Copy(IEnumerable items)
    {
        List<object?> copy = [];
        foreach (var item in items)
        {
            copy.Add(item);
            if (copy.Count > Limits.Steps)
                break;
        }

        return new(copy.Count, index => copy[index]);
    }
}
