using Upshot.Model.Kinds;
using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Model;

/// <summary>What every page has, whatever its kind. The file name is the id.</summary>
public abstract record Page
{
    [Field("what kind of page it is; the folder says it already", Example = "service")]
    public PageKind? Kind { get; init; }

    [Field("in the reader's words", MaxLength = 65, Example = "A laptop and log-in for your new starter")]
    public required string Title { get; init; }

    [Field(
        "one sentence for cards, feeds and mail",
        MaxLength = 160,
        FullStop = true,
        Example = "Everything a new colleague needs to work from their first morning."
    )]
    public required string Summary { get; init; }

    [Field("who it is for; 'everyone' must be written", MinItems = 1, Example = "[people-managers]")]
    [RefersTo(Named.Audience)]
    public required ImmutableArray<Reference> Audiences { get; init; }

    [Field("the person who keeps it right", Example = "Amara Osei", IsName = true)]
    public required string Owner { get; init; }

    [Field("the day the content was last checked", Example = "2025-10-06")]
    [RequiredIn(typeof(Service), typeof(CaseStudy), typeof(ReportPage), typeof(PlainPage))]
    public DateOnly? Updated { get; init; }

    [Field("the day it is due a check", Example = "2026-04-06")]
    [RequiredIn(typeof(Service), typeof(CaseStudy), typeof(PlainPage))]
    public DateOnly? ReviewBy { get; init; }

    [Field("key messages it carries", Example = "[ready-first-morning]")]
    [RefersTo(Named.Message)]
    public ImmutableArray<Reference> Messages { get; init; } = [];

    [Field("which agenda it serves", Example = "run")]
    [RequiredIn(typeof(CaseStudy))]
    [RefersTo(Named.Agenda)]
    public Reference? Agenda { get; init; }

    [Field("another summary for an audience", MaxLength = 160, FullStop = true)]
    public FrozenDictionary<string, string> SummaryFor { get; init; } = FrozenDictionary<string, string>.Empty;

    [Field("a picture with its description")]
    public Picture? Image { get; init; }

    [Field("text to share, ready to paste", MaxLength = 280)]
    public string? ShareText { get; init; }

    [Field("which driver of the audience it serves", Example = "Hiring quickly", IsName = true)]
    public string? Driver { get; init; }

    [Field("who is better off", Example = "[colleagues]")]
    public ImmutableArray<Beneficiary> BenefitFor { get; init; } = [];

    [Field("old addresses that lead here", Example = "[/old/laptop/]", IsName = true)]
    public ImmutableArray<string> Aliases { get; init; } = [];

    [Field("who may see it; 'published' unless said", Example = "draft")]
    public Visibility Visibility { get; init; }

    [Field("language of the page when it is not the site's", Example = "cy", IsName = true)]
    public string? Language { get; init; }

    [Field("which brand it stands under", Example = "retail-it")]
    [RefersTo(Named.Brand)]
    public Reference? Brand { get; init; }

    [Field("more words than its kind may have, with the reason")]
    public PageBudget? Budget { get; init; }

    [Field(
        "rules that do not fit this page, each with the reason",
        Example = "{ UP312: \"GTS is what the depot calls itself\" }",
        IsName = true
    )]
    public FrozenDictionary<string, string> Checks { get; init; } = FrozenDictionary<string, string>.Empty;

    [Field("whatever your theme wants besides")]
    public YamlNode? Extra { get; init; }

    public Places Places { get; init; } = Places.None;

    /// <summary>The file name without its extension.</summary>
    public string Id { get; init; } = "";

    /// <summary>Path of the source file from the root.</summary>
    public string Source { get; init; } = "";

    public MarkdownBody Body { get; init; } = MarkdownBody.Empty;

    /// <summary>The day it speaks from: of an update its date, otherwise the last check.</summary>
    public virtual DateOnly? Day => Updated;

    public bool IsFor(string audience) => Audiences.Names(audience);
}

/// <summary>The kinds of page, in the words of front matter.</summary>
public enum PageKind
{
    Service,
    CaseStudy,
    Report,
    Update,
    Page,
}

/// <summary>Who may see a page.</summary>
public enum Visibility
{
    Published,
    Team,
    Draft,
}

/// <summary>Who is better off.</summary>
public enum Beneficiary
{
    Colleagues,
    Customers,
    Company,
}

/// <summary>Words that a page may have instead of those of its kind.</summary>
[Called("'budget'")]
public sealed record PageBudget
{
    [Field("most words", Minimum = 1, Example = "500")]
    public required int Words { get; init; }

    [Field("why readers need them all", Example = "the steps differ at each depot", IsName = true)]
    public required string Because { get; init; }

    public Places Places { get; init; } = Places.None;
}
