namespace Upshot.Rendering.Channels;

/// <summary>Text in UTF-8 as mail carries it, after RFC 2045, section 6.7: lines of 76 characters, all of them ASCII.</summary>
internal static class QuotedPrintable
{
    private const int Columns = 76;

    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length + (text.Length / 8));
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                result.Append("\r\n");
            AddLine(result, Encoding.UTF8.GetBytes(lines[i]));
        }

        return result.ToString();
    }

    private static void AddLine(StringBuilder result, byte[] bytes)
    {
        var used = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var isLast = i == bytes.Length - 1;
            var piece = IsPlain(bytes[i], isLast) ? ((char)bytes[i]).ToString() : $"={bytes[i]:X2}";
            if (used + piece.Length > (isLast ? Columns : Columns - 1))
            {
                result.Append("=\r\n");
                used = 0;
            }

            result.Append(piece);
            used += piece.Length;
        }
    }

    /// <summary>A space at the end of a line would be lost on the way.</summary>
    private static bool IsPlain(byte letter, bool isLast) =>
        letter is > (byte)' ' and <= (byte)'~' and not (byte)'=' || (letter == (byte)' ' && !isLast);
}
