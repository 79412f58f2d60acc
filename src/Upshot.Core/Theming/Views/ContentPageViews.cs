namespace Upshot.Theming.Views;

/// <summary>A service: what you can then do, the promise with its status, and how to get it.</summary>
public sealed record ServiceView(Frame Frame) : PageView(Frame)
{
    public required string Outcome { get; init; }

    public required TagView Type { get; init; }

    public required TagView State { get; init; }

    public required PromiseView Promise { get; init; }

    public required ImmutableArray<string> WhatYouGet { get; init; }

    /// <summary>Who it is for; <c>for</c> is a word of the template language.</summary>
    public required string Suits { get; init; }

    public string? NotFor { get; init; }

    public required ImmutableArray<string> Know { get; init; }

    /// <summary>Null for free advice, where a price would only puzzle.</summary>
    public CostView? Cost { get; init; }

    public required GetItView GetIt { get; init; }

    public required string Place { get; init; }

    /// <summary>Address of the how-to.</summary>
    public string? Help { get; init; }

    public required ImmutableArray<PersonView> People { get; init; }

    public required string BusinessOwner { get; init; }

    /// <summary>A mail to say that something else is needed.</summary>
    public required string NotWhatINeed { get; init; }

    /// <summary>The page that says when to buy something yourself; null when there is none.</summary>
    public LinkView? BuyItYourself { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    /// <summary>"1 mixed, 2 on track"; empty without numbers.</summary>
    public required string Together { get; init; }

    public required ImmutableArray<StoryCardView> Stories { get; init; }

    public required bool HasEvidence { get; init; }

    public LinkView? ReplacedBy { get; init; }

    public string? Because { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<ChangeView> Changes { get; init; }

    public PictureView? Image { get; init; }

    public required ProseView Body { get; init; }
}

/// <summary>What it costs the reader's team.</summary>
/// <param name="Text">"£38 per month per person", or the word for free or included.</param>
public sealed record CostView(TagView Model, string Text, string? Note);

/// <summary>How to order.</summary>
public sealed record GetItView(string How, string? Link, ImmutableArray<string> Steps, string Takes);

/// <summary>A change of a service.</summary>
public sealed record ChangeView(DayView Day, string What);

/// <summary>A story: what happened, what it was worth, and what did not work.</summary>
public sealed record StoryView(Frame Frame) : PageView(Frame)
{
    public required TagView Result { get; init; }

    public required TagView Agenda { get; init; }

    public string? Who { get; init; }

    public string? BusinessOwner { get; init; }

    public required string Problem { get; init; }

    public required string WhatChanged { get; init; }

    public required string OurPart { get; init; }

    public required ImmutableArray<StoryNumberView> Numbers { get; init; }

    /// <summary>When the first number comes; null when there are numbers.</summary>
    public DayView? MeasuredFrom { get; init; }

    /// <summary>How sure we are of the cause, as a sentence.</summary>
    public required string Because { get; init; }

    public string? BecauseNote { get; init; }

    /// <summary>Amount and what it paid for.</summary>
    public string? Cost { get; init; }

    public required string Learned { get; init; }

    public required string Next { get; init; }

    public QuoteView? Quote { get; init; }

    public required ImmutableArray<PersonView> People { get; init; }

    public required ImmutableArray<LinkView> Services { get; init; }

    public required ImmutableArray<MessageCardView> Messages { get; init; }

    public PictureView? Image { get; init; }

    public required ProseView Body { get; init; }
}

/// <summary>A number before and after.</summary>
public sealed record StoryNumberView
{
    public required string Title { get; init; }

    public required string Href { get; init; }

    public required string Before { get; init; }

    public required string BeforePeriod { get; init; }

    public required string After { get; init; }

    public required string AfterPeriod { get; init; }

    /// <summary>The difference with its meaning; empty when there is none.</summary>
    public required string Difference { get; init; }
}

/// <summary>A piece of news.</summary>
public sealed record UpdateView(Frame Frame) : PageView(Frame)
{
    public required DayView Day { get; init; }

    public required TagView Change { get; init; }

    /// <summary>What the reader must do; <c>do</c> is a word of the template language.</summary>
    public string? DoThis { get; init; }

    public required ImmutableArray<LinkView> Services { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    public PictureView? Image { get; init; }

    public required ProseView Body { get; init; }
}

/// <summary>A page of text, with one list of the site below it if its author wants one.</summary>
public sealed record PlainPageView(Frame Frame) : PageView(Frame)
{
    public PictureView? Image { get; init; }

    public required ProseView Body { get; init; }

    /// <summary>promises, expectations, work, messages, services or metrics; empty for none.</summary>
    public required string Shows { get; init; }

    public PromiseView? Promise { get; init; }

    public required ImmutableArray<ServiceCardView> Services { get; init; }

    public required ImmutableArray<MessageCardView> Messages { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    public required ImmutableArray<AudienceExpectationsView> Expectations { get; init; }

    public required ImmutableArray<WorkGroupView> Work { get; init; }
}

/// <summary>One number: sentence, table, source, how it is counted and what it is evidence for.</summary>
public sealed record ResultView(Frame Frame) : PageView(Frame)
{
    public string? Question { get; init; }

    public required TagView Kind { get; init; }

    public required FigureView Figure { get; init; }

    /// <summary>What people say about this service level.</summary>
    public FigureView? Experience { get; init; }

    /// <summary>Why nobody is asked; null unless the service level says so.</summary>
    public string? NotAsked { get; init; }

    public required SourceView Source { get; init; }

    public required PersonView Owner { get; init; }

    public string? BaselineNote { get; init; }

    /// <summary>Who agreed to the target.</summary>
    public string? AgreedWith { get; init; }

    public required ImmutableArray<LinkView> Services { get; init; }

    public required ImmutableArray<LinkView> Stories { get; init; }

    public required ImmutableArray<ExpectationCardView> Expectations { get; init; }

    public required ImmutableArray<MessageCardView> Messages { get; init; }
}

/// <summary>Where a number comes from.</summary>
public sealed record SourceView(string Name, string How, DayView AsOf, string? Link, DayView? Next);
