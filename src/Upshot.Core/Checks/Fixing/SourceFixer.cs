using Upshot.Sources;

namespace Upshot.Checks.Fixing;

/// <summary>
/// Makes the replacements that need no judgement, again and again, since a rule names one place of a term at a time.
/// A file that reads worse to Upshot afterwards gets its old text back.
/// </summary>
public static class SourceFixer
{
    /// <summary>No page says the same jargon so often; ends a contest of two rules.</summary>
    private const int MostRounds = 50;

    /// <param name="sources">As they were read.</param>
    /// <param name="judge">Says what is to be found in sources.</param>
    public static FixedSources Fix(SourceTree sources, Func<SourceTree, Report> judge)
    {
        var (report, changes, spoilt) = (judge(sources), ImmutableArray<Change>.Empty, new HashSet<string>());
        for (var round = 0; round < MostRounds; round++)
        {
            var (next, made) = Apply(sources, report, spoilt);
            if (made.IsEmpty)
                break;

            var after = judge(next);
            string[] worse =
            [
                .. made.Select(change => change.At.Path).Distinct().Where(path => IsWorse(path, report, after)),
            ];
            spoilt.UnionWith(worse);
            if (worse.Length > 0)
                continue;

            (sources, report, changes) = (next, after, changes.AddRange(made));
        }

        return new(sources, changes);
    }

    private static (SourceTree Sources, ImmutableArray<Change> Changes) Apply(
        SourceTree sources,
        Report report,
        HashSet<string> spoilt
    )
    {
        var fixes = report
            .Findings.Where(finding => finding.Edit is { } edit && !spoilt.Contains(edit.At.Path))
            .ToLookup(finding => finding.Edit!.At.Path, StringComparer.Ordinal); // asked for in the line above
        var changes = ImmutableArray.CreateBuilder<Change>();
        var files = new List<SourceFile>();
        foreach (var file in sources.Files)
        {
            var (mended, made) = FileFixer.Apply(
                file,
                fixes[file.Path].Select(finding => (finding.Rule, finding.Edit!))
            ); // as above
            files.Add(made.IsEmpty ? file : mended);
            changes.AddRange(made);
        }

        return (new(files, sources.Findings), changes.ToImmutable());
    }

    /// <summary>More facts against the file than before, or no fewer places that could be replaced.</summary>
    private static bool IsWorse(string path, Report before, Report after) =>
        Facts(path, after) > Facts(path, before) || Places(path, after) >= Places(path, before);

    private static int Facts(string path, Report report) =>
        report.Findings.Count(finding => finding.Location.Path == path && !RuleCatalogue.IsJudgement(finding.Rule.Id));

    private static int Places(string path, Report report) =>
        report
            .Findings.Where(finding => finding.Edit is { } edit && edit.At.Path == path)
            .Sum(finding => 1 + finding.Related.Length);
}
