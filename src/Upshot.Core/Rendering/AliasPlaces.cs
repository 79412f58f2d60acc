using Upshot.Model;
using Upshot.Output;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Rendering;

/// <summary>
/// Old addresses that would stand where a file of the site is, or where its folders are: robots.txt, a feed, an asset,
/// another old address.
/// </summary>
internal sealed class AliasPlaces
{
    private static readonly Rule Taken = new(
        "UP422",
        Severity.Error,
        "An old address is the place of a file",
        "Only one of the two could be written, and on some computers it would be the wrong one."
    );

    /// <summary>Files, and folders with a file in them, by the key of their path.</summary>
    private readonly Dictionary<string, Holder> holders = new(StringComparer.Ordinal);

    private AliasPlaces() { }

    /// <summary>The files of the old addresses that have no place, each with a finding.</summary>
    /// <param name="site">Its old addresses, in order.</param>
    /// <param name="files">Paths of all other files of the site.</param>
    public static Parsed<FrozenSet<string>> Refused(Site site, IEnumerable<string> files)
    {
        var places = new AliasPlaces();
        foreach (var path in files.Append(Manifest.FileName))
            places.Add(path, new($"the file '{path}'", null));

        var refused = new HashSet<string>(StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        foreach (var alias in site.Routes.All.Where(route => route.LeadsTo is not null))
            if (places.HolderOf(alias.OutputPath) is { } holder)
            {
                refused.Add(alias.OutputPath);
                findings.Add(Finding(alias, holder));
            }
            else
            {
                places.Add(alias.OutputPath, new($"the old address /{alias.Address} of {alias.Source}", alias.At));
            }

        return new(refused.ToFrozenSet(StringComparer.Ordinal), [.. findings]);
    }

    private void Add(string path, Holder holder)
    {
        holders[PortableName.Key(path)] = holder with { IsFile = true };
        foreach (var folder in OutputPaths.FoldersAbove(path))
            holders.TryAdd(PortableName.Key(folder), holder);
    }

    /// <summary>What is at the path, below it, or a file where it needs a folder.</summary>
    private Holder? HolderOf(string path) =>
        holders.GetValueOrDefault(PortableName.Key(path))
        ?? OutputPaths
            .FoldersAbove(path)
            .Select(folder => holders.GetValueOrDefault(PortableName.Key(folder)))
            .FirstOrDefault(holder => holder is { IsFile: true });

    private static Diagnostic Finding(Route alias, Holder holder) =>
        Taken.At(
            alias.At,
            $"the old address /{alias.Address} can't stand beside {holder.Name}",
            "Take it out, or choose another address."
        ) with
        {
            Related = holder.At is { } at ? [at] : [],
        };

    /// <param name="Name">What stands there, to follow "beside".</param>
    /// <param name="At">Where a writer asked for it; null for what Upshot makes.</param>
    private sealed record Holder(string Name, Location? At)
    {
        /// <summary>Or a folder that holds it.</summary>
        public bool IsFile { get; init; }
    }
}
