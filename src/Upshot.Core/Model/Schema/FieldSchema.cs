using System.Collections;
using System.Reflection;

namespace Upshot.Model.Schema;

/// <summary>One field of a record: its key, its values and its limits, read once from the C# property.</summary>
public sealed record FieldSchema
{
    /// <summary>As typed in YAML: snake_case.</summary>
    public required string Key { get; init; }

    public required bool IsRequired { get; init; }

    public required ValueSchema Value { get; init; }

    public required FieldAttribute Limits { get; init; }

    /// <summary>Set when the value is, or is a list of, ids.</summary>
    public Named? RefersTo { get; init; }

    /// <summary>A word that may stand in place of an id.</summary>
    public string? OrWord { get; init; }

    public string? NothingWord { get; init; }

    public bool OneOrMany { get; init; }

    public required PropertyInfo Property { get; init; }

    /// <summary>Made when it is first needed: most commands need few.</summary>
    internal PropertyAccess Access => field ??= PropertyAccess.To(Property);

    /// <summary>What a record of this type, or of one below it, has in this field.</summary>
    public object? Of(object record) => Access.Get(record);

    /// <summary>The same, each item of a list or of a map alone; nothing of what is not there.</summary>
    public IEnumerable<object> Each(object record) => Open(Of(record));

    private static IEnumerable<object> Open(object? value) =>
        value switch
        {
            null => [],
            string => [value],
            IDictionary map => map.Values.Cast<object?>().SelectMany(Open),
            IEnumerable items => items.Cast<object?>().SelectMany(Open),
            _ => [value],
        };
}
