using Upshot.Model.Schema;

namespace Upshot.Model.Settings;

/// <summary>Limits of the checks.</summary>
[Called("'checks'")]
public sealed record CheckLimits
{
    [Field("levels that stop a build", Example = "[error]")]
    [OneOrMany]
    public ImmutableArray<Severity> FailOn { get; init; } = [Severity.Error];

    [Field("level of the word checks", Example = "warning")]
    public Severity? PlainWords { get; init; }

    [Field("days until a number is out of date, by how often it is counted")]
    public StaleAfter StaleAfter { get; init; } = new();

    [Field("share of the way from baseline to target, 0 to 1", Minimum = 0, Maximum = 1, Example = "0.10")]
    public decimal? OnTrackTolerance { get; init; }

    [Field("the figures of the rules")]
    public CheckNumbers Numbers { get; init; } = new();

    [Field("endings of host names that stay inside", Example = "[corp.northbridge.example]", IsName = true)]
    [OneOrMany]
    public ImmutableArray<string> InternalHosts { get; init; } = [];

    [Field("what looks like a leak and is published on purpose, with the reason")]
    public ImmutableArray<PublishedOnPurpose> OnPurpose { get; init; } = [];

    [Field("levels of single rules, by their id", Example = "{ UP321: warning }")]
    public FrozenDictionary<string, RuleLevel> Rules { get; init; } = FrozenDictionary<string, RuleLevel>.Empty;

    [Field("how much a page may hold, by its kind", Example = "{ service: { words: [300, 450], lead: 30 } }")]
    public Budgets Budgets { get; init; } = new();

    public Places Places { get; init; } = Places.None;
}

/// <summary>A text that looks like a secret, a private address or a person's data, and may be read by all.</summary>
[Called("an entry of 'on_purpose'")]
public sealed record PublishedOnPurpose
{
    [Field("as pages say it", Example = "192.168.0.1", IsName = true)]
    public required string Text { get; init; }

    [Field("why everybody may read it", Example = "every router has this address", IsName = true)]
    public required string Because { get; init; }

    public Places Places { get; init; } = Places.None;

    public bool Covers(string told) => Text.Contains(told, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How much the findings of a rule matter on this site; later is worse.</summary>
public enum RuleLevel
{
    Off,
    Suggestion,
    Warning,
    Error,
}

/// <summary>Days until a number is out of date.</summary>
[Called("'stale_after'")]
public sealed record StaleAfter
{
    [Field("days", Minimum = 1, Example = "7")]
    public int? Daily { get; init; }

    [Field("days", Minimum = 1, Example = "21")]
    public int? Weekly { get; init; }

    [Field("days", Minimum = 1, Example = "62")]
    public int? Monthly { get; init; }

    [Field("days", Minimum = 1, Example = "138")]
    public int? Quarterly { get; init; }

    [Field("days", Minimum = 1, Example = "276")]
    public int? HalfYearly { get; init; }

    [Field("days", Minimum = 1, Example = "460")]
    public int? Yearly { get; init; }

    public Places Places { get; init; } = Places.None;
}
