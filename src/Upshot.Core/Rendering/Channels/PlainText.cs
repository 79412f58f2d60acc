using System.Xml;

namespace Upshot.Rendering.Channels;

/// <summary>Text for formats that take fewer characters than a page does.</summary>
internal static class PlainText
{
    /// <summary>Without what XML can't hold, such as control characters and halves of a pair.</summary>
    public static string ForXml(string text)
    {
        if (IsFine(text))
            return text;

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value != Rune.ReplacementChar.Value && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
                kept.Append(rune.ToString());
        return kept.ToString();
    }

    /// <summary>On one line: nothing in it can begin a new header, cell or paragraph.</summary>
    public static string OneLine(string text) =>
        string.Join(
            ' ',
            new string([.. text.Select(letter => IsBreak(letter) ? ' ' : letter)]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    private static bool IsFine(string text) =>
        text.All(letter => !char.IsSurrogate(letter) && XmlConvert.IsXmlChar(letter));

    private static bool IsBreak(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';
}
