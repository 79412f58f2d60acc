using Upshot.Model.Binding;
using Upshot.Sources;

namespace Upshot.Authoring.Drafting;

/// <summary>Begins what a writer wants to write: a page, a number, or an entry of a list.</summary>
public static class Drafts
{
    private static readonly FrozenDictionary<string, string> OtherWords = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["story"] = "case-study",
        ["news"] = "update",
        ["post"] = "update",
        ["number"] = Metric,
        ["kpi"] = Metric,
        ["work-item"] = "work",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Everything that can be begun, as typed.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [.. PageKinds.All.Select(kind => kind.Word), Metric, .. EntryDraft.Kinds];

    private const string Metric = "metric";

    /// <param name="sources">The project.</param>
    /// <param name="options">Its day.</param>
    /// <param name="request">What is asked for.</param>
    public static Authored Begin(SourceTree sources, BuildOptions options, DraftRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Kinds.Contains(request.Kind))
            return Authored.Refuse(
                $"there is no kind '{request.Kind}'",
                OtherWords.TryGetValue(request.Kind, out var meant)
                    ? $"Did you mean '{meant}'?"
                    : Suggestion.Fix(request.Kind, Kinds, $"Write one of {string.Join(", ", Kinds)}.")
            );

        var facts = ProjectFacts.Read(sources, options, request.HasSchemas);
        if (facts.Settings is null)
            return new() { Findings = facts.SettingsFindings };
        if (request.Kind == Metric)
            return request.Numbers is { } numbers
                ? MetricFromTable.Begin(facts, request.Title, numbers)
                : MetricDraft.Begin(facts, request.Title);
        if (EntryDraft.Kinds.Contains(request.Kind))
            return EntryDraft.Begin(facts, request.Kind, request.Title);

        var kind = PageKinds.All.First(entry => entry.Word == request.Kind);
        return kind.Kind == Model.PageKind.Report
            ? ReportDraft.Begin(facts, sources, options, request)
            : PageDraft.Begin(facts, kind, request.Title);
    }
}

/// <summary>What a writer wants to begin.</summary>
/// <param name="Kind">As typed.</param>
/// <param name="Title">As typed; of a report it may be its period.</param>
public sealed record DraftRequest(string Kind, string Title)
{
    /// <summary>The schemas for editors lie in the project's folder <c>schemas</c>.</summary>
    public bool HasSchemas { get; init; }

    /// <summary>The title of a report whose period was given in its place.</summary>
    public string? ReportTitle { get; init; }

    /// <summary>The report that went before, by its period or file name.</summary>
    public string? EarlierReport { get; init; }

    /// <summary>A .csv or .xlsx with the numbers of a metric; its path is the name a finding shows.</summary>
    public SourceFile? Numbers { get; init; }
}
