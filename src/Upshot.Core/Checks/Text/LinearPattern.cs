using System.Text.RegularExpressions;

namespace Upshot.Checks.Text;

/// <summary>
/// The only way a rule searches with a regular expression: the time is in proportion to the text, whatever a writer
/// wrote. A short text is searched by code that may go back in it, for which it has no room to take long; a long one by an
/// automaton that never goes back. Both find the same. The automaton is slow to make, so it is made for the first long
/// text only.
/// </summary>
/// <param name="quick">With <see cref="Options"/>; made with the program, by <see cref="GeneratedRegexAttribute"/>, if it can be.</param>
public sealed class LinearPattern(Regex quick)
{
    /// <summary>Blanks and line ends in a pattern do not count; only named groups are kept.</summary>
    public const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.IgnorePatternWhitespace
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture;

    /// <summary>In letters. Going back over and over in so few takes some milliseconds at most; nearly all paragraphs are shorter.</summary>
    private const int Short = 1000;

    private readonly Lazy<Regex> steady = new(() =>
        new(quick.ToString(), Options | RegexOptions.NonBacktracking, PatternTime.Limit)
    );

    /// <summary>The first in the text from a place on.</summary>
    public Match First(string text, int from = 0) => For(text).Match(text, from);

    /// <summary>All in the text, each behind the one before.</summary>
    public MatchCollection All(string text) => For(text).Matches(text);

    public bool IsIn(string text) => For(text).IsMatch(text);

    private Regex For(string text) => text.Length > Short ? steady.Value : quick;
}
