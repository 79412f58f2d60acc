using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Theming;

namespace Upshot.Rendering;

/// <summary>What all pages are made from; never changed while they are made.</summary>
internal sealed record RenderContext
{
    public required Site Site { get; init; }

    public required Theme Theme { get; init; }

    public required Language Language { get; init; }

    public required MeasureText Text { get; init; }

    public required AssetTable Assets { get; init; }

    /// <summary>The script with the index of the site; null when the theme has no search.</summary>
    public Asset? SearchScript { get; init; }

    /// <summary>The measures of a report that keeps the numbers of its day; of all others those of the site.</summary>
    public required FrozenDictionary<string, Catalogue<Measure>> FrozenMeasures { get; init; }

    /// <summary>The stories that tell what became of a number, by its id.</summary>
    public required ILookup<string, CaseStudy> StoriesByMetric { get; init; }

    /// <summary>All pages of the content, by their files.</summary>
    public required FrozenDictionary<string, Page> PagesBySource { get; init; }

    public static RenderContext Of(Site site, Theme theme, Language language, AssetTable assets) =>
        new()
        {
            Site = site,
            Theme = theme,
            Language = language,
            Text = new MeasureText(language, site.Settings.Currency),
            Assets = assets,
            FrozenMeasures = site
                .Reports.Where(report => report.FrozenOn is not null)
                .ToFrozenDictionary(
                    report => report.Id,
                    report => site.MeasuresOn(report.FrozenOn ?? site.Day),
                    StringComparer.Ordinal
                ),
            StoriesByMetric = site
                .CaseStudies.SelectMany(story =>
                    story.Results.Select(result => result.Metric.Id).Distinct().Select(id => (Metric: id, Story: story))
                )
                .ToLookup(told => told.Metric, told => told.Story, StringComparer.Ordinal),
            PagesBySource = site.Pages.ToFrozenDictionary(page => page.Source, StringComparer.Ordinal),
        };
}
