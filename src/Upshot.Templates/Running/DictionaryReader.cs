using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Upshot.Templates.Running;

/// <summary>Reads the dictionaries of the host, whatever the type of their values.</summary>
internal abstract class DictionaryReader
{
    /// <summary>A reader when the type is a dictionary with text as keys, else null.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Classes share their code; values need none.")]
    public static DictionaryReader? For(Type type)
    {
        var dictionary = type.GetInterfaces()
            .FirstOrDefault(candidate =>
                candidate.IsGenericType
                && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
                && candidate.GenericTypeArguments[0] == typeof(string)
            );
        return dictionary?.GenericTypeArguments[1] is not { } value ? null
            : value.IsValueType && type.IsAssignableTo(typeof(IDictionary)) ? new OfValues()
            : (DictionaryReader?)Activator.CreateInstance(typeof(Of<>).MakeGenericType(value));
    }

    /// <summary>The value, or <see cref="Missing"/>.</summary>
    public abstract object? Find(object dictionary, string key);

    public abstract IEnumerable<string> Names(object dictionary);

    private sealed class Of<TValue> : DictionaryReader
    {
        public override object? Find(object dictionary, string key) =>
            ((IReadOnlyDictionary<string, TValue>)dictionary).TryGetValue(key, out var value) ? value : Missing.Value;

        public override IEnumerable<string> Names(object dictionary) =>
            ((IReadOnlyDictionary<string, TValue>)dictionary).Keys;
    }

    /// <summary>Values are in boxes then, so that no code of their own is needed.</summary>
    private sealed class OfValues : DictionaryReader
    {
        public override object? Find(object dictionary, string key) =>
            ((IDictionary)dictionary).Contains(key) ? ((IDictionary)dictionary)[key] : Missing.Value;

        public override IEnumerable<string> Names(object dictionary) => ((IDictionary)dictionary).Keys.Cast<string>();
    }
}
