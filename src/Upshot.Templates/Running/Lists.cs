using System.Collections;

namespace Upshot.Templates.Running;

/// <summary>Sees the lists of templates and of the host alike.</summary>
internal static class Lists
{
    /// <summary>The items of a value, or null when it is not a list. Objects give pairs of key and value.</summary>
    public static ItemList? From(object? value) =>
        value switch
        {
            object?[] items => new(items, items.Length),
            ScriptList list => new(list, list.Count),
            NumberRange range => new(range, range.Count),
            string text => new(text, text.Length),
            ScriptObject members => new(members, members.Count),
            IList list => FromHost(list),
            IEnumerable items => Copy(items),
            _ => null,
        };

    private static ItemList FromHost(IList list)
    {
        // An ImmutableArray that was never set refuses to say how long it is.
        try
        {
            return new(list, list.Count);
        }
        catch (InvalidOperationException)
        {
            return default;
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

        return new(copy, copy.Count);
    }
}
