using Upshot.Diagnostics;

namespace Upshot.Tests.Checks.Prose;

/// <summary>What one rule finds in an example, each as its place, level and words.</summary>
public static class Found
{
    public static IEnumerable<string> By(string rule, string example) => Said(Asked.Of(rule, example));

    /// <summary>The example site after changes of its text.</summary>
    public static IEnumerable<string> By(string rule, params (string From, string To)[] changes) =>
        Said(Asked.Of(rule, changes));

    private static IEnumerable<string> Said(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding =>
            $"{finding.Location} {finding.Severity.ToString().ToLowerInvariant()}: {finding.What}"
        );
}
