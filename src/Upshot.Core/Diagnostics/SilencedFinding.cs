namespace Upshot.Diagnostics;

/// <summary>A finding that does not count, kept with the reason: nothing is silenced in silence.</summary>
/// <param name="By">The comment or field that silences it, or the list of known findings.</param>
/// <param name="Reason">In the writer's words.</param>
public sealed record SilencedFinding(Diagnostic Finding, SilencedBy By, string Reason);

/// <summary>What silenced a finding.</summary>
public enum SilencedBy
{
    /// <summary>A comment or a field of the page itself.</summary>
    Page,

    /// <summary>The list of findings that were there before.</summary>
    Baseline,
}
