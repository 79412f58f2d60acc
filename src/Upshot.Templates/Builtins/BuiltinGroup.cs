using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>Functions under one name, such as <c>string</c>.</summary>
internal sealed class BuiltinGroup(IEnumerable<KeyValuePair<string, object>> members)
{
    private readonly Dictionary<string, object> members = new(members);

    public IEnumerable<string> Names => members.Keys;

    public object Find(string name) => members.TryGetValue(name, out var member) ? member : Missing.Value;
}
