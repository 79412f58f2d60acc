using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Upshot.Diagnostics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing.Fuzzing;

/// <summary>What every reader promises for any input: an answer within a second, in words of one line, placed in the file.</summary>
internal static class Promise
{
    /// <summary>The same cases on every machine; another seed by UPSHOT_SEED, more or fewer by UPSHOT_CASES.</summary>
    public static void Holds(int cases, Arbitrary<Damage.Case> damage, Func<byte[], string?> broken)
    {
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("UPSHOT_SEED") ?? "1");
        var count = int.Parse(Environment.GetEnvironmentVariable("UPSHOT_CASES") ?? $"{cases}");
        var config = Config
            .QuickThrowOnFailure.WithMaxTest(count)
            .WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1), FSharpOption<int>.None)));

        Prop.ForAll(damage, damaged => Answer(damaged.Bytes, broken).Label()).Check(config);
    }

    /// <summary>Null when each finding is one line and stands in the text.</summary>
    public static string? Broken(IEnumerable<Diagnostic> findings, string path, string text)
    {
        var lines = text.Split('\n');
        return findings.Select(finding => Broken(finding, path, lines)).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>Why a place is not in the text, or null.</summary>
    public static string? Outside(Location at, string[] lines) =>
        IsIn(at.Line, at.Column, lines)
        && IsIn(at.EndLine, at.EndColumn, lines)
        && (at.Line, at.Column).CompareTo((at.EndLine, at.EndColumn)) <= 0
            ? null
            : $"{at.Line}:{at.Column}-{at.EndLine}:{at.EndColumn} is not in the file of {lines.Length} lines";

    private static string? Broken(Diagnostic finding, string path, string[] lines) =>
        finding.Location.Path != path ? $"{finding.Rule.Id} names the file '{finding.Location.Path}'"
        : (finding.What + finding.Fix).AsSpan().ContainsAny('\n', '\r') ? $"{finding.Rule.Id} has more than one line"
        : finding.What.Length + finding.Fix.Length > 1000
            ? $"{finding.Rule.Id} is too long: {finding.What} {finding.Fix}"
        : finding.Location.Line == 0 ? null
        : Outside(finding.Location, lines) is { } outside ? $"{finding.Rule.Id}: {outside}"
        : null;

    /// <summary>The column behind the last letter is where something is missing, and one more where it would end.</summary>
    private static bool IsIn(int line, int column, string[] lines) =>
        line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 2;

    private static string Answer(byte[] bytes, Func<byte[], string?> broken)
    {
        string? problem = null;
        var seconds = Patience.Best(1, () => problem = broken(bytes));
        return problem ?? (seconds > 1 ? $"it took {seconds:0.0} seconds" : "");
    }

    private static Property Label(this string problem) => (problem.Length == 0).Label(problem);
}
