using System.Collections;
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
    private static readonly FrozenDictionary<Type, Func<IEnumerable, object>> Lists = new Dictionary<
        Type,
        Func<IEnumerable, object>
    >
    {
        [typeof(object)] = static items => MakeList<object>(items), // the code that classes share
        [typeof(Beneficiary)] = static items => MakeList<Beneficiary>(items),
        [typeof(int)] = static items => MakeList<int>(items),
        [typeof(Reference)] = static items => MakeList<Reference>(items),
        [typeof(Severity)] = static items => MakeList<Severity>(items),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, Func<Dictionary<string, object>, object>> Maps = new Dictionary<
        Type,
        Func<Dictionary<string, object>, object>
    >
    {
        [typeof(object)] = MakeMap<object>,
        [typeof(ImmutableArray<Reference>)] = MakeMap<ImmutableArray<Reference>>,
        [typeof(RuleLevel)] = MakeMap<RuleLevel>,
    }.ToFrozenDictionary();

    private static readonly MethodInfo ListOf = Method(nameof(MakeList));
    private static readonly MethodInfo MapOf = Method(nameof(MakeMap));

    public static bool HasListsOf(Type item) => !item.IsValueType || Lists.ContainsKey(item);

    public static bool HasMapsOf(Type item) => !item.IsValueType || Maps.ContainsKey(item);

    public static object List(Type item, IEnumerable items) =>
        item.IsValueType ? Lists[item](items) : ListOf.MakeGenericMethod(item).Invoke(null, [items])!; // never returns null

    public static object Map(Type item, Dictionary<string, object> entries) =>
        item.IsValueType ? Maps[item](entries) : MapOf.MakeGenericMethod(item).Invoke(null, [entries])!; // never returns null

    private static ImmutableArray<T> MakeList<T>(IEnumerable items) => [.. items.Cast<T>()];

    private static FrozenDictionary<string, T> MakeMap<T>(Dictionary<string, object> entries) =>
        entries.ToFrozenDictionary(entry => entry.Key, entry => (T)entry.Value, StringComparer.Ordinal);

    private static MethodInfo Method(string name) =>
        typeof(Collections).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!; // both are above
}
