using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Parsing;

namespace Upshot.Checks.Relevance;

/// <summary>Each key message has a number and a story, is carried by its stories, and is told in its rhythm.</summary>
internal sealed class OnMessage : ICheck<Site>
{
    private const int UsualRhythm = 60;

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
        subject.Messages.SelectMany(message =>
            (IEnumerable<Diagnostic>)
                [.. Unproved(subject, message), .. NotCarried(subject, message), .. NotTold(subject, message)]
        );

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
        var rhythm = message.Rhythm ?? UsualRhythm;
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

    private static bool Carries(Page page, Message message) =>
        page.Messages.Any(named => named.Id == message.Id.Id)
        || page.Body.Tokens.Any(token => token.Kind == TokenKind.Message && token.Id == message.Id.Id);
}
