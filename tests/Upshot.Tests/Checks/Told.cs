using Upshot.Diagnostics;

namespace Upshot.Tests.Checks;

/// <summary>What one rule says, each finding as its place, level and words.</summary>
internal static class Told
{
    /// <summary>Of an example, in one line a finding; empty when the rule has nothing to say.</summary>
    public static string By(string id, string example) => Lines(Asked.Of(id, example));

    /// <summary>About the rule's own bad example.</summary>
    public static string ByItsExample(string id) => By(id, Asked.Check(id).Bad);

    /// <summary>The rule's bad example after one change of its text that must be there to change.</summary>
    public static string ByItsExample(string id, string from, string to)
    {
        var bad = Asked.Check(id).Bad;
        Assert.Contains(from, bad, StringComparison.Ordinal);
        return By(id, bad.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The small site after some changes.</summary>
    public static string After(string id, params (string From, string To)[] changes) => Lines(Asked.Of(id, changes));

    /// <summary>Each finding alone.</summary>
    public static IEnumerable<string> Each(string id, string example) => Asked.Of(id, example).Select(Line);

    /// <summary>Each finding alone, of the small site after changes.</summary>
    public static IEnumerable<string> Each(string id, params (string From, string To)[] changes) =>
        Asked.Of(id, changes).Select(Line);

    public static string Lines(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(Line));

    private static string Line(Diagnostic finding) =>
        $"{finding.Location} {finding.Severity.ToString().ToLowerInvariant()}: {finding.What}";
}
