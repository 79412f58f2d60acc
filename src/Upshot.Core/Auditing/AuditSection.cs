namespace Upshot.Auditing;

/// <summary>One topic of the audit: its totals, its grids and what is to be decided.</summary>
public sealed record AuditSection
{
    /// <summary>What is typed behind <c>upshot audit</c>.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public ImmutableArray<AuditFigure> Figures { get; init; } = [];

    public ImmutableArray<AuditGrid> Grids { get; init; } = [];

    /// <summary>Worst first.</summary>
    public ImmutableArray<AuditFinding> Findings { get; init; } = [];
}
