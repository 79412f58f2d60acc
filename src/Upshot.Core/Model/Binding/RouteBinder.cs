using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Model.Binding;

/// <summary>Gives every page and list its address, and finds addresses that are used twice.</summary>
internal static class RouteBinder
{
    private static readonly Rule Twice = new(
        "UP420",
        Severity.Error,
        "Two pages have one address",
        "Only one of them could be read, and on some computers it would be the wrong one."
    );

    private static readonly Rule BadAlias = new(
        "UP421",
        Severity.Error,
        "The old address can't be redirected",
        "A redirect must stay inside the site and work on every server."
    );

    public static Parsed<RouteTable> Bind(Site site)
    {
        Route[] routes = [.. Lists(site), .. Pages(site)];
        var aliases = site.Pages.SelectMany(page => Aliases(page, AddressOf(page))).ToImmutableArray();
        var findings = new List<Diagnostic>(aliases.SelectMany(alias => alias.Findings));
        var kept = new Dictionary<string, Route>(StringComparer.OrdinalIgnoreCase);

        foreach (var route in routes.Concat(aliases.Select(alias => alias.Value).OfType<Route>()))
        {
            var key = route.Address.Normalize(NormalizationForm.FormC);
            if (!kept.TryAdd(key, route))
                findings.Add(Collision(route, kept[key]));
        }

        return new(new RouteTable(kept.Values), [.. findings]);
    }

    public static string AddressOf(Page page) =>
        page switch
        {
            Service => Addresses.Service(page.Id),
            CaseStudy => Addresses.Story(page.Id),
            ReportPage report => Addresses.Report(report.Period),
            Update => Addresses.Update(page.Id),
            _ => Addresses.Page(page.Id),
        };

    /// <summary>A list is there only when there is something to list.</summary>
    private static IEnumerable<Route> Lists(Site site)
    {
        yield return List(Addresses.Home, "site.yml");
        yield return List(Addresses.Search, "content");
        if (site.Services.Count > 0)
            yield return List(Addresses.Services, "content/services");
        foreach (var part in ListParts.Addresses(Addresses.Stories, site.CaseStudies.Count))
            yield return List(part, "content/case-studies");
        if (site.Measures.Count > 0)
            yield return List(Addresses.Results, "content/metrics");
        if (site.Services.Count > 0 || !site.Settings.Brand.PromiseEvidence.IsEmpty)
            yield return List(Addresses.Promises, "content/services");
        foreach (var part in ListParts.Addresses(Addresses.WhatChanged, site.Updates.Count))
            yield return List(part, "content/updates");
        if (site.Reports.Count > 0)
            yield return List(Addresses.Reports, "content/reports");
        if (site.Work.Count > 0)
            yield return List(Addresses.Work, "content/work.yml");
        if (site.Expectations.Count > 0)
            yield return List(Addresses.Expectations, "content/expectations.yml");
        if (site.Messages.Count > 0)
            yield return List(Addresses.Messages, "content/messages.yml");
        if (site.Channels.Count > 0)
            yield return List(Addresses.Channels, "content/channels.yml");
        foreach (var audience in site.Audiences)
            yield return new Route(Addresses.Audience(audience.Id.Id), "content/audiences.yml", audience.Places.Whole)
            {
                Title = audience.Name,
            };
        foreach (var audience in site.Audiences.Where(audience => Expects(site, audience)))
            yield return List(Addresses.Agenda(audience.Id.Id), "content/expectations.yml");
        foreach (var audience in site.Audiences.Where(audience => HasTalkingPoints(site, audience)))
            yield return List(Addresses.TalkingPoints(audience.Id.Id), "content/channels.yml");
        foreach (var measure in site.Measures)
            yield return new Route(Addresses.Result(measure.Id), measure.Source, Location.Of(measure.Source))
            {
                Title = measure.Metric.Title,
                IsPage = true,
            };
        foreach (var report in site.Reports)
        foreach (var audience in site.Audiences.Where(audience => report.IsFor(audience.Id.Id)))
        {
            var address = Addresses.ReportFor(report.Period, audience.Id.Id);
            foreach (var part in new[] { address, Addresses.OnePage(report.Period, audience.Id.Id) })
                yield return new Route(part, report.Source, Location.Of(report.Source))
                {
                    Title = report.Title,
                    IsEdition = true,
                };
        }
    }

    private static bool Expects(Site site, Audience audience) =>
        site.Expectations.Any(expectation => expectation.Audience.Id == audience.Id.Id);

    private static bool HasTalkingPoints(Site site, Audience audience) =>
        site.Channels.Any(channel => channel.Makes == Makes.TalkingPoints && channel.IsFor(audience));

    private static Route List(string address, string source) => new(address, source, Location.Of(source));

    private static IEnumerable<Route> Pages(Site site) =>
        site.Pages.Select(page => new Route(AddressOf(page), page.Source, Location.Of(page.Source))
        {
            Title = page.Title,
            IsPage = true,
        });

    /// <summary>An old page of a site whose addresses were files keeps the name of its file.</summary>
    private static string AddressOf(string alias)
    {
        var path = alias.Trim('/');
        if (path == Route.Index || path.EndsWith("/" + Route.Index, StringComparison.Ordinal))
            return path[..^Route.Index.Length];
        return path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/";
    }

    private static IEnumerable<Parsed<Route?>> Aliases(Page page, string leadsTo) =>
        page.Aliases.Select(alias =>
            IsSafe(alias)
                ? new Parsed<Route?>(
                    new Route(AddressOf(alias), page.Source, page.Places.Of("aliases"))
                    {
                        LeadsTo = leadsTo,
                        Title = page.Title,
                    },
                    []
                )
                : new Parsed<Route?>(
                    null,
                    [
                        BadAlias.At(
                            page.Places.Of("aliases"),
                            $"'{alias}' can't be an old address of this site",
                            "Write it from the root of the site with a slash at both ends, such as /old/laptop/."
                        ),
                    ]
                )
        );

    private static bool IsSafe(string alias) =>
        alias.StartsWith('/')
        && alias.Trim('/') is { Length: > 0 and <= 180 } path
        && path.Split('/').All(segment => PortableName.Trouble(segment) is null && segment.All(IsSafe));

    private static bool IsSafe(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '~';

    private static Diagnostic Collision(Route later, Route first) =>
        Twice.At(
            later.At,
            $"the address /{later.Address} is already taken by {first.Source}",
            later.LeadsTo is null ? "Rename one of the two files." : "Take the alias out of one of the two."
        ) with
        {
            Related = [first.At],
        };
}
