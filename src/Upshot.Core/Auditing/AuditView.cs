using Upshot.Theming.Views;

namespace Upshot.Auditing;

/// <summary>The page for the team: what <c>audit.html</c> of a theme sees besides what all pages see.</summary>
public sealed record AuditView(Frame Frame) : PageView(Frame)
{
    public required ImmutableArray<AuditSectionView> Sections { get; init; }

    /// <summary>The three lines that sum it up.</summary>
    public required ImmutableArray<AuditSummary> Summary { get; init; }
}

/// <summary>One topic.</summary>
public sealed record AuditSectionView(
    string Key,
    string Title,
    ImmutableArray<AuditFigure> Figures,
    ImmutableArray<AuditGrid> Grids,
    ImmutableArray<AuditFindingView> Findings
);

/// <summary>One thing to decide.</summary>
/// <param name="Step">remove, add or ask, with its word.</param>
/// <param name="Weight">suggestion, warning or error.</param>
/// <param name="Place">File and line.</param>
public sealed record AuditFindingView(
    TagView Step,
    Severity Weight,
    string What,
    string Place,
    DayView? Since,
    string Owner,
    string Action
);
