namespace Upshot.Diagnostics;

/// <summary>Everything a build has to say, in order of place.</summary>
public sealed record Report
{
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    public required ImmutableArray<LeftOut> LeftOut { get; init; }

    /// <summary>What was found but does not count, in order of place.</summary>
    public ImmutableArray<SilencedFinding> Silenced { get; init; } = [];

    /// <summary>A browser has shown every page: what it found before and does not find now is mended.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Sorts by place, then by rule, and drops exact repeats.</summary>
    public static Report Of(IEnumerable<Diagnostic> findings, IEnumerable<LeftOut> leftOut) =>
        new()
        {
            Findings =
            [
                .. findings
                    .DistinctBy(finding => (finding.Location, finding.Rule.Id, finding.What))
                    .OrderBy(finding => finding.Location)
                    .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                    .ThenBy(finding => finding.What, StringComparer.Ordinal),
            ],
            LeftOut = [.. leftOut.OrderBy(item => item.Path, StringComparer.Ordinal)],
        };

    /// <summary>The same with more findings.</summary>
    public Report With(ImmutableArray<Diagnostic> more) =>
        more.IsEmpty ? this : Of([.. Findings, .. more], LeftOut) with { Silenced = Silenced, IsSeen = IsSeen };

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Whether anything at or above the level was found.</summary>
    public bool HasAtLeast(Severity level) => Findings.Any(finding => finding.Severity >= level);
}
