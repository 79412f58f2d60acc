namespace Upshot.Checks.Leaks;

/// <summary>Finds leaks in what is published, each once however many files have it.</summary>
internal static class LeakSearch
{
    public static IEnumerable<PublishedLeak> Find(
        this ImmutableArray<PublishedText> texts,
        ImmutableArray<LeakShape> shapes
    ) =>
        texts
            .AsParallel()
            .AsOrdered()
            .SelectMany(text => In(text, shapes).Select(leak => (text.Path, leak.Shape, leak.Told)))
            .AsSequential()
            .GroupBy(leak => (leak.Shape.Kind, leak.Told))
            .Select(same => new PublishedLeak(
                same.First().Shape,
                same.Key.Told,
                [.. same.Select(leak => leak.Path).Distinct(StringComparer.Ordinal)]
            ));

    /// <summary>Of two that overlap and mean the same, such as a token and the header it stands in, the first counts.</summary>
    private static List<(LeakShape Shape, string Told)> In(PublishedText text, ImmutableArray<LeakShape> shapes)
    {
        var found = new List<(LeakShape Shape, string Told)>();
        foreach (var shape in shapes)
        {
            foreach (var leak in shape.In(text.Words).Concat(shape.IsInWordsOnly ? [] : shape.In(text.Values)))
            {
                if (shape.Kind is not (LeakKind.Secret or LeakKind.Password) || !found.Exists(IsKnown))
                    found.Add((shape, leak.Told));

                bool IsKnown((LeakShape Shape, string Told) other) =>
                    other.Told.Contains(leak.Told, StringComparison.Ordinal)
                    || leak.Told.Contains(other.Told, StringComparison.Ordinal);
            }
        }

        return found;
    }
}

/// <summary>A leak and the files of the site that have it.</summary>
internal sealed record PublishedLeak(LeakShape Shape, string Told, ImmutableArray<string> Paths);
