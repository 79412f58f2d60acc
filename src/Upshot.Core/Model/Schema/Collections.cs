using System.Collections;
using System.Reflection;

namespace Upshot.Model.Schema;

/// <summary>Immutable collections of an item type that is only known while the program runs.</summary>
internal static class Collections
{
    private static readonly MethodInfo ListOf = Method(nameof(MakeList));
    private static readonly MethodInfo MapOf = Method(nameof(MakeMap));

    public static object List(Type item, IEnumerable items) => ListOf.MakeGenericMethod(item).Invoke(null, [items])!; // never returns null

    public static object Map(Type item, Dictionary<string, object> entries) =>
        MapOf.MakeGenericMethod(item).Invoke(null, [entries])!; // never returns null

    private static ImmutableArray<T> MakeList<T>(IEnumerable items) => [.. items.Cast<T>()];

    private static FrozenDictionary<string, T> MakeMap<T>(Dictionary<string, object> entries) =>
        entries.ToFrozenDictionary(entry => entry.Key, entry => (T)entry.Value, StringComparer.Ordinal);

    private static MethodInfo Method(string name) =>
        typeof(Collections).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!; // both are below
}
