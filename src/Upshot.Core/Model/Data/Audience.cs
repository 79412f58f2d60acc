using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>A group of readers, what they need, and how IT stands with them.</summary>
[Called("an audience")]
public sealed record Audience
{
    /// <summary>The id of the audience that is no audience in particular.</summary>
    public const string Everyone = "everyone";

    [Field("short name for use in other files", Example = "people-managers")]
    public required Reference Id { get; init; }

    [Field("as readers would say it", MaxLength = 65, Example = "People managers")]
    public required string Name { get; init; }

    [Field("primary ones must say what success is, and should have a person to ask", Example = "primary")]
    public required Tier Tier { get; init; }

    [Field("executive, manager or everyone", Example = "manager")]
    public required AudienceLevel Level { get; init; }

    [Field("how many people", Minimum = 0, Example = "310")]
    public int? Size { get; init; }

    [Field("utility, enabler or partner", Example = "enabler")]
    public required OurRole OurRole { get; init; }

    [Field("strong, medium or weak", Example = "strong")]
    public required Relationship Relationship { get; init; }

    [Field("the difference IT could make", Example = "high")]
    public required Level Impact { get; init; }

    [Field("how they look at IT", Example = "neutral")]
    public Mood? Mood { get; init; }

    [Field(
        "what success is for them; a primary audience needs it",
        Example = "A new team member is useful in their first week."
    )]
    public string? SuccessLooksLike { get; init; }

    [Field("what they are judged by", Example = "[Hiring quickly]")]
    public ImmutableArray<string> Drivers { get; init; } = [];

    [Field("how they want to hear from us", Example = "[web, email]")]
    [RefersTo(Named.Channel)]
    public required ImmutableArray<Reference> Channels { get; init; }

    [Field("a human who speaks for them and to them")]
    public Person? RelationshipManager { get; init; }

    [Field("since when our role has been so", Example = "2024-01-01")]
    public DateOnly? Since { get; init; }

    [Field("earlier roles and relationships")]
    public ImmutableArray<AudiencePast> History { get; init; } = [];

    [Field("channels for a situation, such as an outage")]
    public FrozenDictionary<string, ImmutableArray<Reference>> Situations { get; init; } =
        FrozenDictionary<string, ImmutableArray<Reference>>.Empty;

    public Places Places { get; init; } = Places.None;
}

/// <summary>Whether an audience gets its own page.</summary>
public enum Tier
{
    Primary,
    Secondary,
}

/// <summary>Where an audience stands in the company.</summary>
public enum AudienceLevel
{
    Executive,
    Manager,
    Everyone,
}

/// <summary>What IT is to an audience.</summary>
public enum OurRole
{
    Utility,
    Enabler,
    Partner,
}

/// <summary>How well IT and an audience know each other.</summary>
public enum Relationship
{
    Strong,
    Medium,
    Weak,
}

/// <summary>High, medium or low.</summary>
public enum Level
{
    High,
    Medium,
    Low,
}

/// <summary>How readers look at IT.</summary>
public enum Mood
{
    Trusting,
    Neutral,
    Sceptical,
}

/// <summary>What our role or relationship was before.</summary>
[Called("an entry of 'history'")]
public sealed record AudiencePast
{
    [Field("from that day", Example = "2022-01-01")]
    public required DateOnly Since { get; init; }

    [Field("utility, enabler or partner", Example = "utility")]
    public OurRole? OurRole { get; init; }

    [Field("strong, medium or weak", Example = "weak")]
    public Relationship? Relationship { get; init; }

    public Places Places { get; init; } = Places.None;
}
