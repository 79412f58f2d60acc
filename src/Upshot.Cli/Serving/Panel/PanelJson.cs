using System.Text.Json;
using Upshot.Auditing;
using Upshot.Checks.Budgets;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Model;
using Upshot.Model.Wording;

namespace Upshot.Cli.Serving.Panel;

/// <summary>All that the panel on a page shows, as JSON for its script.</summary>
internal static class PanelJson
{
    /// <summary>Of the whole site; the desk has all.</summary>
    private const int Most = 60;

    private const int ShownInTrouble = 20;

    public static byte[] Write(Preview preview, string address, EditorLink editor)
    {
        var place = PagePlace.Of(preview, address);
        var words = preview.Drawn?.Theme?.Language is { } language
            ? AuditWords.Of(language).Desk
            : AuditWords.ShippedDesk;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", preview.Version);
            json.WriteBoolean("judged", preview.IsJudged);
            WriteWords(json, words);
            WritePage(json, preview, place, editor);
            WriteFindings(json, "findings", [.. OfPage(preview, place)], preview, editor);
            var all = WorstFirst(preview.Report.Findings);
            WriteFindings(json, "site", [.. all.Take(Most)], preview, editor);
            json.WriteNumber("siteCount", all.Length);
            WriteTrouble(json, preview, place, editor);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteWords(Utf8JsonWriter json, FrozenDictionary<string, string> words)
    {
        json.WriteStartObject("words");
        foreach (var (key, text) in words.OrderBy(word => word.Key, StringComparer.Ordinal))
            json.WriteString(key["desk_".Length..], text);
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, Preview preview, PagePlace place, EditorLink editor)
    {
        if (place.Route is not { } route || preview.Drawn is not { Bound.Site: { } site, Theme.Language: { } language })
        {
            json.WriteNull("page");
            return;
        }

        json.WriteStartObject("page");
        json.WriteString("source", route.Source);
        json.WriteString("editor", Path.HasExtension(route.Source) ? editor.Of(route.Source) : "");
        WriteLength(json, site, place, language);
        WriteReaders(json, site, route, language);
        json.WriteEndObject();
    }

    private static void WriteLength(Utf8JsonWriter json, Site site, PagePlace place, Language language)
    {
        if (
            place.File is not { } file
            || PageLength.Of(site, [file]).GetValueOrDefault(place.OutputPath) is not { } length
        )
            return;

        var words = AuditWords.Of(language);
        json.WriteString(
            "length",
            words.Say("desk_words_of", ("words", $"{length.Words}"), ("most", $"{length.Most}"))
        );
        json.WriteString("lengthKey", length.Verdict);
        json.WriteNumber("words", length.Words);
        json.WriteNumber("most", length.Most);
        json.WriteString("minutes", words.Count("desk_minutes", length.Minutes));
    }

    private static void WriteReaders(Utf8JsonWriter json, Site site, Route route, Language language)
    {
        var words = AuditWords.Of(language);
        var page = site.Pages.FirstOrDefault(page => page.Source == route.Source);
        var measure = site.Measures.FirstOrDefault(measure => measure.Source == route.Source);
        var audiences = page?.Audiences ?? measure?.Metric.Audiences ?? [];
        json.WriteStartArray("audiences");
        foreach (var audience in audiences)
            json.WriteStringValue(site.Audiences.Find(audience.Id)?.Name ?? audience.Id);
        json.WriteEndArray();
        if ((page?.Owner ?? measure?.Metric.Owner.Name) is { } owner)
            json.WriteString("owner", owner);
        if (page?.Day is { } day)
            json.WriteString("checked", words.Say("desk_checked", ("day", language.Date(day))));
        if (page?.ReviewBy is { } due)
        {
            json.WriteString("due", words.Say("desk_due", ("day", language.Date(due))));
            json.WriteBoolean("isDue", due < site.Day);
        }
    }

    private static void WriteTrouble(Utf8JsonWriter json, Preview preview, PagePlace place, EditorLink editor)
    {
        if (place.TroubleIn(preview) is not { } trouble)
        {
            json.WriteNull("trouble");
            return;
        }

        json.WriteStartObject("trouble");
        json.WriteString("word", trouble.Word["desk_".Length..]);
        json.WriteString("crash", trouble.Crash ?? "");
        json.WriteBoolean("hasPage", place.File is not null);
        WriteFindings(json, "findings", [.. trouble.Findings.Take(ShownInTrouble)], preview, editor);
        json.WriteEndObject();
    }

    private static void WriteFindings(
        Utf8JsonWriter json,
        string name,
        ImmutableArray<Diagnostic> findings,
        Preview preview,
        EditorLink editor
    )
    {
        json.WriteStartArray(name);
        var lines = new Dictionary<string, SourceLines>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var at = finding.Location;
            if (!lines.TryGetValue(at.Path, out var text))
                lines[at.Path] = text = SourceLines.Of(preview.Sources, at.Path);

            json.WriteStartObject();
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("place", at.ToString());
            json.WriteString("editor", preview.Sources.Find(at.Path) is null ? "" : editor.Of(at));
            json.WriteString("what", finding.What);
            json.WriteString("why", finding.Rule.Why);
            json.WriteString("fix", finding.Fix);
            if (text.At(at) is { } excerpt)
            {
                json.WriteString("line", excerpt.Line);
                json.WriteString("marks", excerpt.Marks);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the file behind the page is told; a list made of a folder is told nothing.</summary>
    private static ImmutableArray<Diagnostic> OfPage(Preview preview, PagePlace place)
    {
        var source = place.Route?.Source ?? preview.Stale.GetValueOrDefault(place.OutputPath, place.OutputPath);
        return WorstFirst([.. preview.Report.Findings.Where(finding => finding.Location.Path == source)]);
    }

    private static ImmutableArray<Diagnostic> WorstFirst(ImmutableArray<Diagnostic> findings) =>
        [.. findings.OrderByDescending(finding => finding.Severity)];
}
