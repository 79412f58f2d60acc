using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Leaks;

/// <summary>Places inside the house: addresses of the inner network, and paths on a computer or a shared disk.</summary>
internal static partial class NetworkShapes
{
    /// <summary>Every drive has these; a path in them says nothing of anybody.</summary>
    private static readonly ImmutableArray<string> Everywhere = ["program files", "windows", "programdata"];

    public static ImmutableArray<LeakShape> All { get; } =
    [
        new(
            LeakKind.PrivateAddress,
            "an address of the inner network",
            new(AddressOfFour),
            ["10.", "192.168.", "172.", "169.254."]
        )
        {
            IsReal = IsAddress,
        },
        new(
            LeakKind.PrivateAddress,
            "an address of the inner network",
            new(AddressOfEight),
            ["fe80:", .. "0123456789abcdef".Select(digit => $"fd{digit}")]
        )
        {
            IsReal = static found =>
                found.Told.AsSpan().Count(':') > 1 && found.Told.AsSpan().ContainsAnyInRange('0', '9'),
        },
        new(LeakKind.LocalPath, "a path on a shared disk", new(SharedPath), ["\\\\"]),
        new(LeakKind.LocalPath, "a path on a computer", new(WindowsPath), [":\\"])
        {
            IsReal = static found =>
                !Everywhere.Any(folder => found.Told.AsSpan(3).StartsWith(folder, StringComparison.OrdinalIgnoreCase)),
        },
        new(LeakKind.LocalPath, "a path on a computer", new(UnixPath), ["/home/", "/users/", "/root/", "/builds/"])
        {
            IsInWordsOnly = true,
        },
        new(LeakKind.LocalPath, "a path on a computer", new(FileAddress), ["file://"]),
    ];

    private static bool IsAddress(LeakCandidate found)
    {
        foreach (var part in found.Told.Split('.'))
        {
            if (int.Parse(part) > byte.MaxValue || (part.Length > 1 && part[0] == '0'))
                return false;
        }

        // 'Version 10.2.1.4' is a number of a program.
        var before = found.Before.TrimEnd();
        return !before.EndsWith("version", StringComparison.OrdinalIgnoreCase)
            && !before.EndsWith("release", StringComparison.OrdinalIgnoreCase)
            && !before.EndsWith("build", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        """
            (?:^|[^\w.-])
            (?<told>(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.\d{1,3}\.\d{1,3})
            (?:$|[^\w.]|\.(?:$|\W))
            """,
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex AddressOfFour { get; }

    [GeneratedRegex(
        """(?:^|[^\w:.])(?<told>(?:fd[0-9a-f]{2}|fe80)(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?)(?:$|[^\w:])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex AddressOfEight { get; }

    [GeneratedRegex(
        """(?:^|[^\\\w])(?<told>\\\\[a-z0-9][\w.-]+(?:\\[\w.$~-]*[\w$])+)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex SharedPath { get; }

    [GeneratedRegex(
        """(?:^|[^\w])(?<told>[a-z]:\\(?:[\w.$~-][\w.$~ -]*\\)*[\w.$~-]+)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex WindowsPath { get; }

    [GeneratedRegex(
        """(?:^|[^\w/.:-])(?<told>/(?:home|users|root|builds)/[\w.-]+/[\w./-]*\w)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex UnixPath { get; }

    [GeneratedRegex("""\b(?<told>file://+[\w.:%/-]*\w)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex FileAddress { get; }
}
