using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>Something we send today, and what should happen to it. Never published; the audit reads it.</summary>
[Called("a communication")]
public sealed record Communication
{
    [Field("short name", Example = "weekly-ticket-report")]
    public required Reference Id { get; init; }

    [Field("what it is called", Example = "Weekly ticket report (PDF, 18 pages)")]
    public required string Name { get; init; }

    [Field("who gets it", Example = "everyone")]
    [RefersTo(Named.Audience)]
    public required Reference Audience { get; init; }

    [Field("how often", Example = "weekly")]
    public required string Rhythm { get; init; }

    [Field("keep, change, merge, remove or add", Example = "remove")]
    public required Decision Decision { get; init; }

    [Field("the reason", Example = "Eleven people opened it. Nine of them work in IT.")]
    public required string Because { get; init; }

    [Field("hours it takes each time", Minimum = 0, Example = "6")]
    public decimal? EffortHours { get; init; }

    [Field("how many read it last time", Minimum = 0, Example = "11")]
    public int? ReadersLastTime { get; init; }

    [Field("the day it last went out", Example = "2025-11-07")]
    public DateOnly? LastSent { get; init; }

    [Field("who asked for it", Example = "nobody we can find")]
    public string? AskedForBy { get; init; }

    [Field("the metric or page it becomes", Example = "desk-answered-in-time")]
    public Reference? Becomes { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>What should happen to a communication.</summary>
public enum Decision
{
    Keep,
    Change,
    Merge,
    Remove,
    Add,
}
