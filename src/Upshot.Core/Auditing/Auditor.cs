using Upshot.Auditing.Topics;

namespace Upshot.Auditing;

/// <summary>Site → what can be removed, what must be added and whom to ask.</summary>
public static class Auditor
{
    private static readonly ImmutableArray<(string Key, Func<AuditContext, AuditSection> Of)> All =
    [
        ("scorecard", Scorecard.Of),
        ("communications", CommunicationsAudit.Of),
        ("services", ServicesAudit.Of),
        ("reach", ReachAudit.Of),
        ("channels", ChannelsAudit.Of),
        ("messages", MessagesAudit.Of),
        ("expectations", ExpectationsAudit.Of),
        ("promises", PromisesAudit.Of),
        ("stories", StoriesAudit.Of),
        ("overdue", OverdueAudit.Of),
        ("words", WordsAudit.Of),
    ];

    /// <summary>What may be typed behind <c>upshot audit</c>, in the order of the audit.</summary>
    public static ImmutableArray<string> Topics { get; } = [.. All.Select(topic => topic.Key)];

    /// <summary>Null when the theme does not speak the site's language.</summary>
    /// <param name="input">What is read.</param>
    /// <param name="topic">One of <see cref="Topics"/>, or null for all.</param>
    public static Audit? Run(AuditInput input, string? topic = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Open() is not { } page)
            return null;

        var context = new AuditContext(page, AuditWords.Of(page.Language), input.Findings);
        return new()
        {
            Site = input.Site,
            Words = context.Words,
            Day = context.Date(input.Site.Day),
            Sections = [.. All.Where(entry => topic is null || entry.Key == topic).Select(entry => entry.Of(context))],
        };
    }
}
