using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Upshot.Templates.Running;

/// <summary>What templates may see of the types of the host. Each type and member is looked at once per engine.</summary>
internal sealed class HostTypes
{
    private static readonly Dictionary<string, Lazy<BoundMember>> Nothing = [];

    private readonly ConcurrentDictionary<Type, Dictionary<string, Lazy<BoundMember>>> members = new();
    private readonly ConcurrentDictionary<Type, DictionaryReader?> dictionaries = new();
    private readonly ConcurrentDictionary<Enum, string> words = new();

    /// <summary>The public property with this name in snake_case, or null.</summary>
    public BoundMember? Bind(Type type, string name) =>
        members.GetOrAdd(type, Describe).TryGetValue(name, out var member) ? member.Value : null;

    public IEnumerable<string> Names(Type type) => members.GetOrAdd(type, Describe).Keys;

    /// <summary>The way into a dictionary with text as keys, or null for other types.</summary>
    public DictionaryReader? Dictionary(Type type) => dictionaries.GetOrAdd(type, DictionaryReader.For);

    /// <summary>A member of an enumeration as templates write it: <c>OnTrack</c> is <c>on-track</c>.</summary>
    public string Word(Enum value) => words.GetOrAdd(value, static member => Words.Join(member.ToString(), '-'));

    private static Dictionary<string, Lazy<BoundMember>> Describe(Type type)
    {
        // Values of the language answer for themselves; a list has items, not properties.
        if (type.IsAssignableTo(typeof(IEnumerable)) || type.IsEnum || type.IsPrimitive || IsOwn(type))
            return Nothing;

        var result = new Dictionary<string, Lazy<BoundMember>>();
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            var returned = property.PropertyType;
            var isReadable = property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;
            if (isReadable && !returned.IsByRef && !returned.IsByRefLike && !returned.IsPointer)
                result.TryAdd(Words.Join(property.Name, '_'), new(() => new(type, Getters.Of(type, property))));
        }

        return result;
    }

    private static bool IsOwn(Type type) =>
        type == typeof(SafeHtml) || type == typeof(TemplateFunction) || type.Namespace == typeof(HostTypes).Namespace;
}
