using System.Collections.Immutable;
using System.Globalization;

namespace Upshot.Benchmarks.Corpus;

/// <summary>One page of the corpus as both programs get it: the fields first, then Markdown that both understand.</summary>
internal sealed record CorpusPage
{
    public required PageSort Sort { get; init; }

    /// <summary>Its number among the pages of its sort.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Numbers of audiences.</summary>
    public required ImmutableArray<int> Audiences { get; init; }

    /// <summary>The group of ten it belongs to: one service, one metric, six stories and two updates.</summary>
    public required int Group { get; init; }

    /// <summary>In a story: the problem, what changed, our part, what was learned and what comes next.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Markdown with {{ metric:ID }} and links to files, as Upshot's writers write it.</summary>
    public string Body { get; init; } = "";

    public string Id => CorpusPages.IdOf(Sort, Number);

    /// <summary>The service of its group.</summary>
    public string Service => CorpusPages.IdOf(PageSort.Service, Group);

    /// <summary>The number of its group.</summary>
    public string Metric => CorpusPages.IdOf(PageSort.Metric, Group);

    /// <summary>The first story of its group.</summary>
    public string Story => CorpusPages.FirstStory(Group);

    /// <summary>Spread over two years, the last ones first.</summary>
    public string Date =>
        new DateOnly(2025, 11, 10).AddDays(-(Number % 700)).ToString("O", CultureInfo.InvariantCulture);
}

internal enum PageSort
{
    Story,
    Service,
    Update,
    Metric,
}
