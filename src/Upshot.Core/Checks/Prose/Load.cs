using System.Runtime.InteropServices;

namespace Upshot.Checks.Prose;

/// <summary>What a stretch of text asks of its reader.</summary>
/// <param name="Weight">In English syllables, in the Nordic languages long words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Load(int Words, int Sentences, int Weight)
{
    /// <summary>Kincaid et al. 1975.</summary>
    public double Grade => (0.39 * Words / Sentences) + (11.8 * Weight / Words) - 15.59;

    /// <summary>Björnsson 1968.</summary>
    public double Lix => ((double)Words / Sentences) + (100.0 * Weight / Words);

    public Load Plus(Load other) => new(Words + other.Words, Sentences + other.Sentences, Weight + other.Weight);
}
