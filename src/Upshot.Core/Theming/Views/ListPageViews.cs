namespace Upshot.Theming.Views;

/// <summary>The front page: the promise, whether it is true, what is in it for the reader, and where to get it.</summary>
public sealed record HomeView(Frame Frame) : PageView(Frame)
{
    public required PromiseView Promise { get; init; }

    /// <summary>The finder; null on a site without services.</summary>
    public required string? Services { get; init; }

    /// <summary>At most five.</summary>
    public required ImmutableArray<MessageCardView> Messages { get; init; }

    /// <summary>Headline numbers, worst first, at most six.</summary>
    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    /// <summary>Newest first, at most five.</summary>
    public required ImmutableArray<UpdateCardView> Updates { get; init; }

    public required ImmutableArray<AudienceCardView> Audiences { get; init; }

    /// <summary>Null when site.yml does not say.</summary>
    public WhoWeServeView? WhoWeServe { get; init; }
}

/// <summary>Whom we serve, what we do, what we leave to others.</summary>
public sealed record WhoWeServeView(string WeServe, string WeDo, string WeLeave);

/// <summary>The page of one audience; each block has at most seven.</summary>
public sealed record AudienceView(Frame Frame) : PageView(Frame)
{
    public required string Name { get; init; }

    /// <summary>Empty for a secondary audience that does not say.</summary>
    public required string SuccessLooksLike { get; init; }

    /// <summary>What IT is to them, as one sentence.</summary>
    public required string OurRole { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    public required ImmutableArray<ServiceCardView> Services { get; init; }

    public required bool HasMoreServices { get; init; }

    public required string AllServices { get; init; }

    /// <summary>What is new or changed for them, newest first.</summary>
    public required ImmutableArray<UpdateCardView> GotBetter { get; init; }

    public required ImmutableArray<StoryCardView> Stories { get; init; }

    public required ImmutableArray<ExpectationGroupView> Expectations { get; init; }

    /// <summary>Pages written for them.</summary>
    public required ImmutableArray<LinkView> Pages { get; init; }

    public required ImmutableArray<MessageCardView> Messages { get; init; }

    public PersonView? RelationshipManager { get; init; }

    /// <summary>How they hear from us.</summary>
    public required ImmutableArray<string> Channels { get; init; }

    /// <summary>What to print for the next meeting with them.</summary>
    public required ImmutableArray<LinkView> Sheets { get; init; }

    /// <summary>Editions of the reports for them, newest first.</summary>
    public required ImmutableArray<LinkView> Reports { get; init; }
}

/// <summary>Expectations of one class: must have first, then more is better, then nice surprise.</summary>
public sealed record ExpectationGroupView(TagView Class, ImmutableArray<ExpectationCardView> Items);

/// <summary>The finder.</summary>
public sealed record ServicesView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<ServiceCardView> Services { get; init; }

    /// <summary>"8 services".</summary>
    public required string ServicesFound { get; init; }

    /// <summary>The audiences to choose from, by short name.</summary>
    public required ImmutableArray<TagView> Audiences { get; init; }

    /// <summary>The page that says when to buy something yourself; null when there is none.</summary>
    public LinkView? BuyItYourself { get; init; }
}

/// <summary>Which page of a long list this is, and the way to those beside it.</summary>
/// <param name="Text">"Page 2 of 12".</param>
/// <param name="Previous">Null on the first page.</param>
/// <param name="Next">Null on the last page.</param>
public sealed record ListPartView(string Text, LinkView? Previous, LinkView? Next);

/// <summary>All stories, newest first, those too that did not work; a hundred on a page.</summary>
public sealed record StoriesView(Frame Frame) : PageView(Frame)
{
    /// <summary>Null where all stand on one page.</summary>
    public ListPartView? Part { get; init; }

    public required ImmutableArray<StoryCardView> Stories { get; init; }
}

/// <summary>All numbers, worst first.</summary>
public sealed record ResultsView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    /// <summary>"1 mixed, 1 behind plan, 2 on track".</summary>
    public required string Together { get; init; }
}

/// <summary>The book of work.</summary>
public sealed record WorkView(Frame Frame) : PageView(Frame)
{
    /// <summary>Doing, next, done, stopped; empty ones are left out.</summary>
    public required ImmutableArray<WorkGroupView> Groups { get; init; }

    /// <summary>Share of the work under way or next for each agenda; whole percents that add up to 100.</summary>
    public required ImmutableArray<ShareView> Shares { get; init; }
}

/// <summary>Work in one state, the most important and urgent first.</summary>
public sealed record WorkGroupView(TagView State, ImmutableArray<WorkCardView> Items);

/// <summary>A part of a whole.</summary>
public sealed record ShareView(string Label, string Meaning, string Share);

/// <summary>The map of expectations, audience by audience.</summary>
public sealed record ExpectationsView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<AudienceExpectationsView> Audiences { get; init; }
}

/// <summary>What one audience expects.</summary>
public sealed record AudienceExpectationsView(string Name, string Href, ImmutableArray<ExpectationGroupView> Groups);

/// <summary>The short version: every message with what, why, how and proof.</summary>
public sealed record MessagesView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<MessageCardView> Messages { get; init; }
}

/// <summary>Every promise, worst first, with the number that proves or disproves it.</summary>
public sealed record PromisesView(Frame Frame) : PageView(Frame)
{
    public required PromiseView Brand { get; init; }

    public required ImmutableArray<ServiceCardView> Services { get; init; }
}

/// <summary>All news, newest first; a hundred on a page.</summary>
public sealed record UpdatesView(Frame Frame) : PageView(Frame)
{
    /// <summary>Null where all stand on one page.</summary>
    public ListPartView? Part { get; init; }

    public required ImmutableArray<UpdateCardView> Updates { get; init; }
}

/// <summary>How we keep you informed.</summary>
public sealed record ChannelsView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<ChannelCardView> Channels { get; init; }
}

/// <summary>A channel: what it brings, how often, and who looks after it.</summary>
public sealed record ChannelCardView
{
    public required string Name { get; init; }

    public required string Brings { get; init; }

    public string? Rhythm { get; init; }

    public string? Owner { get; init; }

    public DayView? LastSent { get; init; }

    /// <summary>Whether each audience gets its own.</summary>
    public required bool IsOneEach { get; init; }

    /// <summary>Names of the audiences that use it.</summary>
    public required ImmutableArray<string> Audiences { get; init; }
}

/// <summary>All pages from A to Z.</summary>
public sealed record SearchView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<LetterView> Letters { get; init; }

    /// <summary>The script of the page's own search field; null when the theme has no search.</summary>
    public string? Script { get; init; }
}

/// <summary>Pages whose title begins with one letter.</summary>
public sealed record LetterView(string Letter, ImmutableArray<LinkView> Pages);

/// <summary>Shown where there is no page, at any depth.</summary>
public sealed record NotFoundView(Frame Frame) : PageView(Frame)
{
    public required string Search { get; init; }
}

/// <summary>An old address.</summary>
public sealed record MovedView(Frame Frame) : PageView(Frame)
{
    public required LinkView Target { get; init; }
}

/// <summary>All reports, newest first.</summary>
public sealed record ReportsView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<ReportCardView> Reports { get; init; }
}

/// <summary>A report as a card.</summary>
public sealed record ReportCardView(string Title, string Summary, string Href, string Period, string Together);
