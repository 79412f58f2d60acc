using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>
/// Every id that was written, so that a reference to something broken is not reported as unknown on top, and what
/// is written but not published.
/// </summary>
internal sealed class KnownIds(
    FrozenDictionary<Named, FrozenSet<string>> written,
    FrozenDictionary<(Named, string), string> unpublished
)
{
    public IEnumerable<string> All(Named what) => written.GetValueOrDefault(what, []);

    public bool Contains(Named what, string id) => written.TryGetValue(what, out var ids) && ids.Contains(id);

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
            [Named.Audience] = DataBinder.WrittenIds(content, "audiences"),
            [Named.Message] = DataBinder.WrittenIds(content, "messages"),
            [Named.Expectation] = DataBinder.WrittenIds(content, "expectations"),
            [Named.Channel] = DataBinder.WrittenIds(content, "channels"),
            [Named.WorkItem] = DataBinder.WrittenIds(content, "work"),
            [Named.Metric] = MetricBinder.WrittenIds(content),
            [Named.Agenda] = WrittenAgendas(content),
            [Named.Brand] = settings?.Brands.Select(brand => brand.Id.Id) ?? [],
        };
        foreach (var kind in PageKinds.All)
            if (kind.Named is { } named)
                ids[named] = content
                    .PagePaths.Where(path => path.StartsWith($"content/{kind.Folder}/", StringComparison.Ordinal))
                    .Select(path => Path.GetFileNameWithoutExtension(path));

        return new KnownIds(
            ids.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet(StringComparer.Ordinal)),
            leftOut
                .Where(entry => PageKinds.Of(entry.Page).Named is not null)
                .ToFrozenDictionary(
                    entry => (PageKinds.Of(entry.Page).Named!.Value, entry.Page.Id),
                    entry => entry.Reason
                ) // nulls are gone
        );
    }

    /// <summary>From the text, so that another mistake in site.yml does not make every agenda unknown.</summary>
    private static IEnumerable<string> WrittenAgendas(ParsedContent content) =>
        content.Settings is YamlMap map && map.Find("agendas")?.Value is YamlMap agendas
            ? agendas.Entries.Select(entry => entry.Key)
            : [];
}
