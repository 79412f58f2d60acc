namespace Upshot.Auditing.Desk;

/// <summary>The table of all pages.</summary>
internal static class DeskTable
{
    public static DeskView View(
        DeskContext desk,
        ImmutableArray<DeskEntry> entries,
        ImmutableArray<DeskFile> others,
        ImmutableArray<DeskFile> leftOut
    )
    {
        var words = desk.Words;
        var findings = entries.Sum(entry => entry.Errors + entry.Warnings + entry.Suggestions);
        return new DeskPagesView(desk.Frame)
        {
            Tabs = desk.Tabs,
            Rows = [.. entries.Select(entry => Row(desk, entry))],
            Others = others,
            LeftOut = leftOut,
            Kinds =
            [
                .. entries
                    .Select(entry => entry.Kind)
                    .Distinct(StringComparer.Ordinal)
                    .Select(desk.Kind)
                    .OrderBy(kind => kind.Text, StringComparer.Ordinal),
            ],
            Audiences = [.. desk.Page.Site.Audiences.Select(audience => desk.Audience(audience.Id.Id))],
            Summary =
                findings == 0
                    ? words.Count("desk_summary_fine", entries.Length)
                    : words.Count("desk_count_pages", entries.Length)
                        + ", "
                        + words.Count("desk_count_findings", findings),
        };
    }

    private static DeskRowView Row(DeskContext desk, DeskEntry entry)
    {
        var length = entry.Length;
        var key = length?.Verdict ?? "none";
        return new()
        {
            Title = desk.TitleOf(entry),
            Href = entry.Address,
            PreviewHref = DeskPreview.Address(entry.Address),
            Kind = desk.Kind(entry.Kind),
            Audiences = [.. entry.Audiences.Select(desk.Audience)],
            Messages = entry.Messages,
            Owner = entry.Owner,
            Review = desk.Page.DayOrNothing(entry.ReviewBy),
            IsDue = entry.ReviewBy < desk.Page.Site.Day,
            Words = length?.Words ?? -1,
            WordsText = length is null
                ? ""
                : desk.Words.Say("desk_words_of", ("words", $"{length.Words}"), ("most", $"{length.Most}")),
            WordsKey = key,
            WordsNote = key is "over" or "long" ? desk.Words[$"desk_words_{key}"] : "",
            Findings = entry.Errors + entry.Warnings + entry.Suggestions,
            Weight = (entry.Errors * 1_000_000) + (entry.Warnings * 1_000) + entry.Suggestions,
            WorstKey = entry switch
            {
                { Errors: > 0 } => "error",
                { Warnings: > 0 } => "warning",
                { Suggestions: > 0 } => "suggestion",
                _ => "none",
            },
            FindingsText = Findings(desk.Words, entry),
            File = entry.File,
            Editor = entry.Editor,
        };
    }

    private static string Findings(AuditWords words, DeskEntry entry)
    {
        (string Key, int Count)[] levels =
        [
            ("desk_count_errors", entry.Errors),
            ("desk_count_warnings", entry.Warnings),
            ("desk_count_suggestions", entry.Suggestions),
        ];
        return string.Join(
            ", ",
            levels.Where(level => level.Count > 0).Select(level => words.Count(level.Key, level.Count))
        );
    }
}
