using System.Globalization;
using System.Text.RegularExpressions;

namespace Upshot.Model.Schema;

/// <summary>The one spelling each typed value has. All else is refused rather than guessed at.</summary>
internal static partial class Scalar
{
    [GeneratedRegex("^-?(0|[1-9][0-9]{0,17})\\z", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex WholeNumberShape { get; }

    [GeneratedRegex(
        "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,10})?\\z",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds
    )]
    private static partial Regex NumberShape { get; }

    /// <summary>Lower-case letters, digits and single hyphens between them: the same as a file name and an address.</summary>
    public const string IdPattern = "[a-z0-9]+(-[a-z0-9]+)*";

    [GeneratedRegex($"^{IdPattern}\\z", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex IdShape { get; }

    public static bool IsId(string text) => IdShape.IsMatch(text);

    public static decimal? Number(string text) =>
        NumberShape.IsMatch(text) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public static int? WholeNumber(string text) =>
        WholeNumberShape.IsMatch(text) && int.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    public static bool? YesNo(string text) =>
        text switch
        {
            "yes" or "true" => true,
            "no" or "false" => false,
            _ => null,
        };
}
