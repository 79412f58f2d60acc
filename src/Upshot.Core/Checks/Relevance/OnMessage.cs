using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Checks.Relevance;

/// <summary>
/// Each key message has a number and a story, is carried by its stories, and is told in its rhythm; each story and report
/// carries one.
/// </summary>
internal sealed class OnMessage : ICheck<Site>
{
    /// <summary>More to choose from is no help.</summary>
    private const int MostNamed = 3;

    public Rule Rule { get; } =
        new(
            "UP533",
            Severity.Warning,
            "A key message is left alone",
            "People remember what they hear often and see proved, and forget the rest."
        );

    public string Bad => Messages("metrics: [ready]", "2025-11-01");

    public string Good => Messages("metrics: [ready]\n  stories: [five-in-the-morning]", "2025-11-01");

    private static string Messages(string proof, string since) =>
        $"""
            -- content/messages.yml --
            - id: on-time
              text: Your shift starts on time.
              what: Every tool is ready before the shift.
              why: A late start costs an hour.
              how: We check at five in the morning.
              since: {since}
              audiences: [crews]
              {proof}
            """;

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        [
            .. subject.Messages.SelectMany(message =>
                (IEnumerable<Diagnostic>)
                    [.. Unproved(subject, message), .. NotCarried(subject, message), .. NotTold(subject, message)]
            ),
            .. WithoutMessage(subject),
        ];

    private IEnumerable<Diagnostic> Unproved(Site site, Message message)
    {
        var hasNumber = site.Measures.Among(message.Metrics).Any();
        var hasStory = site.CaseStudies.Among(message.Stories).Any();
        if (hasNumber && hasStory)
            yield break;

        yield return Rule.At(
            message.Places.Of("text"),
            (hasNumber, hasStory) switch
            {
                (true, _) => $"the message '{message.Id}' has no published story",
                (_, true) => $"the message '{message.Id}' has no number",
                _ => $"the message '{message.Id}' has neither a number nor a published story",
            },
            $"Add {(hasNumber ? "'stories:'" : hasStory ? "'metrics:'" : "'metrics:' and 'stories:'")} that prove it, or stop saying it."
        );
    }

    /// <summary>A story that a message calls its proof says so itself.</summary>
    private IEnumerable<Diagnostic> NotCarried(Site site, Message message) =>
        site
            .CaseStudies.Among(message.Stories)
            .Where(story => !Carries(story, message))
            .Select(story =>
                Rule.At(
                    story.Places.Of("messages"),
                    $"the story is the proof of '{message.Id}' and does not carry that message",
                    $"Add '{message.Id}' to 'messages:'."
                )
            );

    private IEnumerable<Diagnostic> NotTold(Site site, Message message)
    {
        var rhythm = message.Rhythm ?? site.Settings.Checks.Numbers.Rhythm;
        var last = site.Pages.Where(page => Carries(page, message)).Max(page => page.Day) ?? message.Since;
        var days = site.Day.DayNumber - (last > message.Since ? last : message.Since).DayNumber;
        if (days <= rhythm || message.Horizon < site.Day)
            yield break;

        yield return Rule.At(
            message.Places.Of("text"),
            $"the message '{message.Id}' was last told {days} days ago, and its rhythm is {rhythm}",
            $"Write an update, or bring a page up to date, that carries '{message.Id}'."
        );
    }

    /// <summary>
    /// A story or report that carries no message, though there is one for its readers. A frozen report stays as it is,
    /// and a story that is called the proof of a message is told of that one already.
    /// </summary>
    private IEnumerable<Diagnostic> WithoutMessage(Site site)
    {
        var proofs = site.Messages.SelectMany(message => message.Stories).Select(story => story.Id).ToHashSet();
        foreach (var page in site.Pages.Where(page => page is CaseStudy or ReportPage { FrozenOn: null }))
        {
            if (CarriesAny(page) || (page is CaseStudy && proofs.Contains(page.Id)))
                continue;

            Message[] near = [.. Nearest(site, page).Take(MostNamed)];
            if (near.Length == 0)
                continue;

            var ids = string.Join(" or ", near.Select(message => $"'{message.Id}'"));
            yield return Rule.At(
                page.Places.Fields.GetValueOrDefault("messages", page.Places.Of("title")),
                $"this {Judged.NameOf(page)} carries no key message",
                $"Add 'messages:' with the one it shows: {ids}."
            );
        }
    }

    /// <summary>Messages that are said today to readers of the page; first those with its numbers, then those for most of its audiences.</summary>
    private static IEnumerable<Message> Nearest(Site site, Page page)
    {
        var numbers = NumbersOf(page).Select(number => number.Id).ToHashSet(StringComparer.Ordinal);
        return site
            .Messages.Where(message =>
                message.Since <= site.Day
                && !(message.Horizon < site.Day)
                && message.Audiences.Any(audience => audience.Id == Audience.Everyone || page.IsFor(audience.Id))
            )
            .OrderByDescending(message => message.Metrics.Count(metric => numbers.Contains(metric.Id)))
            .ThenByDescending(message => message.Audiences.Count(audience => page.IsFor(audience.Id)));
    }

    private static IEnumerable<Reference> NumbersOf(Page page) =>
        page switch
        {
            CaseStudy story => story.Results.Select(result => result.Metric),
            ReportPage report => report.Goals.SelectMany(goal => goal.Metrics),
            _ => [],
        };

    private static bool CarriesAny(Page page) =>
        !page.Messages.IsEmpty || page.Body.Tokens.Any(token => token.Kind == TokenKind.Message);

    private static bool Carries(Page page, Message message) =>
        page.Messages.Names(message.Id.Id)
        || page.Body.Tokens.Any(token => token.Kind == TokenKind.Message && token.Id == message.Id.Id);
}
