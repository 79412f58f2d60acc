using System.Text;

namespace Upshot.Tests.Serving;

/// <summary>
/// Ways to ask for a file outside a site: each way to write "up" and "/", each with what lies there, under the site,
/// the desk and the paper, as bytes for a raw socket.
/// </summary>
internal static class TraversalPaths
{
    private static readonly string[] Ups =
    [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%252e%252e",
        "..%00",
        "..;",
        "...",
        "%c0%ae%c0%ae",
        "%e0%80%ae%e0%80%ae",
        "%uff0e%uff0e",
        "\u00c0\u00ae\u00c0\u00ae",
        ". .",
        "..%20",
    ];

    private static readonly string[] Slashes = ["/", "%2f", "%5c", "\\", "%252f", "%c0%af", "%e0%80%af", "//", "/./"];

    private static readonly string[] Targets = ["site.yml", "content/communications.yml", "etc/passwd"];

    private static readonly string[] Starts =
    [
        "/",
        "/services/",
        "/_upshot/",
        "/_upshot/paper/",
        "/_upshot/assets/team/",
    ];

    private static readonly string[] Others =
    [
        "/C:/Windows/win.ini",
        "/C:%5CWindows%5Cwin.ini",
        "/C|/Windows/win.ini",
        "//evil.example/",
        "///evil.example/services",
        "/\\evil.example/",
        "/%5cevil.example/",
        "/%2f%2fevil.example/services",
        "/etc/passwd",
        "//etc/passwd",
        "/%2fetc/passwd",
        "file:///etc/passwd",
        "http://localhost/etc/passwd",
        "/index.html::$DATA",
        "/index.html%3a%3a$DATA",
        "/site.yml::$DATA",
        "/index.html%00.txt",
        "/site.yml%00.html",
        "/index.html.",
        "/index.html%20",
        "/CON",
        "/NUL.html",
        "/COM1/",
        "/~root/",
        "/.git/config",
        "/site.yml",
        "/content/communications.yml",
        "/themes/default/templates/home.html",
        "/_upshot/../site.yml",
        "/_upshot/page.json/../../site.yml",
        "/_upshot/page.json?path=/../../site.yml",
        "/_upshot/page.json?path=/etc/passwd",
        "/_upshot/preview/?page=../../site.yml",
        "/_upshot/preview/?audience=../../etc/passwd",
        "/_upshot/paper//etc/passwd",
        "/_upshot/paper/%2f/etc/passwd",
        "/_upshot/assets//etc/passwd",
        "/_upshot/assets/../../../../etc/passwd",
        "/_upshot/audit/../../site.yml",
        "/%",
        "/%zz",
        "/%u0000",
        "/%ff%fe",
        "/\u0000",
        "/\u0001",
        "*",
        "",
        "site.yml",
        "../site.yml",
    ];

    public static byte[][] All { get; } =
    [
        .. Starts
            .SelectMany(start => Ups.Select(up => (start, up)))
            .SelectMany(way => Slashes.Select(slash => (way.start, Step: way.up + slash)))
            .SelectMany(way =>
                Targets.SelectMany(
                    (target, place) =>
                        ((int[])[(place * 3) + 1, 2, 5, 9]).Select(depth =>
                            way.start + string.Concat(Enumerable.Repeat(way.Step, depth)) + target
                        )
                )
            )
            .Concat(Others)
            .Select(Encoding.Latin1.GetBytes),
    ];
}
