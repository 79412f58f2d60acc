using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>Who answers questions about a metric.</summary>
public sealed record Owner
{
    [Field("A person, not a team", Example = "Amara Osei", IsName = true)]
    public required string Name { get; init; }

    [Field("What the person does", Example = "Service owner for joiners", IsName = true)]
    public string? Role { get; init; }

    [Field("Where to write", Example = "amara.osei@northbridge.example", IsName = true)]
    public string? Email { get; init; }

    public Places Places { get; init; } = Places.None;
}
