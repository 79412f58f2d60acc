using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>A line of the book of work: what we do, in which order, and why now.</summary>
[Called("a work item")]
public sealed record WorkItem
{
    [Field("short name for use in other files", Example = "hr-system")]
    public required Reference Id { get; init; }

    [Field("what it is", MaxLength = 65, Example = "New HR system")]
    public required string Title { get; init; }

    [Field("what it is for", Example = "New starters in post in 4 weeks, not 8")]
    public required string Outcome { get; init; }

    [Field("which agenda it serves", Example = "run")]
    [RefersTo(Named.Agenda)]
    public required Reference Agenda { get; init; }

    [Field("1 to 5, agreed with the business", Minimum = 1, Maximum = 5, Example = "5")]
    public required int Importance { get; init; }

    [Field("1 to 5", Minimum = 1, Maximum = 5, Example = "4")]
    public required int Urgency { get; init; }

    [Field("why it is done now, or not yet", Example = "We are short of people in every plant.")]
    public required string WhyNow { get; init; }

    [Field("doing, next, done or stopped", Example = "doing")]
    public required WorkState State { get; init; }

    [Field("who it is for", MinItems = 1, Example = "[people-managers]")]
    [RefersTo(Named.Audience)]
    public required ImmutableArray<Reference> Audiences { get; init; }

    [Field("numbers it should move")]
    [RefersTo(Named.Metric)]
    public ImmutableArray<Reference> Metrics { get; init; } = [];

    [Field("who asked", Example = "HR director", IsName = true)]
    public string? AskedForBy { get; init; }

    [Field("work that must be done first")]
    [RefersTo(Named.WorkItem)]
    [OneOrMany]
    public ImmutableArray<Reference> WaitsFor { get; init; } = [];

    [Field("the day it began", Example = "2025-02-01")]
    public DateOnly? Started { get; init; }

    [Field("the day it should be done", Example = "2026-01-31")]
    public DateOnly? Expected { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Where a work item is, in the order of the page.</summary>
public enum WorkState
{
    Doing,
    Next,
    Done,
    Stopped,
}
