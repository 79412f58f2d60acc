using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Model.Settings;

/// <summary>What <c>site.yml</c> says.</summary>
[Called("site.yml")]
public sealed record SiteSettings
{
    [Field("the name people recognise", MaxLength = 65, Example = "Northbridge IT", IsName = true)]
    public required string Name { get; init; }

    [Field("the company", Example = "Northbridge Foods", IsName = true)]
    public required string Organisation { get; init; }

    [Field("language of the site; the theme must have it", Example = "en-GB", IsName = true)]
    public required string Language { get; init; }

    [Field("where the site will stand", Example = "https://it.northbridge.example/", IsName = true)]
    public required string BaseUrl { get; init; }

    [Field("the brand and its promise")]
    public required Brand Brand { get; init; }

    [Field("who answers questions about the site")]
    public required Person Contact { get; init; }

    [Field("the day the site speaks from; the day of the build unless said", Example = "2025-11-15")]
    public DateOnly? AsOf { get; init; }

    [Field("time zone readers live in", Example = "Europe/London", IsName = true)]
    public string? Timezone { get; init; }

    [Field("three letters", Example = "GBP", IsName = true)]
    public string Currency { get; init; } = "EUR";

    [Field("month, 1 to 12; makes 2024/25 a period", Minimum = 1, Maximum = 12, Example = "4")]
    public int? FinancialYearStarts { get; init; }

    [Field("the two agendas, or more, with their labels")]
    public FrozenDictionary<string, AgendaLabel> Agendas { get; init; } = FrozenDictionary<string, AgendaLabel>.Empty;

    [Field("limits of the report")]
    public ReportLimits Report { get; init; } = new();

    [Field("limits of the checks")]
    public CheckLimits Checks { get; init; } = new();

    [Field("channels in use; all of channels.yml unless said")]
    [RefersTo(Named.Channel)]
    public ImmutableArray<Reference> Channels { get; init; } = [];

    [Field("whom we serve, what we do, what we leave to others")]
    public WhoWeServe? WhoWeServe { get; init; }

    [Field("further brands that pages may stand under")]
    public ImmutableArray<FurtherBrand> Brands { get; init; } = [];

    [Field("folder under themes/", Example = "default")]
    public Reference? Theme { get; init; }

    [Field("where feedback goes when not by mail", IsAddress = true, Example = "https://forms.example/feedback")]
    public string? Feedback { get; init; }

    [Field("'public' lets search engines in", Example = "public")]
    public SiteVisibility Visibility { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Whether search engines may list the site.</summary>
public enum SiteVisibility
{
    Internal,
    Public,
}

/// <summary>The label of an agenda; the keys of <c>agendas</c> are their ids.</summary>
[Called("an agenda")]
public sealed record AgendaLabel
{
    [Field("as readers see it", Example = "Keeping things running")]
    public required string Label { get; init; }

    [Field("what it means", Example = "Work that keeps today's business safe and affordable")]
    public string? Meaning { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>How long a report may be, in pages.</summary>
public enum Depth
{
    Short,
    Standard,
    Full,
}

/// <summary>Limits of the report.</summary>
[Called("'report'")]
public sealed record ReportLimits
{
    [Field("short (2 printed pages), standard (4) or full (8)", Example = "short")]
    public Depth? Depth { get; init; }

    [Field("most words", Minimum = 1, Example = "1200")]
    public int? MaxWords { get; init; }

    [Field("most charts", Minimum = 0, Example = "4")]
    public int? MaxCharts { get; init; }

    [Field("heaviest page, in kilobytes", Minimum = 1, Example = "300")]
    public int? MaxPageKb { get; init; }

    public Places Places { get; init; } = Places.None;
}

/// <summary>Whom we serve, what we do and what we leave to others.</summary>
[Called("'who_we_serve'")]
public sealed record WhoWeServe
{
    [Field("whom we serve")]
    public required string WeServe { get; init; }

    [Field("what we do")]
    public required string WeDo { get; init; }

    [Field("what we leave to others")]
    public required string WeLeave { get; init; }

    public Places Places { get; init; } = Places.None;
}
