using Upshot.Sources;

namespace Upshot.Output;

/// <summary>Where a target really is, though it may not be there yet, so that two names of one folder are one target.</summary>
internal static class TargetPath
{
    /// <summary>Links that cannot be followed are left as they are: using them will say what is wrong.</summary>
    public static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception trouble) when (DiskFault.Is(trouble))
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        }
    }
}
