using System.Runtime.InteropServices;

namespace Upshot;

/// <summary>
/// The same work for many things, on all cores at once. Each thing is taken by whichever core is free, so that a few
/// large ones hold nobody up.
/// </summary>
internal static class OnAllCores
{
    private static readonly ParallelOptions AsManyAsThereAre = new()
    {
        MaxDegreeOfParallelism = Environment.ProcessorCount,
    };

    /// <summary>The results stand in the order of the things, whichever was ready first.</summary>
    /// <exception cref="AggregateException">Holds what was thrown for any of them.</exception>
    public static ImmutableArray<TResult> SelectOnAllCores<T, TResult>(
        this IEnumerable<T> things,
        Func<T, TResult> select
    )
    {
        var all = things as T[] ?? [.. things];
        var results = new TResult[all.Length];
        Parallel.For(0, all.Length, AsManyAsThereAre, i => results[i] = select(all[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
