namespace Upshot.Checks.Text;

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    Title,
    Summary,

    /// <summary>A text of front matter or of a data file.</summary>
    Field,
    Heading,
    Paragraph,
    ListItem,
    TableCell,

    /// <summary>Somebody else's words: counted, not judged.</summary>
    Quotation,
}

/// <summary>A block of text as readers get it, its tokens said in words, that knows where each letter was written.</summary>
public sealed class TextBlock
{
    private readonly ImmutableArray<TextRun> runs;
    private readonly Func<int, int, Location> place;

    /// <param name="kind">What it is.</param>
    /// <param name="field">Its key in front matter or a data file; empty in a page's text.</param>
    /// <param name="level">Of a heading; otherwise 0.</param>
    /// <param name="runs">In order.</param>
    /// <param name="place">From offsets of the source to the place in the file.</param>
    internal TextBlock(
        BlockKind kind,
        string field,
        int level,
        ImmutableArray<TextRun> runs,
        Func<int, int, Location> place
    )
    {
        (Kind, Field, Level, this.runs, this.place) = (kind, field, level, runs, place);
        Text = string.Concat(runs.Select(run => run.Text));
        Words = TextScanner.Words(Text);
        Sentences = TextScanner.Sentences(Text, Words);
    }

    public BlockKind Kind { get; }

    public string Field { get; }

    public int Level { get; }

    /// <summary>The field that holds it says how many words it may have.</summary>
    public bool HasOwnLimit { get; init; }

    public string Text { get; }

    public ImmutableArray<Word> Words { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Holds words of the author that may be judged.</summary>
    public bool IsJudged => Kind is not (BlockKind.Quotation or BlockKind.TableCell);

    public ReadOnlySpan<char> this[Word word] => Text.AsSpan(word.Start, word.Length);

    public string this[Sentence sentence] => Text.Substring(sentence.Start, sentence.Length);

    /// <summary>Whether the stretch is code, an address, a token's words or between quotation marks.</summary>
    public bool IsSkipped(int start, int end)
    {
        var position = 0;
        foreach (var run in runs)
        {
            var next = position + run.Text.Length;
            if (!run.IsJudged && start < next && end > position)
                return true;
            position = next;
        }

        return TextScanner.IsQuoted(Text, start, end);
    }

    /// <summary>Whether a number or another token of the site speaks in the stretch.</summary>
    public bool HasToken(int start, int end)
    {
        var position = 0;
        foreach (var run in runs)
        {
            var next = position + run.Text.Length;
            if (run.IsToken && start < next && end > position)
                return true;
            position = next;
        }

        return false;
    }

    /// <summary>Where a stretch of the text was written.</summary>
    public Location At(int start, int end)
    {
        var position = 0;
        int? from = null;
        var to = 0;
        foreach (var run in runs)
        {
            var next = position + run.Text.Length;
            if (from is null && start < next)
                from = run.SourceOf(start - position);
            if (end > position)
                to = run.SourceEndOf(end - position);
            position = next;
        }

        if (from is { } first)
            return place(first, Math.Max(to, first));
        return runs.IsEmpty ? place(0, 0) : place(runs[^1].Start, runs[^1].End); // a token that says nothing
    }

    public Location At(Word word) => At(word.Start, word.End);

    public Location At(Sentence sentence) => At(sentence.Start, sentence.End);

    /// <summary>The block as a whole.</summary>
    public Location Whole => At(0, Text.Length);
}

/// <summary>A run of a block: the words readers see and the stretch of the source they come from.</summary>
/// <param name="IsJudged">The author chose these words.</param>
/// <param name="IsToken">The site says them.</param>
internal sealed record TextRun(string Text, int Start, int End, bool IsJudged, bool IsToken)
{
    /// <summary>Letter by letter where the source has the same length, else the run as a whole.</summary>
    public int SourceOf(int offset) => End - Start == Text.Length ? Start + Math.Clamp(offset, 0, Text.Length) : Start;

    public int SourceEndOf(int offset) => End - Start == Text.Length ? Start + Math.Clamp(offset, 0, Text.Length) : End;
}
