using Upshot.Model.Data;
using Upshot.Model.Schema;
using Upshot.Model.Settings;

namespace Upshot.Model.Kinds;

/// <summary>The short annual report: what was promised, what happened, what it cost, what comes next.</summary>
[Called("a report")]
public sealed record ReportPage : Page
{
    [Field("the time it covers", Example = "2024/25", IsName = true)]
    public required string Period { get; init; }

    [Field("a short letter, at most 150 words")]
    public required Letter Letter { get; init; }

    [Field("the business's goals, not IT's teams", MinItems = 1)]
    public required ImmutableArray<Goal> Goals { get; init; }

    [Field("what IT cost")]
    public Money? Money { get; init; }

    [Field("what we stopped doing")]
    public ImmutableArray<string> Stopped { get; init; } = [];

    [Field("what we promise for the next period")]
    public ImmutableArray<NextPromise> NextPromises { get; init; } = [];

    [Field("what the reader and IT could do together")]
    [OneOrMany]
    public ImmutableArray<string> Together { get; init; } = [];

    [Field("what making the report took", Example = "Written by three people in six hours. Nothing was printed.")]
    public required string HowMade { get; init; }

    [Field("draft, published or frozen", Example = "published")]
    public required ReportStatus Status { get; init; }

    [Field("the day it came out; a frozen report keeps the numbers of that day", Example = "2025-05-20")]
    public DateOnly? Published { get; init; }

    [Field("how readers look at IT; picks the default depth", Example = "sceptical")]
    public Mood? Mood { get; init; }

    [Field("short (2 printed pages), standard (4) or full (8)", Example = "short")]
    public Depth? Depth { get; init; }

    [Field("high allows a full report", Example = "high")]
    public Level? Maturity { get; init; }

    /// <summary>The day whose numbers a frozen report keeps; null when it is not frozen.</summary>
    public DateOnly? FrozenOn => Status == ReportStatus.Frozen ? Published : null;
}

/// <summary>Where a report is in its life.</summary>
public enum ReportStatus
{
    Draft,
    Published,
    Frozen,
}

/// <summary>The letter that opens a report.</summary>
[Called("'letter'")]
public sealed record Letter
{
    [Field("who signs it", Example = "Helen Marsh, Chief Information Officer", IsName = true)]
    public required string From { get; init; }

    [Field("at most 150 words", MaxWords = 150)]
    public required string Text { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>A goal of the business with what proves it.</summary>
[Called("a goal")]
public sealed record Goal
{
    [Field("in the business's words", Example = "People can work")]
    public required string Title { get; init; }

    [Field("numbers that show it")]
    [RefersTo(Named.Metric)]
    public ImmutableArray<Reference> Metrics { get; init; } = [];

    [Field("stories that show it")]
    [RefersTo(Named.CaseStudy)]
    public ImmutableArray<Reference> Stories { get; init; } = [];

    public Places Places { get; init; } = Places.None;
}

/// <summary>What IT cost in the period.</summary>
[Called("'money'")]
public sealed record Money
{
    [Field("in the site's currency", Minimum = 0, Example = "7400000")]
    public required decimal Total { get; init; }

    [Field("percent of sales", Minimum = 0, Maximum = 100, Example = "1.9")]
    public decimal? ShareOfSales { get; init; }

    [Field("in the site's currency", Minimum = 0, Example = "2552")]
    public decimal? PerPerson { get; init; }

    [Field("percent spent on keeping things running", Minimum = 0, Maximum = 100, Example = "71")]
    public decimal? Run { get; init; }

    [Field("percent spent on winning and serving customers", Minimum = 0, Maximum = 100, Example = "29")]
    public decimal? Grow { get; init; }

    [Field("where the figures come from")]
    public required MoneySource Source { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Where the figures come from.</summary>
[Called("'source'")]
public sealed record MoneySource
{
    [Field("the book or system", Example = "Finance ledger", IsName = true)]
    public required string Name { get; init; }

    [Field("the day they were taken", Example = "2025-04-30")]
    public required DateOnly AsOf { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>A promise for the next period.</summary>
[Called("a promise")]
public sealed record NextPromise
{
    [Field("the metric", Example = "desk-problem-solved")]
    [RefersTo(Named.Metric)]
    public required Reference Metric { get; init; }

    [Field("the day", Example = "2026-12-31")]
    public required DateOnly By { get; init; }

    [Field("the value we aim for", Example = "75")]
    public required decimal Value { get; init; }

    public Places Places { get; init; } = Places.None;
}
