using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Upshot.Model.Settings;

namespace Upshot.Model.Schema;

/// <summary>
/// Immutable collections of an item type that is only known while the program runs. A program compiled ahead of time
/// has code for every class, but of values only for those that are named here, so no record may have others.
/// </summary>
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only classes get here, and they share their code.")]
internal static class Collections
{
    private static readonly ConcurrentDictionary<Type, Func<IEnumerable, object>> Lists = new()
    {
        [typeof(object)] = ListMaker<object>(), // the code that classes share
        [typeof(Beneficiary)] = ListMaker<Beneficiary>(),
        [typeof(int)] = ListMaker<int>(),
        [typeof(Reference)] = ListMaker<Reference>(),
        [typeof(Severity)] = ListMaker<Severity>(),
    };

    private static readonly ConcurrentDictionary<Type, Func<Dictionary<string, object>, object>> Maps = new()
    {
        [typeof(object)] = MapMaker<object>(),
        [typeof(ImmutableArray<Reference>)] = MapMaker<ImmutableArray<Reference>>(),
        [typeof(RuleLevel)] = MapMaker<RuleLevel>(),
    };

    private static readonly MethodInfo ListOf = Method(nameof(ListMaker));
    private static readonly MethodInfo MapOf = Method(nameof(MapMaker));

    public static bool HasListsOf(Type item) => !item.IsValueType || Lists.ContainsKey(item);

    public static bool HasMapsOf(Type item) => !item.IsValueType || Maps.ContainsKey(item);

    public static object List(Type item, IEnumerable items) =>
        Lists.GetOrAdd(item, static kind => Maker<Func<IEnumerable, object>>(ListOf, kind))(items);

    public static object Map(Type item, Dictionary<string, object> entries) =>
        Maps.GetOrAdd(item, static kind => Maker<Func<Dictionary<string, object>, object>>(MapOf, kind))(entries);

    private static T Maker<T>(MethodInfo method, Type item)
        where T : Delegate => method.MakeGenericMethod(item).CreateDelegate<Func<T>>()();

    private static Func<IEnumerable, object> ListMaker<T>() => static items => items.Cast<T>().ToImmutableArray();

    private static Func<Dictionary<string, object>, object> MapMaker<T>() =>
        static entries =>
            entries.ToFrozenDictionary(entry => entry.Key, entry => (T)entry.Value, StringComparer.Ordinal);

    private static MethodInfo Method(string name) =>
        typeof(Collections).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!; // both are above
}
