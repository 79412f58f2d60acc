namespace Upshot.Rendering.Channels;

/// <summary>Plain text in lines of a width. A word that is longer, such as an address, has a line of its own.</summary>
internal sealed class TextLines(int columns)
{
    /// <summary>As wide as the mark of a point.</summary>
    public const string Inset = "  ";

    private readonly StringBuilder text = new();

    public void Heading(string words) => Paragraph(words.ToUpperInvariant());

    /// <summary>A point of a list, after an empty line; lines that follow it begin with <see cref="Inset"/>.</summary>
    public void Item(string words)
    {
        text.Append('\n');
        Line(words, "* ", Inset);
    }

    /// <summary>After an empty line.</summary>
    public void Paragraph(string words)
    {
        if (text.Length > 0)
            text.Append('\n');
        Line(words);
    }

    /// <param name="first">Stands before the first line.</param>
    /// <param name="rest">Stands before all others.</param>
    public void Line(string words, string first = "", string rest = "")
    {
        var used = first.Length;
        text.Append(first);
        var isStart = true;
        foreach (var word in PlainText.OneLine(words).Split(' '))
        {
            if (!isStart && used + 1 + word.Length > columns)
            {
                text.Append('\n').Append(rest);
                used = rest.Length;
                isStart = true;
            }

            if (!isStart)
                text.Append(' ');
            text.Append(word);
            used += word.Length + (isStart ? 0 : 1);
            isStart = false;
        }

        text.Append('\n');
    }

    public override string ToString() => text.ToString();
}
