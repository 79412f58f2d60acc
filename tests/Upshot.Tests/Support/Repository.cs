using System.Runtime.CompilerServices;

namespace Upshot.Tests.Support;

/// <summary>The project's own files, for tests of the site it ships and of the example sites.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A whole example site, checked by hand.</summary>
    public static string Northbridge { get; } = Path.Combine(Root, "tests", "Upshot.Tests", "Examples", "northbridge");

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Upshot.slnx")))
            folder = Path.GetDirectoryName(folder);

        return folder ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
