using System.Collections.Immutable;
using System.Globalization;

namespace Upshot.Benchmarks.Corpus;

/// <summary>
/// A company's pages, as many as asked and the same each time: of ten, six are case studies of about 300 words with
/// a list, a table and links, two are updates, one is a service and one a number with its history.
/// </summary>
internal static class CorpusPages
{
    private const int InGroup = 10;
    private const int Stories = 6;
    private const int Updates = 2;

    public static readonly ImmutableArray<string> AudienceNames =
    [
        "Depot managers",
        "Customer teams",
        "Drivers",
        "Buyers",
        "Planners",
        "Finance",
        "Directors",
        "Everyone",
    ];

    public static IEnumerable<CorpusPage> Pages(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (group, place) = (i / InGroup, i % InGroup);
            yield return place switch
            {
                0 => Service(group),
                1 => Metric(group),
                < 2 + Stories => Story((group * Stories) + place - 2, group),
                _ => Update((group * Updates) + place - 2 - Stories, group),
            };
        }
    }

    public static string IdOf(PageSort sort, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{NameOf(sort)}-{number}");

    public static string AudienceId(int number) => AudienceNames[number].ToLowerInvariant().Replace(' ', '-');

    /// <summary>The value of a number in each of eight quarters, per cent.</summary>
    public static ImmutableArray<int> Series(int number) =>
        [.. Enumerable.Range(0, 8).Select(quarter => 52 + (number % 7) + (quarter * 5) - (quarter * number % 3))];

    /// <summary>The same as entries of a list in YAML, a line each.</summary>
    public static string SeriesLines(int number) =>
        string.Concat(
            Series(number)
                .Select(
                    (value, i) =>
                        string.Create(CultureInfo.InvariantCulture, $"  - {{ period: {Quarter(i)}, value: {value} }}\n")
                )
        );

    public static string FirstStory(int group) => IdOf(PageSort.Story, group * Stories);

    /// <summary>The quarter in which a value of a series was counted.</summary>
    private static string Quarter(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{2023 + ((index + 3) / 4)}-Q{((index + 3) % 4) + 1}");

    private static string NameOf(PageSort sort) =>
        sort switch
        {
            PageSort.Story => "story",
            PageSort.Service => "service",
            PageSort.Update => "update",
            _ => "number",
        };

    private static CorpusPage Service(int group)
    {
        var say = new Phrases(group);
        return new()
        {
            Sort = PageSort.Service,
            Number = group,
            Group = group,
            Title = $"A {say.Thing} that is ready at door {group} in {say.Place}",
            Summary = $"Each shift at door {group} in {say.Place} starts with a {say.Thing} that works.",
            Audiences = AudiencesOf(group),
            Body = $$$"""
                {{{say.Paragraph(2)}}} {{ metric:{{{IdOf(PageSort.Metric, group)}}} }} of shifts start with it.

                ## How you get it

                {{{say.Paragraph(3)}}}

                ## When it does not work

                {{{say.Paragraph(2)}}} Read [how door {{{group}}} did it](../case-studies/{{{FirstStory(group)}}}.md).

                """,
        };
    }

    private static CorpusPage Metric(int group)
    {
        var say = new Phrases(group);
        return new()
        {
            Sort = PageSort.Metric,
            Number = group,
            Group = group,
            Title = $"Shifts at door {group} that start with a {say.Thing}",
            Summary = $"The shift leader at door {group} notes it at the start of each shift.",
            Audiences = AudiencesOf(group),
        };
    }

    private static CorpusPage Story(int number, int group)
    {
        var say = new Phrases(number);
        var metric = IdOf(PageSort.Metric, group);
        var steps = say.Steps(6);
        return new()
        {
            Sort = PageSort.Story,
            Number = number,
            Group = group,
            Title = $"Your {say.Thing} waits for you at gate {number} in {say.Place}",
            Summary = $"You start your shift at gate {number} without a walk to the office.",
            Audiences = AudiencesOf(number),
            Parts =
            [
                $"You lost time at gate {number}. {say.Paragraph(2)}",
                .. Enumerable.Range(0, 4).Select(_ => say.Paragraph(1)),
            ],
            Body = $$$"""
                {{{say.Paragraph(2)}}} {{ metric:{{{metric}}} }} of shifts start with it.

                ## What you can do

                {{{say.Paragraph(2)}}}

                - {{{steps[0]}}}
                - {{{steps[1]}}}
                - {{{steps[2]}}}

                ## Who does what

                {{{say.Paragraph(2)}}}

                | Who | What |
                | --- | --- |
                | Shift leader | {{{steps[3]}}} |
                | Night crew | {{{steps[4]}}} |
                | You | {{{steps[5]}}} |

                ## Where to go

                Take [a {{{say.Thing}}} for your door](../services/{{{IdOf(
                    PageSort.Service,
                    group
                )}}}.md), or read [what
                others did](../case-studies/{{{IdOf(
                    PageSort.Story,
                    number == 0 ? 1 : number - 1
                )}}}.md). {{{say.Paragraph(2)}}}

                """,
        };
    }

    private static CorpusPage Update(int number, int group)
    {
        var say = new Phrases(number);
        return new()
        {
            Sort = PageSort.Update,
            Number = number,
            Group = group,
            Title = $"Desk {number} in {say.Place} hands out the {say.Thing}",
            Summary = $"You can take your {say.Thing} at desk {number} from now on.",
            Audiences = AudiencesOf(number),
            Body = $"""
                {say.Paragraph(3)}

                ## What you can do

                {say.Paragraph(3)} Read [what you can take there](../services/{IdOf(PageSort.Service, group)}.md).

                """,
        };
    }

    private static ImmutableArray<int> AudiencesOf(int number) =>
        [number % AudienceNames.Length, (number + 3) % AudienceNames.Length];
}
