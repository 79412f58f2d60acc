using System.Globalization;

namespace Upshot.Model.Binding;

/// <summary>Text → an id: lower-case ASCII letters, digits and single hyphens, never empty.</summary>
public static class Slug
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['æ'] = "ae",
        ['ø'] = "o",
        ['å'] = "a",
        ['ß'] = "ss",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['œ'] = "oe",
        ['ı'] = "i",
    }.ToFrozenDictionary();

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            var lower = char.ToLowerInvariant(letter);
            if (Letters.TryGetValue(lower, out var replacement))
                slug.Append(replacement);
            else if (char.IsAsciiLetterOrDigit(lower))
                slug.Append(lower);
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && (slug.Length == 0 || slug[^1] != '-')
            )
                slug.Append('-');
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "page" : trimmed;
    }
}
