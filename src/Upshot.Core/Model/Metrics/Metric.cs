using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>What is counted, where it started, where it should go and who stands for it; the numbers apart.</summary>
[Called("a metric")]
public sealed record Metric
{
    /// <summary>What <see cref="Experience"/> says when there is nothing to pair with.</summary>
    public const string NoExperience = "none";

    [Field("The file name without its ending", Example = "new-starter-ready", IsName = true)]
    public required string Id { get; init; }

    [Field("Business words, no acronyms", MaxLength = 60, Example = "New starters with everything working on day one")]
    public required string Title { get; init; }

    [Field("The question it answers", Example = "Can people start work on their first morning?")]
    public string? Question { get; init; }

    [Field("Outcome, experience, service level, cost or activity; an activity can never be a headline")]
    public required MetricKind Kind { get; init; }

    [Field("May appear on the home page and in the report", Example = "true")]
    public bool Headline { get; init; }

    [Field("What the number counts", Example = "percent")]
    public required Unit Unit { get; init; }

    [Field("Digits after the decimal mark", Minimum = 0, Maximum = 4, Example = "0")]
    public int? Decimals { get; init; }

    [Field("Which way is good news", Example = "up")]
    public required Better Better { get; init; }

    [Field("Where it started")]
    public required Baseline Baseline { get; init; }

    [Field("What it aims for; a headline needs one")]
    public Target? Target { get; init; }

    [Field("How often it is counted; sets how old the latest number may be", Example = "quarterly")]
    public required Frequency Frequency { get; init; }

    [Field("The numbers, a row for each period")]
    public ImmutableArray<SeriesRow> Series { get; init; } = [];

    [Field("A .csv or .xlsx beside this file that holds the numbers", Example = "desk.xlsx", IsName = true)]
    public string? SeriesFile { get; init; }

    [Field("The sheet of the .xlsx", Example = "answered", IsName = true)]
    public string? Sheet { get; init; }

    [Field("Write \",\" when the numbers of the .csv have a decimal comma", Example = "\",\"", IsName = true)]
    public string? Decimal { get; init; }

    [Field("Where the way of counting changed")]
    public ImmutableArray<Break> Breaks { get; init; } = [];

    [Field("Where the numbers come from")]
    public required Source Source { get; init; }

    [Field("Who answers questions")]
    public required Owner Owner { get; init; }

    [Field("Who sees it", MinItems = 1, Example = "[people-managers]")]
    [RefersTo(Named.Audience)]
    public required ImmutableArray<Reference> Audiences { get; init; }

    [Field("Services it is evidence for", Example = "[laptop-for-new-starters]")]
    [RefersTo(Named.Service)]
    public ImmutableArray<Reference> Services { get; init; } = [];

    [Field("Expectations it is evidence for", Example = "[first-day-login]")]
    [RefersTo(Named.Expectation)]
    public ImmutableArray<Reference> Expectations { get; init; } = [];

    [Field("The goal of the business it serves", Example = "People can work", IsName = true)]
    public string? Goal { get; init; }

    [Field("For a service level: the metric that tells what people say, or none", Example = "desk-problem-solved")]
    [RefersTo(Named.Metric, OrWord = NoExperience)]
    public Reference? Experience { get; init; }

    [Field("Why nobody is asked, when experience is none")]
    public string? Because { get; init; }

    [Field("Which agenda it serves", Example = "run")]
    [RefersTo(Named.Agenda)]
    public Reference? Agenda { get; init; }

    [Field("What it stands in for, shown beside the title", Example = "how quickly people can work")]
    public string? Proxy { get; init; }

    [Field("Printed under the chart", Example = "People with a bad experience may answer more often.")]
    public string? Caveats { get; init; }

    [Field("Changes up to this size are about the same", Minimum = 0, Example = "2")]
    public decimal? Noise { get; init; }

    [Field("Your own sentence instead of the one made from the numbers", FullStop = true)]
    public string? Describe { get; init; }

    public Places Places { get; init; } = Places.None;

    /// <summary>The aim asks for no more than the baseline: "below the line we hold" instead of "behind plan".</summary>
    public bool HoldsTheLine => Target is { } target && StatusRule.HoldsTheLine(Better, Baseline.Value, target.Value);
}
