using Upshot.Diagnostics;

namespace Upshot.Tests.Parsing;

/// <summary>Findings as one short line each, so that a test shows place, rule and words at a glance.</summary>
internal static class Finding
{
    public static string Lines(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(Line));

    /// <summary>Place and rule alone, where the words are not the point.</summary>
    public static string Places(IEnumerable<Diagnostic> findings) =>
        string.Join('\n', findings.Select(finding => $"{Place(finding.Location)} {finding.Rule.Id}"));

    public static string Place(Location at) => at.Line == 0 ? "file" : $"{at.Line}:{at.Column}";

    /// <summary>First and last place of a node, the last exclusive.</summary>
    public static string Range(Location at) => $"{at.Line}:{at.Column}-{at.EndLine}:{at.EndColumn}";

    private static string Line(Diagnostic finding) =>
        $"{Place(finding.Location)} {finding.Rule.Id} {finding.What}. {finding.Fix}";
}
