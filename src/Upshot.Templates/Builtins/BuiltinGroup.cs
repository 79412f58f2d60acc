using System.Collections.Frozen;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>Functions under one name, such as <c>string</c>.</summary>
internal sealed class BuiltinGroup(IEnumerable<KeyValuePair<string, object>> members)
{
    private readonly FrozenDictionary<string, object> members = members.ToFrozenDictionary();

    public IEnumerable<string> Names => members.Keys;

    public object Find(string name) => members.TryGetValue(name, out var member) ? member : Missing.Value;
}
