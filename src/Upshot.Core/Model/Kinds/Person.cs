using Upshot.Model.Schema;

namespace Upshot.Model.Kinds;

/// <summary>A human to ask.</summary>
[Called("a person")]
public sealed record Person
{
    [Field("first and last name", Example = "Amara Osei", IsName = true)]
    public required string Name { get; init; }

    [Field("what they do", Example = "Service owner", IsName = true)]
    public string? Role { get; init; }

    [Field("where to write", Example = "amara.osei@northbridge.example", IsName = true)]
    public string? Email { get; init; }

    [Field("where to ring", Example = "+44 1632 960 144", IsName = true)]
    public string? Phone { get; init; }

    [Field("where and when to find them", Example = "York, first floor, Tuesdays", IsName = true)]
    public string? Where { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>A picture with words for those who can't see it.</summary>
[Called("'image'")]
public sealed record Picture
{
    [Field("path under content/", Example = "images/front-desk.png", IsName = true)]
    public required string Src { get; init; }

    [Field("what the picture shows", MaxLength = 150, Example = "A manager hands a laptop to a new colleague")]
    public required string Alt { get; init; }

    public Places Places { get; init; } = Places.None;
}
