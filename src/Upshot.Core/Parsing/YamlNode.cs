namespace Upshot.Parsing;

/// <summary>
/// A value of a YAML file with the place it was written. The family is closed: <see cref="YamlScalar"/>,
/// <see cref="YamlMap"/> and <see cref="YamlList"/>.
/// </summary>
public abstract record YamlNode
{
    private protected YamlNode(Location at) => At = at;

    public Location At { get; }

    /// <summary>A mistake of syntax ended the reading in here, so what is missing may well have been written.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>What the writer would call it: "text", "a list" or "a block of fields".</summary>
    public abstract string Shape { get; }
}

/// <summary>A single value, kept exactly as it was written: <c>no</c>, <c>1.10</c> and <c>012</c> stay text.</summary>
/// <param name="Text">The text after YAML's own unquoting and folding.</param>
/// <param name="Quoted">Written in quotes or as a block, so that nothing about it is ambiguous.</param>
public sealed record YamlScalar(string Text, bool Quoted, Location At) : YamlNode(At)
{
    /// <summary>Nothing was written after the key.</summary>
    public bool IsBlank => !Quoted && Text.Length == 0;

    public override string Shape => "text";
}

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(string Key, Location KeyAt, YamlNode Value);

/// <summary>Keys with values, in the order written; each key once.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Location At) : YamlNode(At)
{
    public override string Shape => "a block of fields";

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>Values in the order written.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, Location At) : YamlNode(At)
{
    public override string Shape => "a list";
}
