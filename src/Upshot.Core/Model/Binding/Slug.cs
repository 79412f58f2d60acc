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
        ['İ'] = "i", // without a culture it has no small form
        ['ĳ'] = "ij",
        ['ə'] = "e",
        ['ħ'] = "h",
        ['ŋ'] = "n",
        ['ŧ'] = "t",
        ['ſ'] = "s",
    }.ToFrozenDictionary();

    /// <summary>Letters with marks, by their letter: culture-free .NET does not take them apart.</summary>
    private static readonly FrozenDictionary<char, string> Marked = new (string Letter, string With)[]
    {
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    }
        .SelectMany(row => row.With.Select(marked => (marked, row.Letter)))
        .ToFrozenDictionary(pair => pair.marked, pair => pair.Letter);

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            var lower = char.ToLowerInvariant(letter);
            if (Letters.TryGetValue(lower, out var replacement) || Marked.TryGetValue(lower, out replacement))
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
