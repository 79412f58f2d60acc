using Upshot.Model;
using Upshot.Parsing;

namespace Upshot.Checks.Text;

/// <summary>All texts of one file, in the order they were written: fields first, then the page's text.</summary>
public sealed class TextDocument
{
    private ImmutableArray<SentenceIn> wholeSentences;

    /// <summary>Of the source file.</summary>
    public required string Path { get; init; }

    /// <summary>Null for a data file or a metric.</summary>
    public Page? Page { get; init; }

    public required ImmutableArray<TextBlock> Blocks { get; init; }

    /// <summary>Blocks whose words are the author's own.</summary>
    public IEnumerable<TextBlock> Judged => Blocks.Where(block => block.IsJudged);

    /// <summary>The text below the fields.</summary>
    public IEnumerable<TextBlock> Body => Blocks.Where(block => block.Field.Length == 0);

    /// <summary>Those by which the page is judged as a whole, found once for all rules.</summary>
    internal ImmutableArray<SentenceIn> WholeSentences
    {
        get
        {
            if (wholeSentences.IsDefault)
                wholeSentences = Text.WholeSentences.Of(this);
            return wholeSentences;
        }
    }

    /// <param name="site">Whose texts.</param>
    /// <param name="say">What a token says to readers.</param>
    public static ImmutableArray<TextDocument> ReadAll(Site site, Func<ContentToken, string> say) =>
        [
            .. site.Pages.SelectOnAllCores(page => new TextDocument
            {
                Path = page.Source,
                Page = page,
                Blocks = [.. FieldTexts.Of(page, say), .. BodyTexts.Of(page, say)],
            }),
            .. DataTexts.Of(site, say),
        ];
}
