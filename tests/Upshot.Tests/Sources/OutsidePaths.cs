namespace Upshot.Tests.Sources;

/// <summary>
/// Ways to name a file outside a project: each way to write "up" and "/" at several depths, drives, shares, devices,
/// streams, homes, addresses of files, and the file's own full path.
/// </summary>
internal static class OutsidePaths
{
    private static readonly string[] Ups =
    [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%252e%252e",
        "..;",
        "...",
        "%c0%ae%c0%ae",
        "\uFF0E\uFF0E",
        "\u2025",
        ". .",
        "..%00",
    ];

    private static readonly string[] Slashes =
    [
        "/",
        "\\",
        "//",
        "/./",
        "%2f",
        "%5c",
        "%252f",
        "%c0%af",
        "\u2215",
        "\uFF0F",
    ];

    private static readonly string[] Starts =
    [
        "",
        "/",
        "./",
        "images/",
        "content/",
        "file:",
        "file:///",
        "C:",
        "C:\\",
        "\\\\?\\",
        "\\\\.\\",
        "\\\\host\\share\\",
        "//host/share/",
        "~/",
    ];

    private static readonly string[] Others =
    [
        "/etc/passwd",
        "//etc/passwd",
        "/proc/self/environ",
        "/proc/self/cwd/site.yml",
        "/dev/stdin",
        "/dev/zero",
        "file:///etc/passwd",
        "file://localhost/etc/passwd",
        "C:/Windows/win.ini",
        "C:Windows\\win.ini",
        "C|/Windows/win.ini",
        "\\\\localhost\\c$\\Windows\\win.ini",
        "\\\\?\\C:\\Windows\\win.ini",
        "\\\\.\\PhysicalDrive0",
        "\\??\\C:\\Windows\\win.ini",
        "CON",
        "NUL",
        "COM1",
        "LPT1.csv",
        "CONIN$",
        "~",
        "~root/.profile",
        "$HOME/.profile",
        "${HOME}/.profile",
        "%USERPROFILE%\\x",
        "`id`",
        "$(id)",
        "|id",
        "-",
        "*",
        "?",
        "../*",
        "..",
        ".",
        "../",
        "...",
        "site.yml::$DATA",
        "../site.yml::$INDEX_ALLOCATION",
        "\\\\host\\share\\a.png",
        "smb://host/share/a.png",
        "jar:file:///a.zip!/b",
        "php://filter/resource=a",
        "data:text/plain,x",
    ];

    /// <summary>Each once; a string with a line end or a quotation mark is in none of them.</summary>
    /// <param name="targets">Names of files that are there, outside, from one to several folders up.</param>
    /// <param name="folder">Where they are in truth.</param>
    public static string[] All(string[] targets, string folder) =>
        [
            .. Starts
                .SelectMany(start => Ups.Select(up => (start, up)))
                .SelectMany(way => Slashes.Select(slash => (way.start, Step: way.up + slash)))
                .SelectMany(way =>
                    ((int[])[1, 3]).Select(depth => way.start + string.Concat(Enumerable.Repeat(way.Step, depth)))
                )
                .SelectMany((way, i) => Tails(way, targets[i % targets.Length], i))
                .Concat(targets.SelectMany(target => Whole(Path.Combine(folder, target))))
                .Concat(Others)
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Tails(string way, string target, int i) =>
        [way + target, .. i % 7 == 0 ? new[] { way + target + "::$DATA", way + target + "%00.png" } : []];

    private static IEnumerable<string> Whole(string path) =>
        [
            path,
            "/" + path,
            "file://" + path,
            "file:" + path,
            path.Replace('/', '\\'),
            path.Replace("/", "%2f", StringComparison.Ordinal),
            "/proc/self/root" + path,
            "images/.." + string.Concat(Enumerable.Repeat("/..", 12)) + path,
        ];
}
