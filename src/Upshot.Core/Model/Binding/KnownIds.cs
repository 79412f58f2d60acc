using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>
/// Every id that was written, so that a reference to something broken is not reported as unknown on top, and what
/// is written but not published. Of a file that could not be read to its end, or is no list, nobody can say what is in it.
/// </summary>
internal sealed class KnownIds(
    FrozenDictionary<Named, FrozenSet<string>> written,
    FrozenSet<Named> unread,
    FrozenDictionary<(Named, string), string> unpublished
)
{
    private static readonly ImmutableArray<(Named What, string Name)> DataFiles =
    [
        (Named.Audience, "audiences"),
        (Named.Message, "messages"),
        (Named.Expectation, "expectations"),
        (Named.Channel, "channels"),
        (Named.WorkItem, "work"),
    ];

    /// <summary>Those that may be named.</summary>
    public IEnumerable<string> All(Named what) => written.GetValueOrDefault(what, []).Where(Scalar.IsId);

    public bool MayContain(Named what, string id) =>
        unread.Contains(what) || (written.TryGetValue(what, out var ids) && ids.Contains(id));

    /// <summary>Why the thing is not published, such as "it is a draft"; null when it is.</summary>
    public string? Unpublished(Named what, string id) => unpublished.GetValueOrDefault((what, id));

    public static KnownIds Of(
        ParsedContent content,
        IEnumerable<(Page Page, string Reason)> leftOut,
        SiteSettings? settings
    )
    {
        Dictionary<Named, IEnumerable<string>> ids = new()
        {
            [Named.Metric] = MetricBinder.WrittenIds(content).Concat(Refused(content, "content/metrics/")),
            [Named.Agenda] = WrittenAgendas(content),
            [Named.Brand] = settings?.Brands.Select(brand => brand.Id.Id) ?? [],
        };
        foreach (var (what, name) in DataFiles)
            ids[what] = DataBinder.WrittenIds(content, name);
        foreach (var kind in PageKinds.All)
            if (kind.Named is { } named)
                ids[named] = content
                    .PagePaths.Where(path => path.StartsWith($"content/{kind.Folder}/", StringComparison.Ordinal))
                    .Select(path => Path.GetFileNameWithoutExtension(path))
                    .Concat(Refused(content, $"content/{kind.Folder}/"));

        return new KnownIds(
            ids.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet(StringComparer.Ordinal)),
            [.. Unread(content, settings)],
            leftOut
                .Where(entry => PageKinds.Of(entry.Page).Named is not null)
                .ToFrozenDictionary(
                    entry => (PageKinds.Of(entry.Page).Named!.Value, entry.Page.Id),
                    entry => entry.Reason
                ) // nulls are gone
        );
    }

    /// <summary>Names of files that were not even opened, a link or one in another encoding.</summary>
    private static IEnumerable<string> Refused(ParsedContent content, string folder) =>
        content
            .Sources.Findings.Select(finding => finding.Location.Path)
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<Named> Unread(ParsedContent content, SiteSettings? settings)
    {
        foreach (var (what, name) in DataFiles)
            if (DataBinder.IsUnread(content, name))
                yield return what;
        // Without settings no rule of the whole site is asked.
        if (settings is not null && SiteRules.HasNoAudience(content))
            yield return Named.Audience;
        if (
            content.Settings is null or { IsCutShort: true }
            || Agendas(content) is not (null or YamlMap or YamlScalar { IsBlank: true })
        )
            yield return Named.Agenda;
        if (settings is null)
            yield return Named.Brand;
    }

    /// <summary>From the text, so that another mistake in site.yml does not make every agenda unknown.</summary>
    private static IEnumerable<string> WrittenAgendas(ParsedContent content) =>
        Agendas(content) is YamlMap agendas ? agendas.Entries.Select(entry => entry.Key) : [];

    private static YamlNode? Agendas(ParsedContent content) => (content.Settings as YamlMap)?.Find("agendas")?.Value;
}
