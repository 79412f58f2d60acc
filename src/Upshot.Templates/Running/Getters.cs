using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Upshot.Templates.Running;

/// <summary>Reads a property of the host by a delegate that is made once, where reflection would look at it each time.</summary>
internal static class Getters
{
    /// <summary>
    /// Values that templates ask for most often. A program compiled ahead of time has code for every class, but of values
    /// only for those that stand here; nobody calls these.
    /// </summary>
    private static readonly FrozenDictionary<Type, Func<MethodInfo, Func<object, object?>>> Often = new Dictionary<
        Type,
        Func<MethodInfo, Func<object, object?>>
    >
    {
        [typeof(bool)] = ReadYesNo<object>,
        [typeof(int)] = ReadNumber<object>,
        [typeof(int?)] = Read<object, int?>,
        [typeof(ImmutableArray<object>)] = ReadList<object, object>,
    }.ToFrozenDictionary();

    public static Func<object, object?> Of(Type type, PropertyInfo property) =>
        Maker(type, property.PropertyType) is { } maker
            ? maker.CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!) // it can be read
            : target => property.GetValue(target, BindingFlags.DoNotWrapExceptions, null, null, null);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only what has code is asked for.")]
    private static MethodInfo? Maker(Type type, Type value) =>
        type.IsValueType ? null
        : IsListOfClass(value) ? Method(nameof(ReadList)).MakeGenericMethod(type, value.GenericTypeArguments[0])
        : value == typeof(bool) ? Method(nameof(ReadYesNo)).MakeGenericMethod(type)
        : value == typeof(int) ? Method(nameof(ReadNumber)).MakeGenericMethod(type)
        : value.IsValueType && !Often.ContainsKey(value) ? null
        : Method(nameof(Read)).MakeGenericMethod(type, value);

    private static bool IsListOfClass(Type value) =>
        value.IsGenericType
        && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && !value.GenericTypeArguments[0].IsValueType;

    private static MethodInfo Method(string name) =>
        typeof(Getters).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!; // all are below

    private static Func<object, object?> Read<TTarget, TValue>(MethodInfo getter)
        where TTarget : class
    {
        var read = getter.CreateDelegate<Func<TTarget, TValue>>();
        return target => read((TTarget)target);
    }

    private static Func<object, object?> ReadYesNo<TTarget>(MethodInfo getter)
        where TTarget : class
    {
        var read = getter.CreateDelegate<Func<TTarget, bool>>();
        return target => Boxes.Of(read((TTarget)target));
    }

    private static Func<object, object?> ReadNumber<TTarget>(MethodInfo getter)
        where TTarget : class
    {
        var read = getter.CreateDelegate<Func<TTarget, int>>();
        return target => Boxes.Of(read((TTarget)target));
    }

    /// <summary>The array inside is the same list and needs no box; a list that was never set is empty.</summary>
    private static Func<object, object?> ReadList<TTarget, TItem>(MethodInfo getter)
        where TTarget : class
        where TItem : class
    {
        var read = getter.CreateDelegate<Func<TTarget, ImmutableArray<TItem>>>();
        return target => ImmutableCollectionsMarshal.AsArray(read((TTarget)target)) ?? [];
    }
}
