using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Sources;

namespace Upshot.Authoring.Drafting;

/// <summary>A new report; from an earlier one, whose promises become this year's table.</summary>
internal static class ReportDraft
{
    private static readonly PageKindEntry Kind = PageKinds.All.First(entry => entry.Kind == PageKind.Report);

    public static Authored Begin(ProjectFacts facts, SourceTree sources, BuildOptions options, DraftRequest request)
    {
        var reading = PeriodParser.Parse(request.Title, facts.FinancialYearStarts);
        var earlier = Earlier(sources, options, request.EarlierReport);
        if (earlier.Refusal is { } refusal)
            return new() { Refusal = refusal };
        if (reading.Period is not { } period)
            return request.EarlierReport is null && !LooksLikePeriod(request.Title)
                ? PageDraft.Begin(facts, Kind, request.Title)
                : Authored.Refuse(reading.Problem, reading.Fix);
        if (earlier.Report?.Period == period.Iso)
            return Authored.Refuse($"the report for {period} can't follow itself", "Name the period that comes next.");

        var title = request.ReportTitle ?? Title(earlier.Report, period);
        if (NewName.Trouble(title, Kind.Schema.Find("title")!) is { } trouble) // every page has a title
            return new() { Refusal = trouble };

        var values = PageDraft.Values(facts, Kind, title);
        values["period"] = YamlText.Of(period.Iso);
        values["status"] = "draft";
        if (earlier.Report is { } report)
            Continue(values, report, earlier.Site);
        var id = Addresses.Report(period.Iso)[Addresses.Reports.Length..].TrimEnd('/');
        var drafted = PageDraft.Of(facts, Kind, id, values, PageDraft.ReportBody);
        return drafted with
        {
            Notes =
            [
                .. earlier.Report is { } before
                    ? [$"{before.NextPromises.Length} promises of {before.Period} are in its table."]
                    : Array.Empty<string>(),
                "It is a draft: 'upshot serve --drafts' shows it.",
            ],
        };
    }

    private static (ReportPage? Report, Site? Site, Refusal? Refusal) Earlier(
        SourceTree sources,
        BuildOptions options,
        string? name
    )
    {
        var bound = SiteBinder.Bind(Parsing.ContentParser.Parse(sources), options with { Drafts = true });
        if (name is null)
            return (null, bound.Site, null);

        var reports = bound.Site?.Reports ?? new([], report => report.Id);
        if (reports.FirstOrDefault(report => report.Period == name || report.Id == name) is { } found)
            return (found, bound.Site, null);

        var known = reports.Select(report => report.Period).ToArray();
        var otherwise =
            known.Length == 0
                ? "Leave --from out, or put right what 'upshot check' says about the reports."
                : $"Write one of {string.Join(", ", known)}.";
        return (
            null,
            null,
            new(
                $"there is no report '{name}' to begin from",
                Suggestion.Fix(name, known.Concat(reports.Select(report => report.Id)), otherwise)
            )
        );
    }

    private static void Continue(Dictionary<string, string> values, ReportPage before, Site? site)
    {
        values["audiences"] = YamlText.List(before.Audiences.Select(audience => audience.Id));
        values["owner"] = YamlText.Of(before.Owner);
        values["letter.from"] = YamlText.Of(before.Letter.From);
        values["goals"] = Goals(before, site);
        if (!before.NextPromises.IsEmpty)
            values["next_promises"] = Promises(before, site);
        if (!before.Messages.IsEmpty)
            values["messages"] = YamlText.List(before.Messages.Select(message => message.Id));
        if (before.Agenda is { } agenda)
            values["agenda"] = agenda.Id;
        if (before.Mood is { } mood)
            values["mood"] = Naming.Kebab(mood.ToString());
        if (before.Depth is { } depth)
            values["depth"] = Naming.Kebab(depth.ToString());
        if (before.Maturity is { } maturity)
            values["maturity"] = Naming.Kebab(maturity.ToString());
        if (before.Money is { } money)
            values["money"] =
                $"\n  # In {before.Period} it was {YamlText.Of(money.Total)}.\n  total:\n  source:\n    name: {YamlText.Of(money.Source.Name)}\n    as_of:";
    }

    /// <summary>Every number that was promised stands under a goal, and so in the table, the missed ones too.</summary>
    private static string Goals(ReportPage before, Site? site)
    {
        var text = new StringBuilder(
            "\n  # Each number below gets a line in the table of promises. What was promised, and where it stands:"
        );
        foreach (var promise in before.NextPromises)
            text.Append(
                $"\n  # {promise.Metric.Id}: {YamlText.Of(promise.Value)} by {YamlText.Of(promise.By)}, now {Now(promise, site)}"
            );
        foreach (var goal in before.Goals)
            text.Append(
                $"\n  - title: {YamlText.Of(goal.Title)}\n    metrics: {YamlText.List(goal.Metrics.Select(metric => metric.Id))}"
            );

        var placed = before
            .Goals.SelectMany(goal => goal.Metrics)
            .Select(metric => metric.Id)
            .ToHashSet(StringComparer.Ordinal);
        string[] missing =
        [
            .. before.NextPromises.Select(promise => promise.Metric.Id).Where(id => !placed.Contains(id)).Distinct(),
        ];
        return missing.Length == 0
            ? text.ToString()
            : text.Append(
                    $"\n  # Promised, and under no goal last time.\n  - title:\n    metrics: {YamlText.List(missing)}"
                )
                .ToString();
    }

    private static string Promises(ReportPage before, Site? site)
    {
        var text = new StringBuilder(
            "\n  # What you promise for the time to come. Take out what you do not promise again."
        );
        foreach (var promise in before.NextPromises)
            text.Append(
                $"\n  # Last time {YamlText.Of(promise.Value)} by {YamlText.Of(promise.By)}, now {Now(promise, site)}."
                    + $"\n  - metric: {promise.Metric.Id}\n    by: {YamlText.Of(promise.By.AddYears(1))}\n    value:"
            );
        return text.ToString();
    }

    private static string Now(NextPromise promise, Site? site) =>
        site?.Measures.Find(promise.Metric.Id)?.Series.Points.LastOrDefault(point => point.Value is not null)
            is { Value: { } value } latest
            ? $"{YamlText.Of(value)} in {latest.Period}"
            : "not known";

    /// <summary>Last year's title with this year in it, so that the two stand together in lists.</summary>
    private static string Title(ReportPage? before, Period period) =>
        before is not null && before.Title.Contains(before.Period, StringComparison.Ordinal)
            ? before.Title.Replace(before.Period, period.Iso)
            : $"What IT did for you in {period}";

    private static bool LooksLikePeriod(string title) => title is [>= '0' and <= '9', ..] && title.Length <= 10;
}
