using System.Runtime.InteropServices;

namespace Upshot.Checks.Text;

/// <summary>A word of a block by its place in the block's text. Hyphens and apostrophes inside belong to the word.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Word(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A sentence of a block: where it stands in the text, and which of the block's words are its own.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(int Start, int Length, int FirstWord, int WordCount)
{
    public int End => Start + Length;
}
