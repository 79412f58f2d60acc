namespace Upshot.Model.Schema;

/// <summary>
/// A word that may stand in place of the value and says that there is none, such as <c>none</c> or <c>never</c>.
/// The property stays null, while <see cref="Places"/> tells that the writer said so.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NothingWordAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}

/// <summary>A record that may also be written as a plain value, which then fills the named property.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShorthandAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}

/// <summary>A list that may also be written as its only item.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrManyAttribute : Attribute;

/// <summary>Page kinds that must have a field which others may leave out.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredInAttribute(params Type[] kinds) : Attribute
{
    public ImmutableArray<Type> Kinds { get; } = [.. kinds];
}

/// <summary>What a writer calls a record, with its article: "a service page".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CalledAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
