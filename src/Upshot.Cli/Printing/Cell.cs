using System.Globalization;
using System.Text;

namespace Upshot.Cli.Printing;

/// <summary>One character of a source line as a terminal shows it.</summary>
/// <param name="Text">What is printed; never a control character, which could take over the terminal.</param>
/// <param name="Width">Columns of the terminal: two for wide characters, none for accents that join the one before.</param>
/// <param name="Offset">Where it begins in the line, in UTF-16 units.</param>
internal readonly record struct Cell(string Text, int Width, int Offset)
{
    private const string Tab = "    ";

    public static List<Cell> Of(string line)
    {
        var cells = new List<Cell>(line.Length);
        var offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            cells.Add(Of(rune, offset));
            offset += rune.Utf16SequenceLength;
        }

        return cells;
    }

    private static Cell Of(Rune rune, int offset) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            _ when rune.Value == '\t' => new(Tab, Tab.Length, offset),
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => new("\uFFFD", 1, offset),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => new(rune.ToString(), 0, offset),
            _ => new(rune.ToString(), IsWide(rune.Value) ? 2 : 1, offset),
        };

    /// <summary>The wide and full-width blocks of East Asian writing, and pictures (Unicode annex 11).</summary>
    private static bool IsWide(int code) =>
        code
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0x303E)
                or (>= 0x3041 and <= 0xA4CF)
                or (>= 0xA960 and <= 0xA97C)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1F64F)
                or (>= 0x1F680 and <= 0x1F6FF)
                or (>= 0x1F900 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
