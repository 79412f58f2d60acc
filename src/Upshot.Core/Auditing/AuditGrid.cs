namespace Upshot.Auditing;

/// <summary>A table that shows at a glance where something is missing.</summary>
/// <param name="Key">For programs.</param>
/// <param name="Title">Above the table.</param>
/// <param name="Corner">Heading of the column of row names.</param>
/// <param name="Columns">Headings of the others.</param>
public sealed record AuditGrid(
    string Key,
    string Title,
    string Corner,
    ImmutableArray<string> Columns,
    ImmutableArray<AuditRow> Rows
);

/// <summary>A row with as many cells as the grid has columns.</summary>
public sealed record AuditRow(string Name, ImmutableArray<AuditCell> Cells);

/// <summary>A cell of a grid.</summary>
/// <param name="Text">In full.</param>
/// <param name="Short">Where there is no room.</param>
/// <param name="IsGap">Something is missing or late here.</param>
public sealed record AuditCell(string Text, string Short, bool IsGap)
{
    private const string Nothing = "–";
    private const string Mark = "✓";

    /// <summary>An empty text is a gap.</summary>
    public static AuditCell OrGap(string text) => text.Length == 0 ? Gap : new(text, Mark, IsGap: false);

    public static AuditCell Plain(string text) => text.Length == 0 ? None : new(text, text, IsGap: false);

    public static AuditCell Flagged(string text, bool isGap) =>
        text.Length == 0 ? None with { IsGap = isGap } : new(text, text, isGap);

    public static AuditCell Marked(bool isSet) => isSet ? new(Mark, Mark, IsGap: false) : None;

    public static AuditCell Gap { get; } = new(Nothing, Nothing, IsGap: true);

    /// <summary>Nothing, and nothing is missed.</summary>
    public static AuditCell None { get; } = new(Nothing, Nothing, IsGap: false);
}
