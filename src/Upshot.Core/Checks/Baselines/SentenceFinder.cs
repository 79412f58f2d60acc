using Upshot.Checks.Text;

namespace Upshot.Checks.Baselines;

/// <summary>Adds to findings the sentence they stand in, so that they are known again when lines have moved.</summary>
internal sealed class SentenceFinder(ImmutableArray<TextDocument> documents)
{
    private readonly FrozenDictionary<string, TextDocument> byPath = documents.ToFrozenDictionary(
        document => document.Path,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, (Location Place, TextBlock Block)[]> blocks = new(StringComparer.Ordinal);

    /// <summary>As it was when it is about more than a stretch of text, or says its sentence itself.</summary>
    public Diagnostic Complete(Diagnostic finding)
    {
        var at = finding.Location;
        if (finding.Context is not null || at.Line == 0 || !byPath.TryGetValue(at.Path, out var document))
            return finding;

        if (!blocks.TryGetValue(at.Path, out var inFile))
            blocks[at.Path] = inFile = [.. document.Blocks.Select(block => (block.Whole, block))];
        var (_, found) = inFile.FirstOrDefault(entry => Begins(at, entry.Place));
        return found is null ? finding : finding with { Context = SentenceAt(found, at) };
    }

    private static string SentenceAt(TextBlock block, Location at)
    {
        foreach (var sentence in block.Sentences)
            if (Begins(at, block.At(sentence)))
                return block[sentence];

        return block.Text;
    }

    private static bool Begins(Location at, Location whole) =>
        (at.Line, at.Column).CompareTo((whole.Line, whole.Column)) >= 0
        && (at.Line, at.Column).CompareTo((whole.EndLine, whole.EndColumn)) < 0;
}
