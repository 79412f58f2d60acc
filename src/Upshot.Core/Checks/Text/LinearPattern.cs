using System.Text.RegularExpressions;

namespace Upshot.Checks.Text;

/// <summary>
/// The only way a rule makes a regular expression: it runs in time proportional to the text, whatever a writer wrote.
/// It is slow to begin, so a search for plain words goes before it.
/// </summary>
internal static class LinearPattern
{
    /// <param name="pattern">Blanks and line ends in it do not count; only named groups are kept.</param>
    public static Regex Of(string pattern) =>
        new(
            pattern,
            RegexOptions.NonBacktracking
                | RegexOptions.IgnoreCase
                | RegexOptions.IgnorePatternWhitespace
                | RegexOptions.CultureInvariant
                | RegexOptions.ExplicitCapture,
            PatternTime.Limit
        );
}
