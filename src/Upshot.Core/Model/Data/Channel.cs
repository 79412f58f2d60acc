using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>A way we reach people, and what the build makes for it.</summary>
[Called("a channel")]
public sealed record Channel
{
    [Field("short name for use in other files", Example = "email")]
    public required Reference Id { get; init; }

    [Field("as readers know it", Example = "Monthly email for your team")]
    public required string Name { get; init; }

    [Field("what the build makes for it", Example = "email-digest")]
    public required Makes Makes { get; init; }

    [Field("one for each audience", Example = "yes")]
    public bool PerAudience { get; init; }

    [Field("how often", Example = "monthly")]
    public string? Rhythm { get; init; }

    [Field("who looks after it", Example = "Priya Raman", IsName = true)]
    public string? Owner { get; init; }

    [Field("the day it was last used", Example = "2025-11-03")]
    public DateOnly? LastSent { get; init; }

    [Field("the one audience it is for")]
    [RefersTo(Named.Audience)]
    public Reference? Audience { get; init; }

    [Field("why it goes to everyone")]
    public string? Because { get; init; }

    /// <summary>It is for all, unless it names one.</summary>
    public bool IsFor(Audience audience) => Audience is not { } only || only.Id == audience.Id.Id;

    /// <summary>
    /// Whether it brings an audience its own digest: one that asks for it, or the one it is made for. Everyone at once
    /// gets one only through a channel that is made for them.
    /// </summary>
    public bool Reaches(Audience audience) =>
        Audience is { } only
            ? only.Id == audience.Id.Id
            : audience.Level != AudienceLevel.Everyone && audience.Channels.Names(Id.Id);

    public Places Places { get; init; } = Places.None;
}

/// <summary>What can be made for a channel.</summary>
public enum Makes
{
    Pages,
    Feed,
    EmailDigest,
    TeamsCard,
    OnePage,
    TalkingPoints,
}
