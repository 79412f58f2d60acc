namespace Upshot.Model.Schema;

/// <summary>The shapes a value may take.</summary>
public enum ValueShape
{
    Text,
    YesNo,
    WholeNumber,
    Number,
    Date,
    Choice,
    Id,
    List,
    Map,
    Record,

    /// <summary>Anything; kept as it was written.</summary>
    Free,
}

/// <summary>A shape with what belongs to it.</summary>
public sealed record ValueSchema(ValueShape Shape)
{
    /// <summary>Of a choice: the words in kebab-case, in the order of the enum's members.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Of a choice: the member of the enum for each word.</summary>
    internal ImmutableArray<object> Choices { get; init; } = [];

    /// <summary>Of a list its items, of a map its values.</summary>
    public ValueSchema? Items { get; init; }

    public RecordSchema? Record { get; init; }

    /// <summary>The record that this value is, or that its items are.</summary>
    public RecordSchema? RecordInside => Record ?? Items?.RecordInside;

    internal Type Type { get; init; } = typeof(string);
}
