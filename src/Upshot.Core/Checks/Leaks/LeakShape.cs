using System.Buffers;
using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Leaks;

/// <summary>How one sort of leak looks. Nearly all texts have none of its signs, and are never searched further.</summary>
/// <param name="name">As a writer would call it, such as "a key of AWS".</param>
/// <param name="pattern">With a group <c>told</c>: what must not be published.</param>
/// <param name="signs">One of them stands in every such leak, in whatever case.</param>
internal sealed class LeakShape(
    LeakKind kind,
    string name,
    [System.Diagnostics.CodeAnalysis.StringSyntax(System.Diagnostics.CodeAnalysis.StringSyntaxAttribute.Regex)]
        string pattern,
    ImmutableArray<string> signs
)
{
    private readonly SearchValues<string> search = SearchValues.Create(
        signs.AsSpan(),
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Made when the first sign is seen: it is slow to make.</summary>
    private readonly Lazy<Regex> regex = new(() => LinearPattern.Of(pattern));

    public LeakKind Kind => kind;

    public string Name => name;

    /// <summary>Looks closer at what has the shape: a check digit, a word in front.</summary>
    public Func<LeakCandidate, bool> IsReal { get; init; } = static _ => true;

    /// <summary>Addresses of pages and files would be taken for it, so only what readers read is searched.</summary>
    public bool IsInWordsOnly { get; init; }

    /// <summary>In place of signs, where it has none.</summary>
    public Func<string, bool>? MayBeIn { get; init; }

    public IEnumerable<LeakCandidate> In(string text) =>
        (MayBeIn is { } mayBeIn ? mayBeIn(text) : text.AsSpan().ContainsAny(search))
            ? regex
                .Value.Matches(text)
                .Select(match => match.Groups["told"])
                .Select(told => new LeakCandidate(text, told.Index, told.Value))
                .Where(IsReal)
            : [];
}

/// <summary>Something that has the shape of a leak.</summary>
/// <param name="Text">The whole text it stands in.</param>
/// <param name="Start">Where in it.</param>
internal sealed record LeakCandidate(string Text, int Start, string Told)
{
    /// <summary>What stands on the line in front of it, to 60 letters.</summary>
    public ReadOnlySpan<char> Before
    {
        get
        {
            var from = Math.Max(0, Start - 60);
            var before = Text.AsSpan(from, Start - from);
            return before[(before.LastIndexOf('\n') + 1)..];
        }
    }
}
