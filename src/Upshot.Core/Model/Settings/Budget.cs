using Upshot.Model.Schema;

namespace Upshot.Model.Settings;

/// <summary>How much a page of each kind may hold; what is not said is as shipped.</summary>
[Called("'budgets'")]
public sealed record Budgets
{
    [Field("the front page")]
    public Budget Home { get; init; } = new();

    [Field("a service page")]
    public Budget Service { get; init; } = new();

    [Field("a case study")]
    public Budget CaseStudy { get; init; } = new();

    [Field("the page of a number")]
    public Budget Result { get; init; } = new();

    [Field("an update")]
    public Budget Update { get; init; } = new();

    [Field("any other page")]
    public Budget Page { get; init; } = new();

    [Field("a report; 'report: max_words' and 'max_charts' go before it")]
    public Budget Report { get; init; } = new();

    public Places Places { get; init; } = Places.None;
}

/// <summary>How much a page of one kind may hold.</summary>
[Called("a budget")]
public sealed record Budget
{
    [Field("two figures: from the first on a hint, over the second an error", Minimum = 1, MinItems = 2, MaxItems = 2)]
    public ImmutableArray<int> Words { get; init; } = [];

    [Field("most words of the lead", Minimum = 1, Example = "30")]
    public int? Lead { get; init; }

    [Field("most headings of the second level", Minimum = 0, Example = "5")]
    public int? Headings { get; init; }

    [Field("most words under one heading", Minimum = 1, Example = "120")]
    public int? Section { get; init; }

    [Field("most links in the text", Minimum = 0, Example = "8")]
    public int? Links { get; init; }

    [Field("most things the page asks the reader to do", Minimum = 0, Example = "1")]
    public int? Actions { get; init; }

    [Field("most charts", Minimum = 0, Example = "1")]
    public int? Charts { get; init; }

    [Field("most printed pages; of a report instead of those of its depth", Minimum = 1, Example = "1")]
    public int? PrintedPages { get; init; }

    [Field("days after its last check at which a page without 'review_by' is due one", Minimum = 1, Example = "180")]
    public int? ReviewDays { get; init; }

    public Places Places { get; init; } = Places.None;
}
