using Upshot.Model;

namespace Upshot.Checks.Suppression;

/// <summary>Sets aside the findings that their page silences, and complains of silences that are wrong or not needed.</summary>
internal static class Silencer
{
    /// <param name="isJudged">Rules that have looked: a silence of another may yet be needed.</param>
    public static CheckResult Apply(
        ImmutableArray<Page> pages,
        IEnumerable<Diagnostic> findings,
        Func<string, bool> isJudged
    )
    {
        var read = pages.Select(SilenceReader.Read).ToArray();
        Silence[] silences = [.. read.SelectMany(page => page.Value).Where(silence => isJudged(silence.Rule))];
        var byPlace = silences.ToLookup(silence => (silence.Rule, silence.Scope.Path));
        var used = new HashSet<Silence>();
        var counting = ImmutableArray.CreateBuilder<Diagnostic>();
        var silenced = ImmutableArray.CreateBuilder<SilencedFinding>();
        foreach (var finding in findings)
        {
            Silence[] near = [.. byPlace[(finding.Rule.Id, finding.Location.Path)]];
            Silence[] covering = [.. near.Where(silence => Places(finding).Any(at => Covers(silence, finding, at)))];
            used.UnionWith(covering);
            if (Rest(finding, covering) is { } rest)
                counting.Add(rest);
            else
                silenced.Add(new(finding, SilencedBy.Page, covering[0].Reason));
        }

        counting.AddRange(read.SelectMany(page => page.Findings));
        counting.AddRange(silences.Where(silence => !used.Contains(silence)).Select(SilenceRules.NothingToSilence));
        return new(counting.ToImmutable(), silenced.ToImmutable());
    }

    /// <summary>
    /// What is left of a finding; null when all of it is silenced. A finding may tell of several places on its page:
    /// silencing the first does not silence the others.
    /// </summary>
    private static Diagnostic? Rest(Diagnostic finding, Silence[] silences)
    {
        if (silences.Length == 0)
            return finding;

        Location[] left = [.. Places(finding).Where(at => !silences.Any(silence => Covers(silence, finding, at)))];
        if (left.Length == 0)
            return null;

        return left[0] == finding.Location
            ? finding
            : finding with
            {
                Location = left[0],
                Related = [.. left.Skip(1), .. finding.Related.Where(at => at.Path != finding.Location.Path)],
                // It was meant for the place that is silenced.
                Edit = null,
            };
    }

    private static IEnumerable<Location> Places(Diagnostic finding) =>
        finding.Related.Where(at => at.Path == finding.Location.Path).Prepend(finding.Location);

    private static bool Covers(Silence silence, Diagnostic finding, Location at) => silence.Covers(finding.Rule.Id, at);
}
