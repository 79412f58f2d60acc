namespace Upshot.Templates.Running;

/// <summary>Reads the dictionaries of the host, whatever the type of their values.</summary>
internal abstract class DictionaryReader
{
    /// <summary>A reader when the type is a dictionary with text as keys, else null.</summary>
    public static DictionaryReader? For(Type type)
    {
        var dictionary = type.GetInterfaces()
            .FirstOrDefault(candidate =>
                candidate.IsGenericType
                && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
                && candidate.GenericTypeArguments[0] == typeof(string)
            );
        return dictionary is null
            ? null
            : (DictionaryReader?)
                Activator.CreateInstance(typeof(Of<>).MakeGenericType(dictionary.GenericTypeArguments[1]));
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
}
