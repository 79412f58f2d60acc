namespace Upshot.Rendering.Channels;

/// <summary>Text in the head of a mail: on one line, in ASCII, and nothing in it can begin another header.</summary>
internal static class MailHeader
{
    /// <summary>Bytes of text in one encoded word, so that no line is longer than 76 characters.</summary>
    private const int MostBytes = 39;

    private const int LongestPlain = 60;

    /// <summary>As it is when it can be, else as encoded words after RFC 2047.</summary>
    public static string Text(string text)
    {
        var line = PlainText.OneLine(text);
        return
            line.Length <= LongestPlain
            && line.All(letter => letter is >= ' ' and <= '~')
            && !line.Contains("=?", StringComparison.Ordinal)
            ? line
            : Encoded(line);
    }

    /// <summary>A name with an address: <c>"Ann Lee" &lt;ask@harbour.example&gt;</c>.</summary>
    public static string Mailbox(string name, string address)
    {
        var text = Text(name);
        var shown =
            text == PlainText.OneLine(name)
                ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
                : text;
        return $"{shown}\r\n <{Address(address)}>";
    }

    /// <summary>Without what could end the address and begin something else.</summary>
    private static string Address(string address) =>
        new([.. address.Where(letter => letter is > ' ' and <= '~' && !"<>(),;:\\\"[]".Contains(letter))]);

    /// <summary>No letter is cut in two.</summary>
    private static string Encoded(string line)
    {
        var words = new List<string>();
        var bytes = new List<byte>();
        foreach (var rune in line.EnumerateRunes())
        {
            var next = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + next.Length > MostBytes)
                Close();
            bytes.AddRange(next);
        }

        Close();
        return string.Join("\r\n ", words);

        void Close()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=");
            bytes.Clear();
        }
    }
}
