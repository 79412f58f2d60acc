using Upshot.Model;

namespace Upshot.Auditing;

/// <summary>What can be removed, what must be added and whom to ask, for a meeting.</summary>
public sealed record Audit
{
    /// <summary>Named in each of the three lines; the rest is counted.</summary>
    private const int Named = 3;

    private const int LongestSubject = 100;

    public required Site Site { get; init; }

    public required AuditWords Words { get; init; }

    /// <summary>The day of the audit in words.</summary>
    public required string Day { get; init; }

    public required ImmutableArray<AuditSection> Sections { get; init; }

    /// <summary>
    /// Of all topics, worst first. Of equal weight each topic's worst comes before any topic's second, so that one
    /// full topic does not hide the others.
    /// </summary>
    public ImmutableArray<(AuditSection Section, AuditFinding Finding)> WorstFirst =>
        [
            .. Sections
                .SelectMany(section =>
                    section
                        .Findings.GroupBy(finding => finding.Weight)
                        .SelectMany(group =>
                            group.Select((finding, place) => (Section: section, Finding: finding, Place: place))
                        )
                )
                .OrderByDescending(entry => entry.Finding.Weight)
                .ThenBy(entry => entry.Place)
                .Select(entry => (entry.Section, entry.Finding)),
        ];

    /// <summary>"Remove: …", "Add: …" and "Ask: …": each step with its worst subjects.</summary>
    public ImmutableArray<AuditSummary> Summary =>
        [
            .. Enum.GetValues<AuditStep>()
                .Select(step => new AuditSummary(
                    step,
                    Words[$"audit_{Model.Schema.Naming.Snake(step.ToString())}"],
                    Subjects(step)
                )),
        ];

    private string Subjects(AuditStep step)
    {
        var subjects = WorstFirst
            .Where(entry => entry.Finding.Step == step)
            .Select(entry => entry.Finding.Subject)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (subjects.Length == 0)
            return Words["audit_nothing"];

        var named = string.Join("; ", subjects.Take(Named).Select(Shortened));
        var rest = subjects.Length - Named;
        return rest > 0 ? $"{named}; {Words.Count("audit_more", rest)}" : named;
    }

    private static string Shortened(string subject) =>
        subject.Length > LongestSubject ? $"{subject[..(LongestSubject - 1)].TrimEnd()}…" : subject;
}

/// <summary>One of the three lines that end the audit.</summary>
public sealed record AuditSummary(AuditStep Step, string Label, string Text);
