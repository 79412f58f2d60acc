namespace Upshot.Theming.Views;

/// <summary>The short annual report, whole or as the edition of one audience.</summary>
public sealed record ReportView(Frame Frame) : PageView(Frame)
{
    public required string Period { get; init; }

    /// <summary>The audience of this edition; null for the whole report.</summary>
    public string? Edition { get; init; }

    public required ReportLetterView Letter { get; init; }

    /// <summary>All its numbers together, worst first; the same in every edition.</summary>
    public required string Together { get; init; }

    public required ImmutableArray<PromiseRowView> Promises { get; init; }

    public required ImmutableArray<GoalView> Goals { get; init; }

    public required ProseView Body { get; init; }

    public MoneyView? Money { get; init; }

    public required ImmutableArray<string> Stopped { get; init; }

    public required ImmutableArray<NextPromiseView> NextPromises { get; init; }

    public required ImmutableArray<string> TogetherWithYou { get; init; }

    public required ImmutableArray<SourceLineView> Sources { get; init; }

    public required string HowMade { get; init; }

    /// <summary>"Numbers as they were on ..." for a frozen report, else empty.</summary>
    public required string Frozen { get; init; }

    public DayView? Published { get; init; }

    /// <summary>The same report for each audience.</summary>
    public required ImmutableArray<LinkView> Editions { get; init; }

    /// <summary>This edition as a hand-out; null for the whole report.</summary>
    public string? OnePage { get; init; }

    public required ImmutableArray<LinkView> OtherReports { get; init; }

    public required PersonView Contact { get; init; }
}

/// <summary>The letter that opens a report.</summary>
public sealed record ReportLetterView(string From, string Text);

/// <summary>What we promised, what happened.</summary>
/// <param name="LastYear">A year before the latest number, or the start when there is no such number.</param>
/// <param name="Promised">The aim with its day.</param>
public sealed record PromiseRowView(
    string Title,
    string Href,
    string LastYear,
    string Promised,
    string Now,
    StatusView Status
);

/// <summary>A goal of the business.</summary>
/// <param name="Together">Its numbers together; says that nothing is measured when there are none.</param>
/// <param name="Figure">The number that tells most, with its table; null when nothing is measured.</param>
public sealed record GoalView(
    string Title,
    string Together,
    ImmutableArray<MetricCardView> Numbers,
    FigureView? Figure,
    ImmutableArray<StoryCardView> Stories
);

/// <summary>What IT cost.</summary>
public sealed record MoneyView
{
    public required string Total { get; init; }

    /// <summary>Of the report before; null when there is none.</summary>
    public string? LastYear { get; init; }

    public string? ShareOfSales { get; init; }

    public string? PerPerson { get; init; }

    public required ImmutableArray<ShareView> Shares { get; init; }

    public required string Source { get; init; }
}

/// <summary>A promise for the next period.</summary>
public sealed record NextPromiseView(string Title, string Href, string Now, string Value, string By);

/// <summary>Where one number of the report comes from.</summary>
public sealed record SourceLineView(string Title, string Source);
