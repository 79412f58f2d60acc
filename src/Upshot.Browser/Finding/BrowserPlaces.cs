using System.Runtime.InteropServices;

namespace Upshot.Browser.Finding;

/// <summary>Where Chromium, Chrome and Edge are installed; the most common ones first.</summary>
internal static class BrowserPlaces
{
    private static readonly ImmutableArray<string> Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "microsoft-edge-stable",
    ];

    private static readonly ImmutableArray<string> LinuxFiles =
    [
        "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge",
        "/usr/lib/chromium/chromium",
        "/usr/lib64/chromium-browser/chromium-browser",
        "/var/lib/flatpak/exports/bin/org.chromium.Chromium",
    ];

    private static readonly ImmutableArray<string> MacApps =
    [
        "Chromium.app/Contents/MacOS/Chromium",
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly ImmutableArray<string> WindowsFiles =
    [
        @"Chromium\Application\chrome.exe",
        @"Google\Chrome\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly ImmutableArray<string> WindowsFolders =
    [
        "ProgramFiles",
        "ProgramFiles(x86)",
        "LocalAppData",
    ];

    /// <summary>Files that would be a browser if they are there.</summary>
    /// <param name="environment">What a variable of the environment says; null when it is not set.</param>
    public static ImmutableArray<string> Of(OSPlatform system, Func<string, string?> environment) =>
        system == OSPlatform.Windows ? [.. Windows(environment)]
        : system == OSPlatform.OSX ? [.. Mac(environment), .. OnPath(environment)]
        : [.. OnPath(environment), .. LinuxFiles];

    private static IEnumerable<string> OnPath(Func<string, string?> environment) =>
        from name in Names
        from folder in (environment("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
        select $"{folder.TrimEnd('/')}/{name}";

    private static IEnumerable<string> Mac(Func<string, string?> environment) =>
        from app in MacApps
        from folder in new[] { "", environment("HOME") }
        where folder is not null
        select $"{folder}/Applications/{app}";

    private static IEnumerable<string> Windows(Func<string, string?> environment) =>
        from file in WindowsFiles
        from folder in WindowsFolders
        where environment(folder) is { Length: > 0 }
        select $@"{environment(folder)}\{file}";
}
