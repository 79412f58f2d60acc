using System.Buffers;
using System.Globalization;
using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Structure;

/// <summary>Links and addresses have no letters that can't be seen or that look like others.</summary>
internal sealed class MixedScript : ICheck<TextDocument>
{
    /// <summary>Cyrillic and Greek letters that a reader takes for Latin ones.</summary>
    private static readonly SearchValues<char> Lookalikes = SearchValues.Create(
        "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D"
            + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408"
            + "\u0405"
            + "\u03BF\u03BD\u03B1\u03BA\u03C1\u03C5\u03C7\u03B9\u0391\u0392\u0395\u0396\u0397\u0399"
            + "\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
    );

    public Rule Rule { get; } =
        new(
            "UP434",
            Severity.Error,
            "Letters are not what they look like",
            "A link that seems to lead home can lead to a stranger, and nobody could type or find it."
        );

    public string Bad => "You can [sign in at the p\u043Ertal](https://portal.harbour.example/).";

    public string Good => "You can [sign in at the portal](https://portal.harbour.example/).";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (subject.Page is not { } page)
            return [];

        return
        [
            .. page.Body.Links.SelectMany(link =>
                Of(link.At, "the link", link.Text).Concat(Of(link.At, "the address", link.Target)).Take(1)
            ),
            .. Of(Location.Of(page.Source), "the file name", page.Id),
            .. page.Aliases.SelectMany(alias => Of(page.Places.Of("aliases"), "the address", alias)),
            .. Fields(page).SelectMany(field => Of(field.At, "the address", field.Address ?? "")),
        ];
    }

    private static IEnumerable<(Location At, string? Address)> Fields(Page page) =>
        page is Service service
            ? [(service.Places.Of("help"), service.Help), (service.GetIt.Places.Of("link"), service.GetIt.Link)]
            : [];

    private IEnumerable<Diagnostic> Of(Location at, string where, string text)
    {
        if (Hidden(text) is { } hidden)
        {
            yield return Rule.At(
                at,
                $"{where} has a letter that can't be seen, U+{hidden:X4}",
                "Delete it: type the words again instead of pasting them."
            );
        }
        else if (Mixed(text) is var (word, letter))
        {
            yield return Rule.At(
                at,
                $"{where} has a '{letter}' in '{word}' that is {ScriptOf(letter)} and looks Latin, U+{(int)letter:X4}",
                "Type the word again with the letters of your keyboard."
            );
        }
    }

    /// <summary>Joiners belong to some scripts and to emoji, and a soft hyphen to long words.</summary>
    private static int? Hidden(string text)
    {
        foreach (var letter in text)
        {
            if (
                char.GetUnicodeCategory(letter) is UnicodeCategory.Format
                && letter is not ('\u200C' or '\u200D' or '\u00AD')
            )
                return letter;
        }

        return null;
    }

    private static (string Word, char Letter)? Mixed(string text)
    {
        if (text.AsSpan().IndexOfAny(Lookalikes) < 0)
            return null;

        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            var letters = text.AsSpan(start, i - start);
            var at = letters.IndexOfAny(Lookalikes);
            if (at >= 0 && HasLatin(letters))
                return (letters.ToString(), letters[at]);
            start = i + 1;
        }

        return null;
    }

    private static bool HasLatin(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsAsciiLetter(letter))
                return true;
        }

        return false;
    }

    private static string ScriptOf(char letter) => letter >= '\u0400' ? "Cyrillic" : "Greek";
}
