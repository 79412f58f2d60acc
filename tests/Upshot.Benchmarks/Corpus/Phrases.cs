using System.Collections.Immutable;

namespace Upshot.Benchmarks.Corpus;

/// <summary>Says something else at each call, and the same on every machine.</summary>
/// <param name="seed">The number of the page.</param>
internal sealed class Phrases(int seed)
{
    // The numbers of this generator are part of the language's documentation: they will not change.
    private readonly Random random = new(seed);

    public string Place { get; } = Wordbook.Places[seed % Wordbook.Places.Length];

    public string Thing { get; } = Wordbook.Things[seed / 3 % Wordbook.Things.Length];

    /// <summary>A paragraph of sentences that are all different.</summary>
    public string Paragraph(int sentences) => string.Join(' ', Different(Wordbook.Sentences, sentences).Select(Filled));

    /// <summary>Steps that are all different.</summary>
    public ImmutableArray<string> Steps(int count) => [.. Different(Wordbook.Steps, count).Select(Filled)];

    private ImmutableArray<string> Different(ImmutableArray<string> from, int count)
    {
        var start = random.Next(from.Length);
        return [.. Enumerable.Range(0, count).Select(i => from[(start + (i * 5)) % from.Length])];
    }

    private string Filled(string pattern) =>
        pattern
            .Replace("{thing}", Thing, StringComparison.Ordinal)
            .Replace("{place}", Place, StringComparison.Ordinal)
            .Replace("{people}", One(Wordbook.People), StringComparison.Ordinal)
            .Replace("{spot}", One(Wordbook.Spots), StringComparison.Ordinal)
            .Replace("{time}", One(Wordbook.Times), StringComparison.Ordinal);

    private string One(ImmutableArray<string> from) => from[random.Next(from.Length)];
}
