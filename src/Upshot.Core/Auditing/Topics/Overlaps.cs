using Upshot.Checks.Text;
using Upshot.Model.Kinds;

namespace Upshot.Auditing.Topics;

/// <summary>A7.06: two live services that promise nearly the same, in the same words, to the same people.</summary>
internal static class Overlaps
{
    /// <summary>Shared words, of all words of both: four in five of a short outcome may differ by one word.</summary>
    private const double Near = 0.6;

    /// <summary>"You", "can" and the like are in every outcome.</summary>
    private const int ShortestWord = 4;

    /// <summary>Each pair once, in order of id.</summary>
    public static ImmutableArray<(Service First, Service Second)> Among(IEnumerable<Service> services)
    {
        var live = services
            .Where(service => service.State == ServiceState.Live)
            .OrderBy(service => service.Id, StringComparer.Ordinal)
            .Select(service => (Service: service, Words: WordsOf(service.Outcome)))
            .ToArray();
        return
        [
            .. live.SelectMany((first, place) => live.Skip(place + 1).Select(second => (First: first, Second: second)))
                .Where(pair =>
                    pair.First.Service.Audiences.Any(audience => pair.Second.Service.IsFor(audience.Id))
                    && Likeness(pair.First.Words, pair.Second.Words) >= Near
                )
                .Select(pair => (pair.First.Service, pair.Second.Service)),
        ];
    }

    private static HashSet<string> WordsOf(string outcome) =>
        [
            .. TextScanner
                .Words(outcome)
                .Where(word => word.Length >= ShortestWord)
                .Select(word => outcome.Substring(word.Start, word.Length).ToLowerInvariant()),
        ];

    private static double Likeness(HashSet<string> first, HashSet<string> second)
    {
        var shared = first.Count(second.Contains);
        var all = first.Count + second.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
