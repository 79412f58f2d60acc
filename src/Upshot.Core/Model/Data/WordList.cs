using Upshot.Model.Schema;

namespace Upshot.Model.Data;

/// <summary>The company's own words, on top of the shipped word list.</summary>
[Called("words.yml")]
public sealed record WordList
{
    [Field("words readers do not use, and what to write")]
    public ImmutableArray<Replacement> Replace { get; init; } = [];

    [Field("short forms everybody knows", Example = "[HR, PDF]")]
    public ImmutableArray<string> Allow { get; init; } = [];

    [Field("short forms allowed after the full words", Example = "{ ERP: our ordering and stock system }")]
    public FrozenDictionary<string, string> SpellOut { get; init; } = FrozenDictionary<string, string>.Empty;

    public Places Places { get; init; } = Places.None;
}

/// <summary>A word and what to write for it.</summary>
[Called("a replacement")]
public sealed record Replacement
{
    [Field("the word", Example = "onboarding")]
    public required string Find { get; init; }

    [Field("what to write", Example = "starting a new job")]
    public required string Write { get; init; }

    [Field("suggestion, warning or error; warning unless said", Example = "warning")]
    public Severity Level { get; init; } = Severity.Warning;

    [Field("pages that may use it", Example = "[work-with-us]")]
    public ImmutableArray<Reference> NotIn { get; init; } = [];

    public Places Places { get; init; } = Places.None;
}
