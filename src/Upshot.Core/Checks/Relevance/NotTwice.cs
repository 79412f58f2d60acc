using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>No two pages of one kind tell one audience the same.</summary>
internal sealed class NotTwice : ICheck<Site>
{
    /// <summary>Words in common among all words of the two.</summary>
    private const double NearlyEqual = 0.8;

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
            .. Pairs(subject.Services, service => [("title", service.Title), ("outcome", service.Outcome)]),
            .. Pairs(subject.CaseStudies, story => [("title", story.Title), ("problem", story.Problem)]),
            .. Pairs(subject.PlainPages, page => [("title", page.Title)]),
        ];

    /// <summary>One finding for two pages, at the later one.</summary>
    private IEnumerable<Diagnostic> Pairs<T>(IEnumerable<T> pages, Func<T, (string Field, string Text)[]> texts)
        where T : Page
    {
        Saying[] sayings =
        [
            .. pages
                .OrderBy(page => page.Source, StringComparer.Ordinal)
                .SelectMany(page => texts(page).Select(text => new Saying(page, text.Field, Stems(text.Text))))
                .Where(saying => saying.Words.Count >= FewestWords),
        ];
        var commonness = sayings
            .SelectMany(saying => saying.Words)
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var byRareWord = new Dictionary<string, List<Saying>>(StringComparer.Ordinal);
        var told = new HashSet<(string, string)>();
        foreach (var saying in sayings)
        {
            foreach (var word in Rarest(saying, commonness))
            {
                if (!byRareWord.TryGetValue(word, out var others))
                    byRareWord.Add(word, others = []);
                foreach (var other in others.Where(other => IsTwice(other, saying)))
                {
                    if (told.Add((other.Page.Source, saying.Page.Source)))
                        yield return Finding(other, saying);
                }

                others.Add(saying);
            }
        }
    }

    /// <summary>Two nearly equal sets share one of their rarest words, so that not all pairs need a look.</summary>
    private static IEnumerable<string> Rarest(Saying saying, Dictionary<string, int> commonness) =>
        saying
            .Words.OrderBy(word => commonness[word])
            .ThenBy(word => word, StringComparer.Ordinal)
            .Take((int)Math.Floor(saying.Words.Count * (1 - NearlyEqual)) + 1);

    private static bool IsTwice(Saying first, Saying second) =>
        first.Field == second.Field
        && first.Page.Source != second.Page.Source
        && first.Page.Audiences.Any(audience => second.Page.IsFor(audience.Id))
        && !Replaces(first.Page, second.Page)
        && !Replaces(second.Page, first.Page)
        && Likeness(first.Words, second.Words) >= NearlyEqual;

    /// <summary>A service on its way out and its successor do the same for a while.</summary>
    private static bool Replaces(Page old, Page next) =>
        (old as Service)?.ReplacedBy is { } named && named.Id == next.Id;

    private static double Likeness(HashSet<string> first, HashSet<string> second)
    {
        var common = first.Count(second.Contains);
        return common / (double)(first.Count + second.Count - common);
    }

    private static HashSet<string> Stems(string text) => [.. ContentWords.Stems(text)];

    private Diagnostic Finding(Saying first, Saying second) =>
        Rule.At(
            second.Page.Places.Of(second.Field),
            $"'{second.Field}' says nearly the same as {first.Page.Source}",
            "Make one page of the two, or say in both what makes them different."
        ) with
        {
            Related = [first.Page.Places.Of(first.Field)],
        };

    private sealed record Saying(Page Page, string Field, HashSet<string> Words);
}
