using Upshot.Model.Schema;

namespace Upshot.Model.Kinds;

/// <summary>A story of something that worked, partly worked or did not, with what was learned.</summary>
[Called("a case study")]
public sealed record CaseStudy : Page
{
    [Field("how it ended", Example = "worked")]
    public required CaseResult Result { get; init; }

    [Field("who in the business owns the need", Example = "HR director")]
    public BusinessOwner? BusinessOwner { get; init; }

    [Field("whose story it is", Example = "HR and the eleven hiring managers in York")]
    public string? Who { get; init; }

    [Field("what was wrong, at most 60 words", MaxWords = 60)]
    public required string Problem { get; init; }

    [Field("what changed for the business", Example = "One form replaced four.")]
    public required string WhatChanged { get; init; }

    [Field("what IT did, at most 60 words", MaxWords = 60)]
    public required string OurPart { get; init; }

    [Field("numbers before and after; empty when nothing is counted yet")]
    public required ImmutableArray<CaseNumber> Results { get; init; }

    [Field("when the first number comes, if there is none yet", Example = "2026-01-31")]
    public DateOnly? MeasuredFrom { get; init; }

    [Field("how sure we are of the cause", Example = "likely")]
    public required Certainty Because { get; init; }

    [Field("why we think so")]
    public string? BecauseNote { get; init; }

    [Field("what it cost")]
    public StoryCost? Cost { get; init; }

    [Field("what did not work, or what we would do otherwise")]
    public required string Learned { get; init; }

    [Field("what happens now, or what the reader can start")]
    public required string Next { get; init; }

    [Field("somebody's own words")]
    public Quote? Quote { get; init; }

    [Field("a human to ask", MinItems = 1)]
    [OneOrMany]
    public required ImmutableArray<Person> People { get; init; }

    [Field("services it is about")]
    [RefersTo(Named.Service)]
    public ImmutableArray<Reference> Services { get; init; } = [];
}

/// <summary>How a story ended.</summary>
public enum CaseResult
{
    Worked,
    Mixed,
    DidNotWork,
    TooEarly,
}

/// <summary>How sure we are that the change caused the result.</summary>
public enum Certainty
{
    Measured,
    Likely,
    NotProven,
}

/// <summary>A number before and after.</summary>
[Called("a result")]
public sealed record CaseNumber
{
    [Field("the metric", Example = "new-starter-ready")]
    [RefersTo(Named.Metric)]
    public required Reference Metric { get; init; }

    [Field("period before", Example = "2024-Q2", IsName = true)]
    public required string From { get; init; }

    [Field("period after", Example = "2025-Q3", IsName = true)]
    public required string To { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>What a story cost.</summary>
[Called("'cost'")]
public sealed record StoryCost
{
    [Field("in the site's currency", Minimum = 0, Example = "46000")]
    public required decimal Amount { get; init; }

    [Field("what it paid for", Example = "Eight weeks of two people and a licence")]
    public required string What { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Somebody's own words, with the day they agreed to be quoted.</summary>
[Called("a quote")]
public sealed record Quote
{
    [Field("the words", Example = "I stopped lending people my password.", IsQuotation = true)]
    public required string Text { get; init; }

    [Field("who said it", Example = "Grace Whitfield", IsName = true)]
    public required string Name { get; init; }

    [Field("what they do", Example = "Packing manager, York", IsName = true)]
    public required string Role { get; init; }

    [Field("the day they agreed to be quoted", Example = "2025-09-30")]
    public required DateOnly Agreed { get; init; }

    public Places Places { get; init; } = Places.None;
}
