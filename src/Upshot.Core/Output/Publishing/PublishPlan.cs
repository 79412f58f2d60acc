namespace Upshot.Output.Publishing;

/// <summary>
/// In which order a release goes into a folder that people read meanwhile: whatever a page needs is there before the
/// page, a page before the links to it, and nothing goes before the last page that needs it is replaced.
/// </summary>
internal sealed record PublishPlan
{
    private const string Home = "index.html";

    /// <summary>In this order.</summary>
    public required ImmutableArray<string> Copies { get; init; }

    /// <summary>In this order, after all copies.</summary>
    public required ImmutableArray<string> Deletions { get; init; }

    /// <summary>How the record reads while this is under way.</summary>
    public required PublishRecord Before { get; init; }

    /// <summary>How it reads in the end.</summary>
    public required PublishRecord After { get; init; }

    /// <param name="files">Paths of the new release, its manifest among them.</param>
    /// <param name="release">SHA-256 of its manifest.</param>
    /// <param name="last">What was published before.</param>
    public static PublishPlan Of(IEnumerable<string> files, string release, PublishRecord last)
    {
        var fresh = files.ToFrozenSet(StringComparer.Ordinal);
        var before = last with { Writing = [.. fresh.Order(StringComparer.Ordinal)] };
        var old = last.Files.Concat(last.Writing).ToFrozenSet(StringComparer.Ordinal);
        // The same release once more is no next release: what was kept for the one before stays.
        var isSame = last.Release == release;
        var kept = old.Where(SiteHeaders.IsAsset).Concat(isSame ? last.Kept : []).Except(fresh);
        var after = new PublishRecord
        {
            Release = release,
            Files = before.Writing,
            Kept = [.. kept.Distinct().Order(StringComparer.Ordinal)],
        };
        var gone = old.Concat(last.Kept).Except(fresh).Except(after.Kept);
        return new()
        {
            Copies =
            [
                .. fresh.OrderBy(path => Turn(path, old.Contains(path))).ThenBy(path => path, StringComparer.Ordinal),
            ],
            Deletions = [.. gone.OrderBy(path => IsPage(path) ? 0 : 1).ThenBy(path => path, StringComparer.Ordinal)],
            Before = before,
            After = after,
        };
    }

    private static int Turn(string path, bool isThere) =>
        path switch
        {
            Manifest.FileName => 6, // who compares a copy with it must not find it before the rest
            Home => 5,
            _ when LeadsToPages(path) => 4, // a redirect or a feed must not lead to a page before it is there
            _ when IsPage(path) => isThere ? 3 : 2,
            _ when SiteHeaders.IsAsset(path) => 0,
            _ => 1, // tables and drawings, which pages offer
        };

    /// <summary>What hosts obey, feed readers follow and people are sent.</summary>
    private static bool LeadsToPages(string path) =>
        HostFile.Is(path)
        || SiteHeaders.IsMail(path)
        || (!SiteHeaders.IsAsset(path) && Path.GetExtension(path) is ".xml" or ".json" or ".txt");

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
