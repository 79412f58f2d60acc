using Upshot.Diagnostics;

namespace Upshot.Tests.Checks;

/// <summary>Findings of one rule, in short: place, what and fix.</summary>
public static class WordFindings
{
    /// <param name="text">Of the page "How we work", whose text begins in line 10.</param>
    public static string[] Of(string rule, string text) => [.. All(rule, text).Select(finding => Short(finding))];

    public static IEnumerable<Diagnostic> All(string rule, string text) => Asked.Of(rule, text);

    /// <summary>With files of the small site changed or new.</summary>
    public static string[] With(string rule, string text, params (string From, string To)[] changes) =>
        [.. Asked.Of(rule, [("We keep it short.", text), .. changes]).Select(Short)];

    private static string Short(Diagnostic finding) =>
        $"{finding.Location.Line}:{finding.Location.Column}-{finding.Location.EndColumn} {finding.Severity} {finding.What} > {finding.Fix}";
}
