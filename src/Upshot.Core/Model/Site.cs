using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Settings;

namespace Upshot.Model;

/// <summary>Everything the writers said, bound and checked against itself. Broken and unpublished pages are not in it.</summary>
public sealed record Site
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The day the site speaks from.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Where the site will stand, ending in a slash.</summary>
    public required string BaseUrl { get; init; }

    public required Catalogue<Service> Services { get; init; }

    public required Catalogue<CaseStudy> CaseStudies { get; init; }

    public required Catalogue<ReportPage> Reports { get; init; }

    /// <summary>Newest first.</summary>
    public required Catalogue<Update> Updates { get; init; }

    public required Catalogue<PlainPage> PlainPages { get; init; }

    /// <summary>Each metric with its points and status.</summary>
    public required Catalogue<Measure> Measures { get; init; }

    /// <summary>When a number is out of date or behind.</summary>
    public required StatusLimits Limits { get; init; }

    public required Catalogue<Audience> Audiences { get; init; }

    public required Catalogue<Message> Messages { get; init; }

    public required Catalogue<Expectation> Expectations { get; init; }

    public required Catalogue<Channel> Channels { get; init; }

    public required Catalogue<WorkItem> Work { get; init; }

    public required ImmutableArray<Communication> Communications { get; init; }

    public required WordList Words { get; init; }

    public required RouteTable Routes { get; init; }

    /// <summary>All pages that are published, whatever their kind, by source path.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>Names of page files that could not be bound: a link to one is no second mistake.</summary>
    public required FrozenSet<string> BrokenPages { get; init; }

    /// <summary>The measures as they were on a day, for a report that keeps its numbers.</summary>
    public Catalogue<Measure> MeasuresOn(DateOnly day) =>
        new(MeasureSet.AsOf(Measures, day, Limits), measure => measure.Id);
}
