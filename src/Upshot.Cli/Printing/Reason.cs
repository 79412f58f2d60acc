using System.Globalization;
using System.Text.RegularExpressions;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing;

/// <summary>All findings of one rule as one reason why readers leave.</summary>
internal sealed partial record Reason
{
    public required Rule Rule { get; init; }

    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>The finding to show: the most severe, and of those the one that says the largest number.</summary>
    public required Diagnostic Worst { get; init; }

    /// <summary>What the rule is about, as a line of its own begins.</summary>
    public string Title => char.ToUpperInvariant(Rule.Title[0]) + Rule.Title[1..];

    /// <summary>"12 errors in 7 files"; "64 errors and 137 more in 20 files".</summary>
    public string Counted
    {
        get
        {
            var files = Findings.Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal).Count();
            var worst = Findings.Count(finding => finding.Severity == Worst.Severity);
            var more = Findings.Length > worst ? $" and {Findings.Length - worst} more" : "";
            return $"{Words.Count(worst, Worst.Severity.ToString().ToLowerInvariant())}{more} in {Words.Count(files, "file")}";
        }
    }

    /// <summary>Rules of one kind share all but the last digit of their ids: words, sentences, lengths, numbers.</summary>
    private string Family => Rule.Id[..^1];

    /// <summary>
    /// What weighs: a reader meets a page, so each page counts once for its worst finding of the rule, and the tenth
    /// finding on the same page adds less than the first.
    /// </summary>
    private double Weight =>
        Findings
            .GroupBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .Sum(file => WeightOf(file.Max(finding => finding.Severity)) * (1 + Math.Log(file.Count())));

    [GeneratedRegex("'[^']*'", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex("[0-9]+(,[0-9]{3})*", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex Number { get; }

    /// <summary>
    /// The worst first. The second reason of a family says much the same as the first, so it weighs half, the third a
    /// third: otherwise ten ways to say "hard to read" would hide that there is no number on the site.
    /// </summary>
    public static ImmutableArray<Reason> WorstFirst(ImmutableArray<Diagnostic> findings)
    {
        var left = Of(findings);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = ImmutableArray.CreateBuilder<Reason>(left.Count);
        while (left.MaxBy(reason => reason.Weight / (1 + told.GetValueOrDefault(reason.Family))) is { } worst)
        {
            ordered.Add(worst);
            left.Remove(worst);
            told[worst.Family] = told.GetValueOrDefault(worst.Family) + 1;
        }

        return ordered.ToImmutable();
    }

    /// <summary>In order of id.</summary>
    private static List<Reason> Of(ImmutableArray<Diagnostic> findings) =>
        [
            .. findings
                .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .OrderBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule => new Reason
                {
                    Rule = rule.First().Rule,
                    Findings = [.. rule],
                    Worst = rule.OrderByDescending(finding => finding.Severity).ThenByDescending(Size).First(),
                }),
        ];

    private static double WeightOf(Severity severity) =>
        severity switch
        {
            Severity.Error => 9,
            Severity.Warning => 3,
            _ => 1,
        };

    /// <summary>"this sentence has 58 words" is worse than one of 26; what is quoted from the page says nothing of that.</summary>
    private static int Size(Diagnostic finding) =>
        Number.Match(Quoted.Replace(finding.What, "")) is { Success: true } number
        && int.TryParse(number.Value.Replace(",", ""), CultureInfo.InvariantCulture, out var size)
            ? size
            : 0;
}
