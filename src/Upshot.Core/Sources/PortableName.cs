using System.Buffers;
using System.Globalization;

namespace Upshot.Sources;

/// <summary>
/// Which file and folder names mean the same on every system, judged alike on all of them: a project written on one
/// machine must build on the next, and its site must unpack on a Windows file share.
/// </summary>
public static class PortableName
{
    /// <summary>Longest file or folder name, in bytes of UTF-8.</summary>
    public const int MaxNameBytes = 100;

    /// <summary>Longest path from the root of a project or site, in characters.</summary>
    public const int MaxPathLength = 200;

    private static readonly SearchValues<char> Reserved = SearchValues.Create("<>:\"|?*\\/");

    private static readonly FrozenSet<string> Devices = FrozenSet.ToFrozenSet(
        [
            "CON",
            "PRN",
            "AUX",
            "NUL",
            "CONIN$",
            "CONOUT$",
            .. "0123456789¹²³".Select(digit => $"COM{digit}"),
            .. "0123456789¹²³".Select(digit => $"LPT{digit}"),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is wrong with the name of one file or folder, to follow "its name"; null when it is fine.</summary>
    public static string? Trouble(string name) =>
        name switch
        {
            "" or "." or ".." => "is not a name",
            _ when name.EnumerateRunes().Contains(Rune.ReplacementChar) => "is not written in UTF-8",
            _ when name.EnumerateRunes().Any(IsHidden) => "has an invisible character",
            _ when name.AsSpan().IndexOfAny(Reserved) is >= 0 and var at => $"has a '{name[at]}'",
            [.., '.'] => "ends with a dot",
            [.., ' '] or [' ', ..] => "begins or ends with a space",
            _ when Devices.Contains(Stem(name)) => $"is kept for a device on Windows: {Stem(name)}",
            _ when name.Any(IsWrittenTwoWays) => "has a letter that systems write in two ways",
            _ when Encoding.UTF8.GetByteCount(name) > MaxNameBytes => $"is longer than {MaxNameBytes} bytes",
            _ => null,
        };

    /// <summary>Equal for two paths that differ only by case.</summary>
    public static string Key(string path) => path.ToUpperInvariant();

    /// <summary>The name fit to be shown in one line: what cannot be seen becomes its number.</summary>
    public static string Shown(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => IsHidden(rune) ? $"\\u{rune.Value:X4}" : rune.ToString()));

    private static string Stem(string name) => name.Split('.')[0].TrimEnd(' ');

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    /// <summary>
    /// Characters of the decomposed form (accents, kana marks, Korean parts) and those that become others when
    /// composed. Asked for by hand because culture-free .NET does not normalise text.
    /// </summary>
    private static bool IsWrittenTwoWays(char character) =>
        character
            is (>= '\u0300' and <= '\u036F')
                or (>= '\u0653' and <= '\u0655')
                or (>= '\u1100' and <= '\u11FF')
                or '\u2126'
                or '\u212A'
                or '\u212B'
                or '\u3099'
                or '\u309A'
                or (>= '\uF900' and <= '\uFAFF');
}
