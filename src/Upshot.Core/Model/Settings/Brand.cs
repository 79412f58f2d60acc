using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Model.Settings;

/// <summary>The badge of origin and the promise behind it.</summary>
[Called("'brand'")]
public sealed record Brand
{
    [Field("the name people recognise", MaxLength = 40, Example = "Northbridge IT", IsName = true)]
    public string? Badge { get; init; }

    [Field("the promise of performance", MaxLength = 120, Example = "You can do your job on your first morning.")]
    public required string Promise { get; init; }

    [Field("metrics that prove or disprove it", Example = "[new-starter-ready]")]
    [RefersTo(Named.Metric)]
    [OneOrMany]
    public ImmutableArray<Reference> PromiseEvidence { get; init; } = [];

    [Field("one colour, from which the palette is made", Example = "\"#0b5a6b\"", IsName = true)]
    public string? Colour { get; init; }

    [Field("a picture with its description")]
    public Picture? Logo { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Another brand that pages may stand under.</summary>
[Called("a brand")]
public sealed record FurtherBrand
{
    [Field("short name for use in pages", Example = "retail-it")]
    public required Reference Id { get; init; }

    [Field("the name people recognise", MaxLength = 40, Example = "Retail IT", IsName = true)]
    public required string Badge { get; init; }

    [Field("one colour", Example = "\"#0b5a6b\"", IsName = true)]
    public string? Colour { get; init; }

    [Field("a picture with its description")]
    public Picture? Logo { get; init; }

    public Places Places { get; init; } = Places.None;
}
