using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>A term of the word list where it stands in a text.</summary>
/// <param name="Start">Of its first letter in the block's text.</param>
internal sealed record FoundTerm(TermForm Form, TextBlock Block, int Start, int End)
{
    public Term Term => Form.Term;

    /// <summary>Everyone the page is for knows the word, or the company's list lets the page have it.</summary>
    public bool IsAllowed { get; init; }

    /// <summary>As the writer wrote it.</summary>
    public string Text => Block.Text[Start..End];

    public Location At => Block.At(Start, End);

    /// <summary>
    /// The one plain word in the term's place. None where there is a choice, where "a" would have to become "an", or
    /// where the source has other letters than the reader sees.
    /// </summary>
    public TextEdit? Edit
    {
        get
        {
            if (!Term.IsSafe || Form.Write is not [var plain] || Lexicon.IsOrder(plain))
                return null;

            var at = At;
            var isToTheLetter = at.Line == at.EndLine && at.EndColumn - at.Column == End - Start;
            var written = Text;
            return !isToTheLetter || written.Skip(1).Any(char.IsUpper) || BreaksArticle(plain)
                ? null
                : new(at, char.IsUpper(written[0]) ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain);
        }
    }

    private bool BreaksArticle(string plain)
    {
        var before = Block.Text.AsSpan(0, Start).TrimEnd();
        var article = before[(before.LastIndexOf(' ') + 1)..];
        return (article.Equals("a", StringComparison.OrdinalIgnoreCase) && IsVowel(plain[0]))
            || (article.Equals("an", StringComparison.OrdinalIgnoreCase) && !IsVowel(plain[0]));
    }

    private static bool IsVowel(char letter) => char.ToLowerInvariant(letter) is 'a' or 'e' or 'i' or 'o' or 'u';
}
