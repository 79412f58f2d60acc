namespace Upshot.Theming.Views;

/// <summary>One printed page for a walk through the depot or a coffee: what to tell, what to ask, what we need.</summary>
public sealed record TalkingPointsView(Frame Frame) : PageView(Frame)
{
    /// <summary>Worst first, at most three.</summary>
    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    /// <summary>What to leave them with, at most two.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>Always three, each about something they know better than we do.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    /// <summary>What we need from them; empty when the latest report does not say.</summary>
    public required ImmutableArray<string> WeNeed { get; init; }

    public required PersonView Contact { get; init; }
}

/// <summary>What an audience and IT talk about when they meet: expectations, those that are not met first.</summary>
public sealed record AgendaView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<AgendaRowView> Rows { get; init; }

    public required PersonView Contact { get; init; }
}

/// <summary>An expectation to talk about.</summary>
/// <param name="Number">Null when no number shows whether it is met.</param>
/// <param name="IsGap">No service answers it.</param>
/// <param name="Discussed">When and with whom, or that it never was.</param>
public sealed record AgendaRowView(
    string Expectation,
    TagView Class,
    MetricCardView? Number,
    bool IsGap,
    string Discussed
);
