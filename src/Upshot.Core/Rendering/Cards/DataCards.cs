using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Cards;

/// <summary>Messages, expectations and work as cards.</summary>
internal static class DataCards
{
    public static MessageCardView Message(PageContext context, Message message)
    {
        var numbers = MetricCards.Proof(context, context.Measures.Among(message.Metrics));
        ImmutableArray<StoryCardView> stories =
        [
            .. context.Site.CaseStudies.Among(message.Stories).Select(story => ContentCards.Story(context, story)),
        ];
        var told = context.Site.Pages.Count(page => page.Messages.Names(message.Id.Id));
        return new()
        {
            Id = message.Id.Id,
            Text = message.Text,
            What = context.Say(message.What),
            Why = context.Say(message.Why),
            How = context.Say(message.How),
            Year =
                message.Horizon is { } until && Horizon.Of(message.Since, until, context.Site.Day) is { } horizon
                    ? context.Text.Horizon(horizon)
                    : null,
            Numbers = numbers,
            Stories = stories,
            HasProof = numbers.Length > 0 || stories.Length > 0,
            Told = context.Language.Plural("told_times", told),
        };
    }

    public static ImmutableArray<MessageCardView> Messages(PageContext context, IEnumerable<Message> messages) =>
        [.. messages.Select(message => Message(context, message))];

    /// <summary>Must have first; classes nobody named are left out.</summary>
    public static ImmutableArray<ExpectationGroupView> Expectations(
        PageContext context,
        IEnumerable<Expectation> expectations
    ) =>
        [
            .. expectations
                .GroupBy(expectation => expectation.Class)
                .OrderBy(group => group.Key)
                .Select(group => new ExpectationGroupView(
                    context.Tag("class", group.Key),
                    [.. group.Select(expectation => Expectation(context, expectation))]
                )),
        ];

    /// <summary>The map, audience by audience.</summary>
    public static ImmutableArray<AudienceExpectationsView> Map(PageContext context) =>
        [
            .. context
                .Site.Audiences.Select(audience =>
                    (
                        Audience: audience,
                        Own: context
                            .Site.Expectations.Where(expectation => expectation.Audience.Id == audience.Id.Id)
                            .ToArray()
                    )
                )
                .Where(entry => entry.Own.Length > 0)
                .Select(entry => new AudienceExpectationsView(
                    entry.Audience.Name,
                    context.To(Addresses.Audience(entry.Audience.Id.Id)),
                    Expectations(context, entry.Own)
                )),
        ];

    public static ExpectationCardView Expectation(PageContext context, Expectation expectation) =>
        new()
        {
            Id = expectation.Id.Id,
            Words = expectation.Words,
            Audience = context.Site.Audiences.Find(expectation.Audience.Id)?.Name ?? "",
            Class = context.Tag("class", expectation.Class),
            Heard = Heard(context, expectation.Heard),
            Discussed = expectation.LastDiscussed is { } talk
                ? context.Language.Text("discussed", ("date", context.Language.Date(talk.Date)), ("with", talk.With))
                : context.Language.Words["not_discussed_yet"],
            Services =
            [
                .. context
                    .Site.Services.Among(expectation.Services)
                    .Select(service => ContentCards.Link(context, service)),
            ],
            Evidence =
                expectation.Evidence is { } evidence && context.Measures.Find(evidence.Id) is { } measure
                    ? MetricCards.Card(context, measure)
                    : null,
            IsGap = expectation.Services.IsEmpty,
            IsOurIdea = expectation is { Class: ExpectationClass.Delighter, Heard.How: "our idea" or "Our idea" },
            Conflicts = [.. context.Site.Expectations.Among(expectation.ConflictsWith).Select(other => other.Words)],
        };

    /// <summary>Doing, next, done, stopped; in each the most important and urgent first.</summary>
    public static ImmutableArray<WorkGroupView> Work(PageContext context) =>
        [
            .. context
                .Site.Work.GroupBy(item => item.State)
                .OrderBy(group => group.Key)
                .Select(group => new WorkGroupView(
                    context.Tag("work", group.Key),
                    [
                        .. group
                            .OrderByDescending(item => item.Importance)
                            .ThenByDescending(item => item.Urgency)
                            .ThenBy(item => item.Id.Id, StringComparer.Ordinal)
                            .Select(item => WorkItem(context, item)),
                    ]
                )),
        ];

    public static TagView Agenda(PageContext context, string id) =>
        new(id, context.Site.Settings.Agendas.GetValueOrDefault(id)?.Label ?? id);

    private static WorkCardView WorkItem(PageContext context, WorkItem item) =>
        new()
        {
            Id = item.Id.Id,
            Title = item.Title,
            Outcome = context.Say(item.Outcome),
            WhyNow = context.Say(item.WhyNow),
            Agenda = Agenda(context, item.Agenda.Id),
            Importance = item.Importance,
            Urgency = item.Urgency,
            AskedForBy = item.AskedForBy,
            Started = context.DayOrNothing(item.Started),
            Expected = context.DayOrNothing(item.Expected),
            WaitsFor =
            [
                .. context
                    .Site.Work.Among(item.WaitsFor)
                    .Select(other =>
                        context.Language.Text("waits_for", ("title", other.Title), ("why", context.Say(other.WhyNow)))
                    ),
            ],
            Numbers = MetricCards.Proof(context, context.Measures.Among(item.Metrics)),
            Audiences = ContentCards.AudienceNames(context, item.Audiences),
        };

    private static string Heard(PageContext context, Heard heard) =>
        heard.People is { } people
            ? context.Language.Plural(
                "heard_from",
                people,
                ("how", heard.How),
                ("date", context.Language.Date(heard.Date))
            )
            : context.Language.Text("heard_on", ("how", heard.How), ("date", context.Language.Date(heard.Date)));
}
