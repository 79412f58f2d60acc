using Upshot.Model;

namespace Upshot.Checks.Comparing;

/// <summary>Files that can't be used as they are: what they hold is neither there nor gone.</summary>
internal static class UndrawnFiles
{
    /// <summary>Files with an error that are no page though they were, or though they are meant to be.</summary>
    public static FrozenSet<string> Of(Site old, Site fresh, Report report)
    {
        var gone = old
            .Routes.All.Where(route => fresh.Routes.At(route.Address) is null)
            .Select(route => route.Source)
            .ToFrozenSet(StringComparer.Ordinal);
        return report
            .Findings.Where(finding => finding.IsError)
            .Select(finding => finding.Location.Path)
            .Where(path => fresh.Routes.OfSource(path) is null && (gone.Contains(path) || IsBroken(fresh, path)))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>It is one of them, or the folder of one: a list of what can't be drawn can't be drawn either.</summary>
    public static bool Covers(FrozenSet<string> undrawn, string source) =>
        undrawn.Contains(source) || undrawn.Any(path => path.StartsWith(source + "/", StringComparison.Ordinal));

    private static bool IsBroken(Site site, string path) =>
        path.EndsWith(".md", StringComparison.Ordinal)
        && site.BrokenPages.Contains(Path.GetFileNameWithoutExtension(path));
}
