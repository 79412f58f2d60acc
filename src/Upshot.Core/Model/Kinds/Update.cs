using Upshot.Model.Schema;

namespace Upshot.Model.Kinds;

/// <summary>A piece of news: what is new, changed, stopped or coming, and what the reader has to do.</summary>
[Called("an update")]
public sealed record Update : Page
{
    [Field("the day it is about; a future day is left out until then", Example = "2025-11-03")]
    public required DateOnly Date { get; init; }

    [Field("new, changed, stopped or coming", Example = "changed")]
    public required Change Change { get; init; }

    [Field("what the reader must do", Example = "Use the new starter form for contractors from today.")]
    public string? Do { get; init; }

    [Field("services it is about")]
    [RefersTo(Named.Service)]
    public ImmutableArray<Reference> Services { get; init; } = [];

    [Field("numbers it is about")]
    [RefersTo(Named.Metric)]
    public ImmutableArray<Reference> Metrics { get; init; } = [];

    [Field("where it is told")]
    [RefersTo(Named.Channel)]
    public ImmutableArray<Reference> Channels { get; init; } = [];

    public override DateOnly? Day => Date;
}

/// <summary>What happened to a service or habit.</summary>
public enum Change
{
    New,
    Changed,
    Stopped,
    Coming,
}
