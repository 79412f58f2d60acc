using System.Collections;

namespace Upshot.Model;

/// <summary>Things with ids, in order, to be found by id.</summary>
public sealed class Catalogue<T> : IReadOnlyList<T>
    where T : class
{
    private readonly ImmutableArray<T> items;
    private readonly FrozenDictionary<string, T> byId;

    /// <summary>Of two things with one id the first is found.</summary>
    public Catalogue(IEnumerable<T> items, Func<T, string> id)
    {
        this.items = [.. items];
        byId = this.items.DistinctBy(id).ToFrozenDictionary(id, StringComparer.Ordinal);
    }

    public int Count => items.Length;

    public T this[int index] => items[index];

    public T? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The things named that are there, in the order named.</summary>
    public IEnumerable<T> Among(IEnumerable<Schema.Reference> references) =>
        references.Select(reference => Find(reference.Id)).OfType<T>();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
