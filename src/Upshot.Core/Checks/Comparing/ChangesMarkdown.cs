using Upshot.Sources;

namespace Upshot.Checks.Comparing;

/// <summary>What changed for readers, in the Markdown that pull requests show.</summary>
public static class ChangesMarkdown
{
    private const int MostListed = 20;

    public static string Write(SiteChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var text = new StringBuilder("## What changes for readers\n\n");
        if (changes.IsNothing)
            return text.Append("Nothing: every page and number says what it said before.\n").ToString();

        Findings(
            text,
            $"**{Count(changes.Undrawn.Count, "page")} can't be drawn:**",
            [.. changes.Errors.Where(error => changes.Undrawn.Contains(error.Location.Path))]
        );
        ImmutableArray<Diagnostic> errors =
        [
            .. changes.Errors.Where(error => !changes.Undrawn.Contains(error.Location.Path)),
        ];
        Findings(text, $"**{Count(errors.Length, "error")} in what can be drawn:**", errors);
        List(
            text,
            $"**{Count(changes.Lost.Length, "address", "addresses")} {(changes.Lost.Length == 1 ? "leads" : "lead")} nowhere now:**",
            [.. changes.Lost.Select(address => $"`{PortableName.Shown(address)}`")]
        );
        if (Summary(changes) is { Length: > 0 } summary)
            text.Append($"{summary}.\n\n");
        if (!changes.Pages.IsEmpty)
        {
            text.Append("| Page | What | Words | At most |\n| --- | --- | ---: | ---: |\n");
            foreach (var page in changes.Pages)
                text.Append($"| {Cell(page.Title)} | {FateCell(page)} | {Words(page)} | {Most(page)} |\n");
            text.Append('\n');
        }

        if (!changes.Numbers.IsEmpty)
        {
            text.Append("| Number | Before | Now |\n| --- | --- | --- |\n");
            foreach (var number in changes.Numbers)
                text.Append(
                    $"| {Cell(number.Title)} | {Cell(number.Before ?? "not there")} | {Cell(number.After ?? "gone")} |\n"
                );
            text.Append('\n');
        }

        Findings(text, "New findings:", changes.New);
        Findings(text, "Mended:", changes.Mended);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Summary(SiteChanges changes)
    {
        string[] parts =
        [
            .. Enum.GetValues<PageFate>()
                .Select(fate => (Fate: fate, Count: changes.Pages.Count(page => page.Fate == fate)))
                .Where(entry => entry.Count > 0)
                .Select(entry => $"{Count(entry.Count, "page")} {entry.Fate.ToString().ToLowerInvariant()}"),
            .. Part(changes.Numbers.Length, "number", "changed"),
            .. Part(changes.New.Length, "new finding", ""),
            .. Part(changes.Mended.Length, "finding", "mended"),
        ];
        return string.Join(", ", parts.Select(part => part.TrimEnd()));
    }

    private static string[] Part(int count, string noun, string what) =>
        count == 0 ? [] : [$"{Count(count, noun)} {what}"];

    private static string Count(int count, string noun, string? nouns = null) =>
        count == 1 ? $"1 {noun}" : $"{count} {nouns ?? noun + "s"}";

    private static string FateCell(PageChange page) =>
        page is { Fate: PageFate.Removed, LeadsTo: null } ? $"**{Cell(Fate(page))}**" : Cell(Fate(page));

    private static string Fate(PageChange page) =>
        page.Fate switch
        {
            PageFate.Added => $"added at {page.Address}",
            PageFate.Moved => $"moved from {page.Before?.Address} to {page.Address}",
            PageFate.Changed => $"changed at {page.Address}",
            _ when page.LeadsTo is { } target => $"removed; {page.Address} leads to {target}",
            _ => $"removed; {page.Address} leads nowhere",
        };

    private static string Words(PageChange page) =>
        (page.WordsBefore, page.Words) switch
        {
            (null, { } now) => $"{now}",
            ({ } before, null) => $"{before} → 0",
            var (before, now) => before == now ? $"{now}" : $"{before} → {now}",
        };

    private static string Most(PageChange page) => page.MostWords is { } most ? $"{most}" : "";

    private static void Findings(StringBuilder text, string title, ImmutableArray<Diagnostic> findings) =>
        List(
            text,
            title,
            [
                .. findings.Select(finding =>
                    $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id} in `{Place(finding)}`: {Line(finding.What)}"
                ),
            ]
        );

    /// <summary>Lines move, and the diff says where they are; only what must be mended is looked for by its line.</summary>
    private static string Place(Diagnostic finding) =>
        PortableName.Shown(finding.Location.Path)
        + (finding.IsError && finding.Location.Line > 0 ? $":{finding.Location.Line}" : "");

    private static void List(StringBuilder text, string title, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
            return;

        text.Append($"{title}\n\n");
        foreach (var line in lines.Take(MostListed))
            text.Append($"- {line}\n");

        if (lines.Length > MostListed)
            text.Append($"- and {lines.Length - MostListed} more\n");
        text.Append('\n');
    }

    private static string Cell(string text) => Line(text).Replace("|", @"\|");

    /// <summary>Nobody's title becomes a heading, a link or an element of the request.</summary>
    private static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
            line.Append(
                letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '@' ? $"\\{letter}" : letter
            );

        return line.ToString();
    }
}
