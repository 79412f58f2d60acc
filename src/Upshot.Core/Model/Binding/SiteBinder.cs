using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>What was written → a site whose parts know each other, with everything that does not fit.</summary>
public static class SiteBinder
{
    /// <summary>The site is null when site.yml can't be used; all other files are still checked.</summary>
    public static BoundSite Bind(ParsedContent content, BuildOptions options)
    {
        var settings = SettingsBinder.Bind(content, options);
        var day = options.Now ?? settings.Value?.AsOf ?? options.Today;
        var data = BoundData.Bind(content);
        var pages = content.Pages.SelectOnAllCores(PageBinder.Bind);
        var measures = MetricBinder.Bind(content, settings.Value, day);

        var judged = pages
            .Select(page => page.Value)
            .OfType<Page>()
            .Select(page => (Page: page, Reason: options.Drafts ? null : Publication.ReasonToLeaveOut(page, day)))
            .ToImmutableArray();
        var published = judged.Where(entry => entry.Reason is null).Select(entry => entry.Page).ToImmutableArray();
        var leftOut = judged
            .Where(entry => entry.Reason is not null)
            .Select(entry => (entry.Page, Reason: entry.Reason!))
            .ToImmutableArray(); // nulls are gone
        var known = KnownIds.Of(content, leftOut, settings.Value);

        List<Diagnostic> findings =
        [
            .. settings.Findings,
            .. data.Findings,
            .. pages.SelectMany(page => page.Findings),
            .. measures.Findings,
            .. References(settings.Value, data, published, measures.Value, known),
            .. content
                .Pages.Where((_, i) => pages[i].Value is null)
                .SelectMany(page => ReferenceCheck.Check(page.Body, known)),
        ];
        if (settings.Value is not { } usable)
            return new(null, [.. findings], []);

        var site = Assemble(usable, day, data, published, measures.Value) with
        {
            BrokenPages = content
                .PagePaths.Except(judged.Select(entry => entry.Page.Source), StringComparer.Ordinal)
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .ToFrozenSet(StringComparer.Ordinal),
        };
        var routes = RouteBinder.Bind(site);
        findings.AddRange(routes.Findings);
        findings.AddRange(SiteRules.Check(site, content));

        return new(
            site with
            {
                Routes = routes.Value,
            },
            [.. findings],
            [.. leftOut.Select(entry => new LeftOut(entry.Page.Source, entry.Reason))]
        );
    }

    private static Site Assemble(
        SiteSettings settings,
        DateOnly day,
        BoundData data,
        ImmutableArray<Page> pages,
        ImmutableArray<Measure> measures
    ) =>
        new()
        {
            Settings = settings,
            Day = day,
            BaseUrl = settings.BaseUrl.TrimEnd('/') + "/",
            Pages = pages,
            Services = new(pages.OfType<Service>(), page => page.Id),
            CaseStudies = new(
                pages
                    .OfType<CaseStudy>()
                    .OrderByDescending(page => page.Updated)
                    .ThenBy(page => page.Id, StringComparer.Ordinal),
                page => page.Id
            ),
            Reports = new(
                pages.OfType<ReportPage>().OrderByDescending(page => page.Period, StringComparer.Ordinal),
                page => page.Id
            ),
            Updates = new(
                pages
                    .OfType<Update>()
                    .OrderByDescending(page => page.Date)
                    .ThenBy(page => page.Id, StringComparer.Ordinal),
                page => page.Id
            ),
            PlainPages = new(pages.OfType<PlainPage>(), page => page.Id),
            Measures = new(measures, measure => measure.Id),
            Limits = MetricBinder.Limits(settings),
            Audiences = new(data.Audiences, audience => audience.Id.Id),
            Messages = new(data.Messages, message => message.Id.Id),
            Expectations = new(data.Expectations, expectation => expectation.Id.Id),
            Channels = new(ChannelsInUse(settings, data), channel => channel.Id.Id),
            Work = new(data.Work, item => item.Id.Id),
            Communications = data.Communications,
            Words = data.Words,
            Routes = new RouteTable([]),
            BrokenPages = [],
        };

    private static IEnumerable<Channel> ChannelsInUse(SiteSettings settings, BoundData data) =>
        settings.Channels.IsEmpty
            ? data.Channels
            : data.Channels.Where(channel => settings.Channels.Names(channel.Id.Id));

    private static IEnumerable<Diagnostic> References(
        SiteSettings? settings,
        BoundData data,
        ImmutableArray<Page> pages,
        ImmutableArray<Measure> measures,
        KnownIds known
    )
    {
        IEnumerable<object> records =
        [
            .. settings is null ? Array.Empty<object>() : [settings],
            .. data.Audiences,
            .. data.Messages,
            .. data.Expectations,
            .. data.Channels,
            .. data.Work,
            .. data.Communications,
            .. pages,
            .. measures.Select(measure => measure.Metric),
        ];
        return records
            .GroupBy(record => record.GetType())
            .SelectMany(group =>
            {
                var schema = RecordSchema.Of(group.Key);
                return group.SelectMany(record => ReferenceCheck.Check(record, schema, known));
            });
    }
}
