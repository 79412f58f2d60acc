namespace Upshot.Parsing;

/// <summary>What a writer wrote, as a finding repeats it: on one line, and no longer than one.</summary>
public static class Shown
{
    private const int Letters = 80;

    public static string Of(string written)
    {
        var line = written.Trim().ReplaceLineEndings(" ");
        return line.Length <= Letters ? line : Beginning(line, Letters);
    }

    /// <summary>The first letters of a longer text, and a sign that it goes on. No letter is cut in two.</summary>
    public static string Beginning(string text, int letters) =>
        string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[letters - 1]) ? letters - 1 : letters), "…");
}
