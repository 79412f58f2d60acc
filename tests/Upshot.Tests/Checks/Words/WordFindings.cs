using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Words;

/// <summary>Findings of one rule, in short: place, what and fix.</summary>
public static class WordFindings
{
    /// <param name="text">Of the page "How we work", whose text begins in line 10.</param>
    public static string[] Of(string rule, string text) => [.. All(rule, text).Select(finding => Short(finding))];

    public static IEnumerable<Diagnostic> All(string rule, string text) =>
        ExampleSite.Findings(text).Where(finding => finding.Rule.Id == rule);

    /// <summary>With files of the small site changed or new.</summary>
    public static string[] With(string rule, string text, params (string From, string To)[] changes) =>
        Of(rule, BuiltSite.Small([("We keep it short.", text), .. changes]));

    public static string[] Of(string rule, BuiltSite site) =>
        [.. site.Result.Report.Findings.Where(finding => finding.Rule.Id == rule).Select(finding => Short(finding))];

    private static string Short(Diagnostic finding) =>
        $"{finding.Location.Line}:{finding.Location.Column}-{finding.Location.EndColumn} {finding.Severity} {finding.What} > {finding.Fix}";
}
