using Upshot.Model.Settings;

namespace Upshot.Checks;

/// <summary>The levels that site.yml gives to rules instead of their own.</summary>
internal static class RuleLevels
{
    private static readonly Rule Unknown = new(
        "UP007",
        Severity.Error,
        "There is no such rule",
        "A misspelt rule would go on as before, and nobody would know why."
    );

    /// <summary>Findings of rules that are off are dropped.</summary>
    public static IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings, CheckLimits limits) =>
        findings
            .Where(finding => limits.Rules.GetValueOrDefault(finding.Rule.Id, RuleLevel.Warning) != RuleLevel.Off)
            .Select(finding =>
                limits.Rules.TryGetValue(finding.Rule.Id, out var level)
                    ? finding with
                    {
                        Severity = (Severity)((int)level - 1),
                    }
                    : finding
            );

    public static IEnumerable<Diagnostic> Check(CheckLimits limits)
    {
        var known = CheckCatalog.All.Select(check => check.Rule.Id).ToArray();
        return limits
            .Rules.Keys.Where(id => !known.Contains(id))
            .Order(StringComparer.Ordinal)
            .Select(id =>
                Unknown.At(
                    limits.Places.Of("rules"),
                    $"there is no rule '{id}' whose level can be set",
                    Suggestion.Fix(id, known, "'upshot rules' lists them.")
                )
            );
    }
}
