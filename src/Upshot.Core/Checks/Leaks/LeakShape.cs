using System.Buffers;
using Upshot.Checks.Text;

namespace Upshot.Checks.Leaks;

/// <summary>How one sort of leak looks. Nearly all texts have none of its signs, and are never searched further.</summary>
/// <param name="Name">As a writer would call it, such as "a key of AWS".</param>
/// <param name="Pattern">With a group <c>told</c>: what must not be published.</param>
/// <param name="Signs">One of them stands in every such leak, in whatever case.</param>
internal sealed record LeakShape(LeakKind Kind, string Name, LinearPattern Pattern, ImmutableArray<string> Signs)
{
    private readonly Lazy<SearchValues<string>> signs = new(() =>
        SearchValues.Create([.. Signs], StringComparison.OrdinalIgnoreCase)
    );

    /// <summary>Stands in every such leak as well, where the signs alone stand in many lines.</summary>
    public string Besides { get; init; } = "";

    /// <summary>Looks closer at what has the shape: a check digit, a word in front.</summary>
    public Func<LeakCandidate, bool> IsReal { get; init; } = static _ => true;

    /// <summary>Addresses of pages and files would be taken for it, so only what readers read is searched.</summary>
    public bool IsInWordsOnly { get; init; }

    /// <summary>Its sign is a long number.</summary>
    public bool IsLongNumber { get; init; }

    /// <summary>Fewest letters. Counted here, for a pattern that counts is slow to make.</summary>
    public int Least { get; init; }

    /// <summary>Those in lines, of which only the ones with a sign are looked at closely.</summary>
    /// <param name="lines">With long numbers, where that is the sign.</param>
    public IEnumerable<LeakCandidate> In(ImmutableArray<string> lines)
    {
        foreach (var line in lines)
        {
            if (!IsLongNumber && !HasSign(line))
                continue;

            for (var match = Pattern.First(line); match.Success; )
            {
                var told = match.Groups["told"];
                var candidate = new LeakCandidate(line, told.Index, told.Value);
                if (told.Length >= Least && IsReal(candidate))
                    yield return candidate;
                // What stands behind one may stand before the next, so it is looked at again.
                match = Pattern.First(line, told.Index + told.Length);
            }
        }
    }

    private bool HasSign(string line) =>
        line.AsSpan().ContainsAny(signs.Value) && line.Contains(Besides, StringComparison.Ordinal);
}

/// <summary>Something that has the shape of a leak.</summary>
/// <param name="Line">That it stands in.</param>
/// <param name="Start">Where in it.</param>
internal sealed record LeakCandidate(string Line, int Start, string Told)
{
    public ReadOnlySpan<char> Before => Line.AsSpan(0, Start);
}
