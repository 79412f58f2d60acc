using System.Buffers;

namespace Upshot.Checks.Leaks;

/// <summary>Finds leaks in what is published.</summary>
internal sealed class LeakSearch(ImmutableArray<LeakShape> shapes)
{
    private const int None = int.MaxValue;

    /// <summary>Signs of one letter, apart: among longer ones they would make the search slow.</summary>
    private readonly SearchValues<char> letters = SearchValues.Create([
        .. Signs(shapes).Where(sign => sign.Length == 1).Select(sign => sign[0]),
    ]);

    /// <summary>Those of all shapes: one walk through a text leaves out nearly all of it.</summary>
    private readonly SearchValues<string> words = SearchValues.Create(
        [.. Signs(shapes).Where(sign => sign.Length > 1)],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Those of one text. Of two that overlap and mean the same, such as a token and the header it stands in, the first counts.</summary>
    public ImmutableArray<ToldLeak> In(PublishedText text)
    {
        var (read, values) = (Signed(text.Words), Signed(text.Values));
        ImmutableArray<string> numbers = [.. SignedLines.Of(text.Words, CheckDigits.NextLongNumber)];
        var found = ImmutableArray.CreateBuilder<ToldLeak>();
        foreach (var shape in shapes)
        {
            var inWords = shape.In(shape.IsLongNumber ? numbers : read);
            foreach (var leak in shape.IsInWordsOnly ? inWords : inWords.Concat(shape.In(values)))
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

    private ImmutableArray<string> Signed(string text)
    {
        var (letter, word) = (-1, -1);
        return [.. SignedLines.Of(text, Next)];

        int Next(string whole, int from)
        {
            // Of each sort, the next is looked for when the one before is passed.
            if (letter < from)
                letter = whole.AsSpan(from).IndexOfAny(letters) is >= 0 and var nextLetter ? from + nextLetter : None;
            if (word < from)
                word = whole.AsSpan(from).IndexOfAny(words) is >= 0 and var nextWord ? from + nextWord : None;
            return Math.Min(letter, word) is < None and var next ? next : -1;
        }
    }

    private static IEnumerable<string> Signs(ImmutableArray<LeakShape> shapes) =>
        shapes.SelectMany(shape => shape.Signs).Distinct(StringComparer.OrdinalIgnoreCase);

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
