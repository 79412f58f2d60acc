namespace Upshot.Parsing;

/// <summary>What a writer wrote, as a finding repeats it: on one line, and no longer than one.</summary>
public static class Shown
{
    private const int Letters = 80;

    public static string Of(string written)
    {
        var line = written.Trim().ReplaceLineEndings(" ");
        if (line.Length <= Letters)
            return line;

        var end = char.IsHighSurrogate(line[Letters - 1]) ? Letters - 1 : Letters;
        return line[..end] + "…";
    }
}
