using Upshot.Checks.Baselines;
using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;

namespace Upshot.Checks.Comparing;

/// <summary>What a reader of one site finds different in another.</summary>
public sealed record SiteChanges
{
    public required ImmutableArray<PageChange> Pages { get; init; }

    public required ImmutableArray<NumberChange> Numbers { get; init; }

    /// <summary>Old addresses that are gone and lead nowhere, each with its slash in front.</summary>
    public required ImmutableArray<string> Lost { get; init; }

    /// <summary>What keeps the new site from being published, whether the old one had it or not.</summary>
    public required ImmutableArray<Diagnostic> Errors { get; init; }

    /// <summary>Files of the new site whose pages and numbers can't be drawn; they are not gone for good.</summary>
    public required FrozenSet<string> Undrawn { get; init; }

    /// <summary>Findings of the new site that the old one had not, errors apart.</summary>
    public required ImmutableArray<Diagnostic> New { get; init; }

    /// <summary>Findings of the old site that the new one has not.</summary>
    public required ImmutableArray<Diagnostic> Mended { get; init; }

    public bool IsNothing =>
        Pages.IsEmpty && Numbers.IsEmpty && Lost.IsEmpty && Errors.IsEmpty && New.IsEmpty && Mended.IsEmpty;

    public static SiteChanges Between(ComparedSite old, ComparedSite fresh)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(fresh);
        var (before, now) = (FindingKey.Of(old.Report.Findings), FindingKey.Of(fresh.Report.Findings));
        var undrawn = UndrawnFiles.Of(old.Site, fresh.Site, fresh.Report);
        return new()
        {
            Pages = PagesBetween(ComparedPage.All(old), ComparedPage.All(fresh), fresh.Site.Routes, undrawn),
            Numbers = NumbersBetween(SaidBy(old.Site, old.Text, undrawn), SaidBy(fresh.Site, fresh.Text, [])),
            Lost =
            [
                .. old
                    .Site.Routes.All.Where(route =>
                        fresh.Site.Routes.At(route.Address) is null && !UndrawnFiles.Covers(undrawn, route.Source)
                    )
                    .Select(route => "/" + route.Address),
            ],
            Errors = [.. fresh.Report.Findings.Where(finding => finding.IsError)],
            Undrawn = undrawn,
            New = [.. Only(now, before).Where(finding => !finding.IsError)],
            Mended = [.. Only(before, now).Where(finding => !undrawn.Contains(finding.Location.Path))],
        };
    }

    private static IEnumerable<Diagnostic> Only(
        ImmutableArray<KeyedFinding> these,
        ImmutableArray<KeyedFinding> others
    ) => these.ExceptBy(others.Select(other => other.Key), keyed => keyed.Key).Select(keyed => keyed.Finding);

    private static ImmutableArray<PageChange> PagesBetween(
        ImmutableArray<ComparedPage> old,
        ImmutableArray<ComparedPage> fresh,
        RouteTable routes,
        FrozenSet<string> undrawn
    )
    {
        var before = old.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var after = fresh.ToDictionary(page => page.Address, StringComparer.Ordinal);
        // Of two pages that became one, only the first was moved; the other is gone.
        var moved = old.Where(page => !after.ContainsKey(page.Address))
            .Select(page => (Page: page, To: "/" + routes.At(page.Address[1..])?.LeadsTo))
            .Where(move => move.To != "/" && after.ContainsKey(move.To) && !before.ContainsKey(move.To))
            .DistinctBy(move => move.To)
            .ToDictionary(move => move.To, move => move.Page, StringComparer.Ordinal);
        IEnumerable<PageChange> changes =
        [
            .. fresh
                .Select(page => new PageChange(
                    before.GetValueOrDefault(page.Address) ?? moved.GetValueOrDefault(page.Address),
                    page
                ))
                .Where(change =>
                    change.Before is null || change.Before.Address != change.After?.Address || IsOther(change)
                ),
            .. old.Where(page =>
                    !after.ContainsKey(page.Address)
                    && !moved.ContainsValue(page)
                    && !UndrawnFiles.Covers(undrawn, page.Source)
                )
                .Select(page => new PageChange(page, null)
                {
                    LeadsTo = routes.At(page.Address[1..])?.LeadsTo is { } target ? "/" + target : null,
                }),
        ];
        return [.. changes.OrderBy(change => change.Address, StringComparer.Ordinal)];
    }

    private static bool IsOther(PageChange change) =>
        change.Before?.Text != change.After?.Text || change.Before?.Title != change.After?.Title;

    private static ImmutableArray<NumberChange> NumbersBetween(
        Dictionary<string, (string Title, string Said)> old,
        Dictionary<string, (string Title, string Said)> fresh
    ) =>
        [
            .. old
                .Keys.Union(fresh.Keys)
                .Order(StringComparer.Ordinal)
                .Select(id => new NumberChange(
                    fresh.TryGetValue(id, out var now) ? now.Title : old[id].Title,
                    old.TryGetValue(id, out var before) ? before.Said : null,
                    fresh.TryGetValue(id, out var after) ? after.Said : null
                ))
                .Where(change => change.Before != change.After),
        ];

    private static Dictionary<string, (string Title, string Said)> SaidBy(
        Site site,
        MeasureText text,
        FrozenSet<string> apart
    ) =>
        site
            .Measures.Where(measure => !apart.Contains(measure.Source))
            .ToDictionary(
                measure => measure.Id,
                measure => (text.FullTitle(measure.Metric), Said(measure, text)),
                StringComparer.Ordinal
            );

    private static string Said(Measure measure, MeasureText text) =>
        $"{text.FromToAim(measure)} ({text.Status(measure)})";
}
