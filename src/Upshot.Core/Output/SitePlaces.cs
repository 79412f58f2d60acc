using Upshot.Sources;

namespace Upshot.Output;

/// <summary>
/// Where a site stands and what may stand beside it while it is written. All of it is in one folder, so that it can
/// be swapped by renaming, and hidden, so that nobody publishes it.
/// </summary>
/// <param name="Shown">The target as the person who asked wrote it.</param>
/// <param name="Target">The folder of the site, with every link followed.</param>
public sealed record SitePlaces(string Shown, string Target)
{
    public string Parent => Path.GetDirectoryName(Target) ?? Target;

    /// <summary>The new site before the swap, and the old one after an exchange.</summary>
    public string Stage => Beside("new");

    /// <summary>The old site, where two renames take the place of an exchange.</summary>
    public string Old => Beside("old");

    /// <summary>There while two renames are under way.</summary>
    public string Journal => Beside("journal");

    /// <summary>Held open by the build that writes here.</summary>
    public string Lock => Beside("lock");

    /// <summary>Names the build that holds the lock.</summary>
    public string Builder => Beside("builder");

    public static SitePlaces Of(string target)
    {
        var real = TargetPath.Real(target);
        return Path.GetDirectoryName(real) is null
            ? throw new ArgumentException($"A site cannot take the place of a whole disk: {target}", nameof(target))
            : new SitePlaces(target, real);
    }

    /// <summary>The path as a place in a finding: what lies in the site or its stage is named as if already there.</summary>
    public string Name(string fullPath)
    {
        foreach (var folder in (ReadOnlySpan<string>)[Target, Stage, Old])
            if (RealPath.IsWithin(fullPath, folder))
                return Slashes(Shown + fullPath[folder.Length..]);

        return Slashes(fullPath);
    }

    private static string Slashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    private string Beside(string role) => Path.Combine(Parent, $".{Path.GetFileName(Target)}.upshot-{role}");
}
