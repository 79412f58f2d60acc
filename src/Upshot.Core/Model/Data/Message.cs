using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>A key message: worded once, repeated by token, backed by a number and a story.</summary>
[Called("a message")]
public sealed record Message
{
    [Field("short name for use in other files", Example = "ready-first-morning")]
    public required Reference Id { get; init; }

    [Field(
        "the message, as it is printed everywhere",
        MaxLength = 90,
        Example = "You can do your job on your first morning."
    )]
    public required string Text { get; init; }

    [Field("what we do", Example = "Every new starter has what they need on day one.")]
    public required string What { get; init; }

    [Field("why it matters to the reader")]
    public required string Why { get; init; }

    [Field("how we do it")]
    public required string How { get; init; }

    [Field("the day we first said it", Example = "2024-04-01")]
    public required DateOnly Since { get; init; }

    [Field("the day it is to be true by; pages then say 'year 3 of 5'", Example = "2026-03-31")]
    public DateOnly? Horizon { get; init; }

    [Field("who it is for", MinItems = 1, Example = "[people-managers]")]
    [RefersTo(Named.Audience)]
    public required ImmutableArray<Reference> Audiences { get; init; }

    [Field("numbers that prove it")]
    [RefersTo(Named.Metric)]
    public ImmutableArray<Reference> Metrics { get; init; } = [];

    [Field("stories that prove it")]
    [RefersTo(Named.CaseStudy)]
    public ImmutableArray<Reference> Stories { get; init; } = [];

    [Field("how often it is told, in days; 60 unless said", Minimum = 1, Example = "60")]
    public int? Rhythm { get; init; }

    public Places Places { get; init; } = Places.None;
}
