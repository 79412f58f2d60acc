using Upshot.Model.Schema;

namespace Upshot.Model.Kinds;

/// <summary>Something colleagues can get from IT: what they can then do, what it costs and how to get it.</summary>
[Called("a service page")]
public sealed record Service : Page
{
    [Field(
        "what you can then do",
        MaxLength = 120,
        FullStop = true,
        Example = "Your new team member can work on day one."
    )]
    public required string Outcome { get; init; }

    [Field("decides the layout", Example = "product")]
    public required ServiceType Type { get; init; }

    [Field("who it suits", Example = "Managers with an agreed start date")]
    public required string For { get; init; }

    [Field("who should go elsewhere, and where", Example = "Agency staff for less than two weeks")]
    public string? NotFor { get; init; }

    [Field("plain things, one to six", MinItems = 1, MaxItems = 6, Example = "[A 20-minute welcome at the desk]")]
    public required ImmutableArray<string> WhatYouGet { get; init; }

    [Field("free, included or charged", Example = "{ model: free }")]
    public required Cost Cost { get; init; }

    [Field("how to order it")]
    public required GetIt GetIt { get; init; }

    [Field("where and how it reaches you", Example = "Desk delivery in York and Hull")]
    public required string Place { get; init; }

    [Field("what we promise, and the metric that proves it")]
    public required ServicePromise Promise { get; init; }

    [Field("limits and risks in plain words")]
    public ImmutableArray<string> Know { get; init; } = [];

    [Field("address of the how-to", IsAddress = true, Example = "https://it.example/help/")]
    public string? Help { get; init; }

    [Field("a human to ask", MinItems = 1)]
    [OneOrMany]
    public required ImmutableArray<Person> People { get; init; }

    [Field("who in the business owns the need", Example = "HR director")]
    public required BusinessOwner BusinessOwner { get; init; }

    [Field("numbers that are evidence", Example = "[new-starter-ready]")]
    [RefersTo(Named.Metric)]
    public ImmutableArray<Reference> Metrics { get; init; } = [];

    [Field("stories that are evidence")]
    [RefersTo(Named.CaseStudy)]
    public ImmutableArray<Reference> Stories { get; init; } = [];

    [Field("where it is in its life", Example = "live")]
    public required ServiceState State { get; init; }

    [Field("the service that takes its place")]
    [RefersTo(Named.Service)]
    public Reference? ReplacedBy { get; init; }

    [Field("why it closes")]
    public string? Because { get; init; }

    [Field("what changed, and when")]
    public ImmutableArray<ServiceChange> Changes { get; init; } = [];
}

/// <summary>What sort of thing a service is.</summary>
public enum ServiceType
{
    Product,
    Advice,
    Support,
}

/// <summary>Where a service is in its life.</summary>
public enum ServiceState
{
    Planned,
    Trial,
    Live,
    Closing,
    Closed,
}

/// <summary>What the reader's team pays.</summary>
[Called("'cost'")]
public sealed record Cost
{
    [Field("free, included or charged", Example = "charged")]
    public required CostModel Model { get; init; }

    [Field("in the site's currency", Minimum = 0, Example = "38")]
    public decimal? Amount { get; init; }

    [Field("what one amount buys", Example = "month per person")]
    public string? Per { get; init; }

    [Field("who pays, or how", Example = "Charged to your cost centre")]
    public string? Note { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Who pays for a service.</summary>
public enum CostModel
{
    Free,
    Included,
    Charged,
}

/// <summary>How a service is ordered.</summary>
[Called("'get_it'")]
public sealed record GetIt
{
    [Field("the first step in one sentence", Example = "Fill in the new starter form by the Thursday before.")]
    public required string How { get; init; }

    [Field("address of the form", IsAddress = true, Example = "https://forms.example/new-starter")]
    public string? Link { get; init; }

    [Field("at most five", MaxItems = 5)]
    public ImmutableArray<string> Steps { get; init; } = [];

    [Field("how long it takes", Example = "5 working days")]
    public required string Takes { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>A promise and the number that proves or disproves it.</summary>
[Called("'promise'")]
public sealed record ServicePromise
{
    [Field("the promise as one sentence", Example = "Ready by 9 am on the first day, or we bring a loan laptop by 10.")]
    public required string Text { get; init; }

    [Field("the metric that proves it", Example = "new-starter-ready")]
    [RefersTo(Named.Metric)]
    public required Reference Evidence { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Who in the business owns the need: one person, or several with the reason.</summary>
[Called("'business_owner'")]
[Shorthand(nameof(Name))]
public sealed record BusinessOwner
{
    [Field("one person or role", Example = "HR director", IsName = true)]
    public string? Name { get; init; }

    [Field("several owners", Example = "[Operations director, Sales director]", IsName = true)]
    public ImmutableArray<string> Shared { get; init; } = [];

    [Field("why several", Example = "Everyone uses it")]
    public string? Because { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>A change of a service, for "New, changed, closing".</summary>
[Called("a change")]
public sealed record ServiceChange
{
    [Field("the day", Example = "2025-09-01")]
    public required DateOnly Date { get; init; }

    [Field("what changed for the reader", Example = "Contractors can be ordered on the same form")]
    public required string What { get; init; }

    public Places Places { get; init; } = Places.None;
}
