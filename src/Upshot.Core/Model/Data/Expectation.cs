using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>What an audience expects, in their words, classed after Kano, and whether it is met.</summary>
[Called("an expectation")]
public sealed record Expectation
{
    [Field("short name for use in other files", Example = "first-day-login")]
    public required Reference Id { get; init; }

    [Field("whose expectation it is", Example = "people-managers")]
    [RefersTo(Named.Audience)]
    public required Reference Audience { get; init; }

    [Field("their words, not ours", Example = "My new starter can log in when they arrive.", IsQuotation = true)]
    public required string Words { get; init; }

    [Field("basic (must have), performance (more is better) or delighter (nice surprise)", Example = "basic")]
    public required ExpectationClass Class { get; init; }

    [Field("since when it is in this class", Example = "2022-04-01")]
    public required DateOnly Since { get; init; }

    [Field("how, when and from how many we heard it")]
    public required Heard Heard { get; init; }

    [Field("services that answer it; an empty list shows as a gap")]
    [RefersTo(Named.Service)]
    public required ImmutableArray<Reference> Services { get; init; }

    [Field("the metric that shows it is met, or none", Example = "new-starter-ready")]
    [RefersTo(Named.Metric)]
    [NothingWord("none")]
    public Reference? Evidence { get; init; }

    [Field("when it was last discussed with them, or never")]
    [NothingWord("never")]
    public LastDiscussed? LastDiscussed { get; init; }

    [Field("expectations that pull the other way")]
    [RefersTo(Named.Expectation)]
    [OneOrMany]
    public ImmutableArray<Reference> ConflictsWith { get; init; } = [];

    public Places Places { get; init; } = Places.None;
}

/// <summary>Kano's classes in our words.</summary>
public enum ExpectationClass
{
    Basic,
    Performance,
    Delighter,
}

/// <summary>Where an expectation comes from.</summary>
[Called("'heard'")]
public sealed record Heard
{
    [Field("the occasion", Example = "Manager interviews", IsName = true)]
    public required string How { get; init; }

    [Field("the day", Example = "2025-06-12")]
    public required DateOnly Date { get; init; }

    [Field("how many people", Minimum = 0, Example = "14")]
    public int? People { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>The last talk about an expectation.</summary>
[Called("'last_discussed'")]
public sealed record LastDiscussed
{
    [Field("the day", Example = "2025-10-02")]
    public required DateOnly Date { get; init; }

    [Field("with whom", Example = "HR leadership meeting", IsName = true)]
    public required string With { get; init; }

    public Places Places { get; init; } = Places.None;
}
