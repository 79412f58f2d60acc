using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Prose;

/// <summary>What one rule finds in an example, each as its place, level and words.</summary>
public static class Found
{
    public static IEnumerable<string> By(string rule, string example) => Said(rule, ExampleSite.Findings(example));

    /// <summary>The example site after changes of its text.</summary>
    public static IEnumerable<string> By(string rule, params (string From, string To)[] changes) =>
        Said(rule, BuiltSite.Small(changes).Result.Report.Findings);

    private static IEnumerable<string> Said(string rule, IEnumerable<Diagnostic> findings) =>
        findings
            .Where(finding => finding.Rule.Id == rule)
            .Select(finding => $"{finding.Location} {finding.Severity.ToString().ToLowerInvariant()}: {finding.What}");
}
