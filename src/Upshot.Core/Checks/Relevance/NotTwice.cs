using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>No two pages of one kind tell one audience the same.</summary>
internal sealed class NotTwice : ICheck<Site>
{
    /// <summary>
    /// Of five words of the two, so many in common make them nearly equal. Whole numbers: a rounded share lets pairs slip.
    /// </summary>
    private const int Common = 4;
    private const int Of = 5;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int FewestWords = 3;

    public Rule Rule { get; } =
        new(
            "UP345",
            Severity.Warning,
            "Two pages say the same",
            "Readers who find two answers do not know which one holds, and trust neither."
        );

    public string Bad =>
        ExamplePages.Page("You can ring Ann Lee.", title: "How to reach the night crew at the gate") + Again;

    public string Good => ExamplePages.Page("You can ring Ann Lee.", title: "What the day crew can do for you") + Again;

    private static string Again =>
        "\n"
        + ExamplePages
            .Page("Ask Ann Lee.", title: "How to reach the night crew at a gate")
            .Replace("night.md", "owl.md");

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        [
            .. Pairs(subject.Services, ("title", service => service.Title), ("outcome", service => service.Outcome)),
            .. Pairs(subject.CaseStudies, ("title", story => story.Title), ("problem", story => story.Problem)),
            .. Pairs(subject.PlainPages, ("title", page => page.Title)),
        ];

    /// <summary>One finding for two pages, at the later one, of the first field that says it twice.</summary>
    private ImmutableArray<Diagnostic> Pairs<T>(
        IEnumerable<T> pages,
        params ReadOnlySpan<(string Field, Func<T, string> Text)> fields
    )
        where T : Page
    {
        T[] ordered = [.. pages.OrderBy(page => page.Source, StringComparer.Ordinal)];
        var told = new HashSet<(string, string)>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (field, text) in fields)
        {
            foreach (var (first, second) in Twice(Sayings(ordered, text)))
            {
                if (told.Add((first.Source, second.Source)))
                    findings.Add(Finding(field, first, second));
            }
        }

        return findings.DrainToImmutable();
    }

    /// <summary>What each page says in one field, as the numbers of its words.</summary>
    private static Saying[] Sayings<T>(T[] pages, Func<T, string> text)
        where T : Page
    {
        var words = pages
            .SelectOnAllCores(page =>
                (Page: page, Words: ContentWords.Stems(text(page)).Distinct(StringComparer.Ordinal).ToArray())
            )
            .Where(said => said.Words.Length >= FewestWords)
            .ToArray();
        var rarity = words
            .SelectMany(said => said.Words)
            .CountBy(word => word, StringComparer.Ordinal)
            .OrderBy(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select((word, number) => (word.Key, number))
            .ToDictionary(StringComparer.Ordinal);
        return [.. words.Select(said => new Saying(said.Page, [.. said.Words.Select(word => rarity[word]).Order()]))];
    }

    /// <summary>Two nearly equal sets share one of their rarest words, so that not all pairs need a look.</summary>
    private static IEnumerable<(Page First, Page Second)> Twice(Saying[] sayings)
    {
        var byRareWord = new Dictionary<int, List<Saying>>();
        foreach (var saying in sayings)
        {
            foreach (var word in saying.Rarest)
            {
                if (!byRareWord.TryGetValue(word, out var others))
                    byRareWord.Add(word, others = []);
                foreach (var other in others)
                {
                    if (other.IsNearly(saying) && MeetsSameReader(other.Page, saying.Page))
                        yield return (other.Page, saying.Page);
                }

                others.Add(saying);
            }
        }
    }

    private static bool MeetsSameReader(Page first, Page second) =>
        first.Audiences.Any(audience => second.IsFor(audience.Id))
        && !Replaces(first, second)
        && !Replaces(second, first);

    /// <summary>A service on its way out and its successor do the same for a while.</summary>
    private static bool Replaces(Page old, Page next) =>
        (old as Service)?.ReplacedBy is { } named && named.Id == next.Id;

    private Diagnostic Finding(string field, Page first, Page second) =>
        Rule.At(
            second.Places.Of(field),
            $"'{field}' says nearly the same as {first.Source}",
            "Make one page of the two, or say in both what makes them different."
        ) with
        {
            Related = [first.Places.Of(field)],
        };

    /// <summary>What a page says in one field.</summary>
    /// <param name="page">Whose field.</param>
    /// <param name="words">Numbers of its words, each once, ascending: the rarest of all pages first.</param>
    private sealed class Saying(Page page, int[] words)
    {
        private readonly int[] words = words;

        public Page Page { get; } = page;

        /// <summary>As many as can miss in a set nearly equal, and one.</summary>
        public ArraySegment<int> Rarest => new(words, 0, words.Length * (Of - Common) / Of + 1);

        public bool IsNearly(Saying other)
        {
            var (mine, others) = (words.Length, other.words.Length);
            if (!IsMost(Math.Min(mine, others), Math.Max(mine, others)))
                return false;

            var common = InCommon(other.words);
            return IsMost(common, mine + others - common);
        }

        private static bool IsMost(int common, int all) => common * Of >= all * Common;

        private int InCommon(int[] others)
        {
            var (common, i, j) = (0, 0, 0);
            while (i < words.Length && j < others.Length)
            {
                var order = words[i].CompareTo(others[j]);
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }

            return common;
        }
    }
}
