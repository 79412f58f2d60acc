using Upshot.Templates;

namespace Upshot.Theming.Views;

/// <summary>A number as a card: title, value, status, where it came from and where it should go.</summary>
public sealed record MetricCardView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    /// <summary>With its unit; in words when there is none yet.</summary>
    public required string Value { get; init; }

    /// <summary>The period of the value; empty when there is none yet.</summary>
    public required string Period { get; init; }

    public required StatusView Status { get; init; }

    /// <summary>"8 weeks → 7 weeks, aiming for 4 by March 2026"; empty when there is nothing to compare.</summary>
    public required string FromToAim { get; init; }

    /// <summary>The difference in words; empty when there is none.</summary>
    public required string Difference { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The course of the number as a small line without words; null where there is none yet.</summary>
    public SafeHtml? Spark { get; init; }

    /// <summary>How many stand behind the number; empty when nobody counted.</summary>
    public required string Reach { get; init; }

    public required string Source { get; init; }

    /// <summary>What the number stands in for.</summary>
    public string? Proxy { get; init; }

    /// <summary>For a service level: what people say, to be read first.</summary>
    public MetricCardView? Experience { get; init; }
}

/// <summary>A story as a card.</summary>
public sealed record StoryCardView(string Title, string Summary, string Href, TagView Result, string Who);

/// <summary>A service as a card or a line of the finder.</summary>
public sealed record ServiceCardView
{
    public required string Title { get; init; }

    public required string Outcome { get; init; }

    public required string Summary { get; init; }

    public required string Href { get; init; }

    public required string Cost { get; init; }

    public required string Takes { get; init; }

    public required TagView State { get; init; }

    public required TagView Type { get; init; }

    public required PromiseView Promise { get; init; }

    /// <summary>Names of the audiences it is for.</summary>
    public required ImmutableArray<string> Audiences { get; init; }

    /// <summary>Short names of all audiences that can use it, with spaces between them.</summary>
    public required string For { get; init; }
}

/// <summary>A piece of news as a card.</summary>
public sealed record UpdateCardView(
    string Title,
    string Summary,
    string Href,
    DayView Day,
    TagView Change,
    string? DoThis
);

/// <summary>A key message with its proof.</summary>
public sealed record MessageCardView
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string What { get; init; }

    public required string Why { get; init; }

    public required string How { get; init; }

    /// <summary>"year 3 of 5"; null when there is no horizon or it has passed.</summary>
    public string? Year { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    public required ImmutableArray<StoryCardView> Stories { get; init; }

    public required bool HasProof { get; init; }

    /// <summary>How often it was told: pages that carry it.</summary>
    public required string Told { get; init; }
}

/// <summary>What an audience expects, in their words.</summary>
public sealed record ExpectationCardView
{
    public required string Id { get; init; }

    public required string Words { get; init; }

    public required string Audience { get; init; }

    public required TagView Class { get; init; }

    /// <summary>How and when we heard it.</summary>
    public required string Heard { get; init; }

    /// <summary>When it was last discussed, or that it was not.</summary>
    public required string Discussed { get; init; }

    public required ImmutableArray<LinkView> Services { get; init; }

    /// <summary>The number that shows whether it is met; null when there is none.</summary>
    public MetricCardView? Evidence { get; init; }

    /// <summary>No service answers it yet.</summary>
    public required bool IsGap { get; init; }

    /// <summary>It came from us and nobody asked for it yet.</summary>
    public required bool IsOurIdea { get; init; }

    /// <summary>Expectations that pull the other way, in their words.</summary>
    public required ImmutableArray<string> Conflicts { get; init; }
}

/// <summary>A line of the book of work.</summary>
public sealed record WorkCardView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Outcome { get; init; }

    public required string WhyNow { get; init; }

    public required TagView Agenda { get; init; }

    /// <summary>1 to 5.</summary>
    public required int Importance { get; init; }

    /// <summary>1 to 5.</summary>
    public required int Urgency { get; init; }

    public string? AskedForBy { get; init; }

    public DayView? Started { get; init; }

    public DayView? Expected { get; init; }

    /// <summary>"Waits for: New HR system, because ..."; one line for each.</summary>
    public required ImmutableArray<string> WaitsFor { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    public required ImmutableArray<string> Audiences { get; init; }
}

/// <summary>An audience as a card.</summary>
public sealed record AudienceCardView(string Name, string SuccessLooksLike, string Href);
