using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Model.Schema;

namespace Upshot.Authoring.Drafting;

/// <summary>A new page with all that is known filled in.</summary>
internal static class PageDraft
{
    private const int Half = 6;
    private const int Whole = 12;

    private static readonly FrozenSet<string> Offered = FrozenSet.ToFrozenSet([
        "not_for",
        "know",
        "help",
        "business_owner",
        "because_note",
        "do",
    ]);

    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet([
        "kind",
        "extra",
        "checks",
        "budget",
        "brand",
    ]);

    public static Authored Begin(ProjectFacts facts, PageKindEntry kind, string title)
    {
        if (NewName.Trouble(title, kind.Schema.Find("title")!) is { } trouble) // every page has a title
            return new() { Refusal = trouble };

        var name = NewName.Of(title);
        var id = kind.Kind == PageKind.Update ? $"{YamlText.Of(facts.Day)}-{name}" : name;
        return Of(facts, kind, Free(facts, kind, id, title), Values(facts, kind, title), Body(kind.Kind));
    }

    public static Authored Of(
        ProjectFacts facts,
        PageKindEntry kind,
        string id,
        Dictionary<string, string> values,
        string body
    )
    {
        var path = $"content/{kind.Folder}/{id}.md";
        if (facts.Content.Sources.Find(path) is not null)
            return Authored.Refuse($"{path} is already there", "Give it another title, or open that file.");

        var draft = new FieldDraft(values, Offered, Hidden, facts.Ids);
        var text = $"""
            ---
            {facts.SchemaLine("../../", kind.Word)}{draft.Write(kind.Schema)}---
            {body}

            """;
        return new() { Changes = [FileChange.New(path, text.ReplaceLineEndings("\n"))] };
    }

    public static Dictionary<string, string> Values(ProjectFacts facts, PageKindEntry kind, string title)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = YamlText.Of(title) };
        var today = YamlText.Of(facts.Day);
        if (kind.Kind == PageKind.Update)
            values["date"] = today;
        else
            values["updated"] = today;
        if (kind.Schema.Find("review_by") is { IsRequired: true })
            values["review_by"] = YamlText.Of(facts.Day.AddMonths(kind.Kind == PageKind.CaseStudy ? Whole : Half));
        if (facts.Ids(Named.Audience) is [var only])
            values["audiences"] = YamlText.List([only]);
        if (facts.Owner(kind.Folder) is not { } owner)
            return values;

        values["owner"] = YamlText.Of(owner);
        if (kind.Schema.Find("people") is not null && facts.Person(owner) is { } person)
        {
            AddTo(values, "people.name", person.Name);
            AddTo(values, "people.role", person.Role);
            AddTo(values, "people.email", person.Email);
            AddTo(values, "people.phone", person.Phone);
            AddTo(values, "people.where", person.Where);
        }

        return values;
    }

    /// <summary>Titles in other scripts, or that differ in their signs, can have one name: the later ones are numbered.</summary>
    private static string Free(ProjectFacts facts, PageKindEntry kind, string id, string title)
    {
        var titles = facts
            .Content.Pages.Where(page => page.Folder == kind.Folder)
            .ToLookup(
                page => page.File.Name,
                page => ProjectFacts.Text(page.FrontMatter, "title"),
                StringComparer.Ordinal
            );
        var free = id;
        for (var number = 2; titles[free].Any(other => IsAlike(other, title)); number++)
            free = $"{id}-{number}";
        return free;
    }

    /// <summary>Another title that would get the same name; a page with a name of its own choice is what was meant.</summary>
    private static bool IsAlike(string? other, string title) =>
        other is not null && other != title && NewName.Of(other) == NewName.Of(title);

    private static void AddTo(Dictionary<string, string> values, string path, string? value)
    {
        if (value is not null)
            values[path] = YamlText.Of(value);
    }

    private static string Body(PageKind kind) =>
        kind switch
        {
            PageKind.Service => "<!-- What else a reader must know, in at most 300 words. -->",
            PageKind.CaseStudy => "<!-- How it went, in at most 250 words. -->",
            PageKind.Update =>
                "<!-- What is different now, and what it means for the reader, in at most 200 words. -->",
            PageKind.Report => "<!-- What went well and what did not, in at most 1,000 words with all the fields. -->",
            _ => "<!-- The text, in at most 400 words. A line that begins with ## is a heading. -->",
        };

    public static string ReportBody => Body(PageKind.Report);
}
