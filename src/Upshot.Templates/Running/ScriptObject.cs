namespace Upshot.Templates.Running;

/// <summary>An object made by a template, or the names it has set. Members keep the order they came in.</summary>
internal sealed class ScriptObject
{
    private readonly OrderedDictionary<string, object?> members = [];

    public object? this[string name]
    {
        set => members[name] = value;
    }

    public int Count => members.Count;

    public IReadOnlyCollection<string> Names => members.Keys;

    public IEnumerable<KeyValuePair<string, object?>> Entries => members;

    public KeyValuePair<string, object?> EntryAt(int index) => members.GetAt(index);

    public void Clear() => members.Clear();

    /// <summary>The value, or <see cref="Missing"/>.</summary>
    public object? Find(string name) => members.TryGetValue(name, out var value) ? value : Missing.Value;
}
