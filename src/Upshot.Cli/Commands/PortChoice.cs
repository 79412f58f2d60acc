using System.CommandLine.Parsing;

namespace Upshot.Cli.Commands;

/// <summary>The ports on which the preview may listen: one that was named, or the first free one of some.</summary>
internal sealed record PortChoice(int First, int Tries)
{
    public static readonly PortChoice Usual = new(8087, 20);

    public int Last => First + Tries - 1;

    public bool IsNamed => Tries == 1;

    /// <summary>What stands behind <c>--port</c>; 0 leaves it to the system.</summary>
    public static PortChoice Read(ArgumentResult answer)
    {
        var word = answer.Tokens[0].Value;
        if (ushort.TryParse(word, out var port))
            return new(port, 1);
        if (word != "auto")
            answer.AddError($"'{word}' is not a port. Write a number from 0 to 65535, or 'auto'.");

        return Usual;
    }
}
