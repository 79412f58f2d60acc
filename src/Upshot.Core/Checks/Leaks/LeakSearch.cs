using System.Buffers;

namespace Upshot.Checks.Leaks;

/// <summary>Finds leaks in what is published.</summary>
internal sealed class LeakSearch(ImmutableArray<LeakShape> shapes)
{
    /// <summary>
    /// Those of all shapes: one walk through a text leaves out nearly all of it. Apart from those of one letter, the others
    /// would be looked for in a way that is quick for few words only: it took longer.
    /// </summary>
    private readonly SearchValues<string> signs = SearchValues.Create(
        [.. shapes.SelectMany(shape => shape.Signs).Distinct(StringComparer.OrdinalIgnoreCase)],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Those of one text. Of two that overlap and mean the same, such as a token and the header it stands in, the first counts.</summary>
    public ImmutableArray<ToldLeak> In(PublishedText text)
    {
        var (words, values) = (Signed(text.Words), Signed(text.Values));
        ImmutableArray<string> numbers = [.. SignedLines.Of(text.Words, CheckDigits.NextLongNumber)];
        var found = ImmutableArray.CreateBuilder<ToldLeak>();
        foreach (var shape in shapes)
        {
            var read = shape.In(shape.IsLongNumber ? numbers : words);
            foreach (var leak in shape.IsInWordsOnly ? read : read.Concat(shape.In(values)))
            {
                if (shape.Kind is not (LeakKind.Secret or LeakKind.Password) || !found.Any(IsKnown))
                    found.Add(new(text.Path, shape, leak.Told));

                bool IsKnown(ToldLeak other) =>
                    other.Told.Contains(leak.Told, StringComparison.Ordinal)
                    || leak.Told.Contains(other.Told, StringComparison.Ordinal);
            }
        }

        return found.DrainToImmutable();
    }

    private ImmutableArray<string> Signed(string text) => [.. SignedLines.Of(text, NextSign)];

    private int NextSign(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(signs);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Each leak once, however many files have it.</summary>
    public static IEnumerable<PublishedLeak> Together(IEnumerable<ToldLeak> leaks) =>
        leaks
            .GroupBy(leak => (leak.Shape.Kind, leak.Told))
            .Select(same => new PublishedLeak(
                same.First().Shape,
                same.Key.Told,
                [.. same.Select(leak => leak.Path).Distinct(StringComparer.Ordinal)]
            ));
}

/// <summary>A leak in one file of the site.</summary>
internal sealed record ToldLeak(string Path, LeakShape Shape, string Told);

/// <summary>A leak and the files of the site that have it.</summary>
internal sealed record PublishedLeak(LeakShape Shape, string Told, ImmutableArray<string> Paths);
