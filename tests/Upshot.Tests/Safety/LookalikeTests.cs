using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Safety;

/// <summary>Text that looks other than it is, and links that lead elsewhere than they say, are found; plain text is not.</summary>
public sealed class LookalikeTests
{
    private const string Plain = "We keep it short.";

    private const string Lie = " and leads to ";

    /// <summary>Line of the page's file in which its text begins.</summary>
    private const int FirstLine = 10;

    /// <summary>Turned round, joined or divided by what nobody sees, in a sentence of a page.</summary>
    private static readonly string[] Hidden =
    [
        .. "\u202A|\u202B|\u202C|\u202D|\u202E|\u2066|\u2067|\u2068|\u2069|\u200E|\u200F|\u061C|\u200B|\u200C|\u200D|\u2060|\u2061|\u2062|\u2063|\u2064|\uFEFF|\u180E|\u115F|\u1160|\u3164|\uFFA0|\u206A|\u206F|\uFFF9|\uFFFB|\u2028|\u2029|\u0085|\u0008|\u001B|\u007F|\U000E0041|\U000E0001".Split(
            '|'
        ),
    ];

    /// <summary>Letters of one alphabet that pass for those of another, as a link and as an address.</summary>
    private static readonly string[] Homoglyphs =
    [
        .. "p\u0430ypal|\u0430pple|g\u043E\u043Egle|micr\u043Esoft|\u0456ntranet|w\u0456ki|sh\u0430repoint|te\u0430ms|\u0441onfluence|sc\u043Epe|\u0440ortal|b\u0430nk|e\u0445cel|\u0443ammer|\u0455ign|\u0458ira|p\u03BFrtal|\u03BDpn|intr\u03B1net|\u0391zure|\u039Fffice|\u0422eams|\u041Cail|\u0420ayroll".Split(
            '|'
        ),
    ];

    private static readonly string[] Lies =
    [
        .. """
            [intranet.harbour.example](https://evil.example/)
            [https://intranet.harbour.example](https://evil.example/)
            [http://intranet.harbour.example/](https://evil.example/)
            [www.harbour.example](https://evil.example/)
            [https://www.harbour.example/login](https://evil.example/login)
            [intranet.harbour.example/forms](https://evil.example/forms)
            [**intranet.harbour.example**](https://evil.example/)
            [_intranet.harbour.example_](https://evil.example/)
            [`intranet.harbour.example`](https://evil.example/)
            [Intranet.Harbour.Example](https://evil.example/)
            [INTRANET.HARBOUR.EXAMPLE](https://evil.example/)
            [ intranet.harbour.example ](https://evil.example/)
            [intranet.harbour.example.](https://evil.example/)
            [(intranet.harbour.example)](https://evil.example/)
            ["intranet.harbour.example"](https://evil.example/)
            [Go to intranet.harbour.example](https://evil.example/)
            [Sign in at intranet.harbour.example now](https://evil.example/)
            [Go to https://intranet.harbour.example/](https://evil.example/)
            [intranet.harbour.example: sign in](https://evil.example/)
            [intranet.harbour.example, the portal](https://evil.example/)
            [intranet.harbour.example](https://intranet.harbour.example.evil.example/)
            [intranet.harbour.example](https://evil.example/intranet.harbour.example)
            [intranet.harbour.example](https://intranet.harbour.example@evil.example/)
            [intranet.harbour.example](https://evil.example/?to=intranet.harbour.example)
            [intranet.harbour.example](https://evil.example/#intranet.harbour.example)
            [intranet.harbour.example](https://intranet-harbour.example/)
            [intranet.harbour.example](https://harbour.example.org/)
            [intranet.harbour.example](https://intranet.harbour.exampl/)
            [intranet.harbour.example:443](https://evil.example/)
            [https://intranet.harbour.example:8443/a](https://evil.example:8443/a)
            [intranet.harbour.example](https://203.0.113.7/)
            [203.0.113.7](https://203.0.113.8/)
            [https://203.0.113.7/](https://evil.example/)
            [intranet.harbour.example][lie]
            [https://intranet.harbour.example/][lie]
            [bank.se](https://evil.example/)
            [min.bank.se](https://min-bank.example/)
            [login.microsoftonline.com](https://evil.example/)
            [hr.harbour.example](https://it.harbour.example/hr/)
            [harbour.co.uk](https://harbour.example/)
            [https://harbour.example](http://harbour.example.evil.example/)
            [ask@harbour.example](mailto:ask@evil.example)
            [ask@harbour.example](mailto:other@harbour.example)
            [Write to ask@harbour.example](mailto:ask@evil.example)
            [ask@harbour.example](https://evil.example/)
            [mailto:ask@harbour.example](mailto:ask@evil.example)
            [+44 1632 960 144](tel:+441632960999)
            [01632 960144](tel:+449098790000)
            [intranet.harbour.example](../services/scanners.md)
            [https://evil.example](../services/scanners.md)
            [intranet.harbour.example](/services/scanners/)
            [intranet.harbour.example](mailto:ask@evil.example)
            [intranet.harbour.example](tel:+441632960144)
            """.Split('\n'),
    ];

    private static readonly string[] Honest =
    [
        .. """
            [the portal](https://intranet.harbour.example/)
            [harbour.example](https://harbour.example/)
            [www.harbour.example](https://harbour.example/)
            [harbour.example](https://www.harbour.example/a/b)
            [harbour.example/forms](https://harbour.example/forms)
            [Harbour.Example](https://harbour.example/)
            [harbour.example](https://intranet.harbour.example/)
            [Go to harbour.example](https://harbour.example/)
            [guide.pdf](https://harbour.example/guide)
            [the file guide.docx](https://harbour.example/guide)
            [Node.js](https://nodejs.example/)
            [ASP.NET and Node.js](https://dev.example/)
            [version 2.10](https://harbour.example/)
            [rules 3.1 and 3.2](https://harbour.example/)
            [e.g. a laptop](https://harbour.example/)
            [a laptop, i.e. a small one](https://harbour.example/)
            [at 9 a.m. on Monday](https://harbour.example/)
            [U.S. and U.K. rules](https://harbour.example/)
            [5,000.50 pounds](https://harbour.example/)
            [and/or](https://harbour.example/)
            [Read it.Then sign](https://harbour.example/)
            [and so on...and on](https://harbour.example/)
            [ask@harbour.example](mailto:ask@harbour.example)
            [Write to ask@harbour.example](mailto:ask@harbour.example?subject=x)
            [Write to Ann](mailto:ask@harbour.example)
            [Ask@Harbour.Example](mailto:ask@harbour.example)
            [+44 1632 960 144](tel:+441632960144)
            [01632 960 144](tel:+441632960144)
            [Ring 01632 960144](tel:+441632960144)
            [Ring the desk](tel:+441632960144)
            [report of 2024](tel:+441632960144)
            [it.harbour.example](../services/scanners.md)
            [scanners](../services/scanners.md)
            """.Split('\n'),
    ];

    /// <summary>Sentences as people write them in many languages, with all that could be taken for something hidden.</summary>
    private static readonly string[] Sentences =
    [
        .. "It's 5 °C – “cold”, isn't it?|Café, naïve, façade, Zoë.|Łódź, Kraków, Škoda, Ðorđe, Þór.|Straße, Äpfel, Öl, Übung.|Smörgåsbord på ön.|Æbler og øl på Ærø.|¿Qué? ¡No! Mañana.|Ça va, Noël? L'œuvre.|東京で働く。|서울에서 일합니다.|在北京工作。|Привет из Москвы.|Η Αθήνα το πρωί.|שלום עולם|مرحبا بالعالم|می‌خواهم کتاب بخوانم|नमस्ते दुनिया|สวัสดีชาวโลก|Xin chào Việt Nam|👩‍💻 and 👨‍👩‍👧 and 🏳️‍🌈|☕️ ✔️ ⚠️ ©️|🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🇸🇪|5 × 3 ≤ 16 ± 1 → ok|α = 0.05, β = 0.2|10 µm, 5 Ω, 3 Å|Non\u00A0breaking\u202Fspaces|soft\u00ADhyphen|A\tB|m², CO₂, x³|½, ¼, ¾, ‰".Split(
            '|'
        ),
    ];

    [Fact, Trait(Figure.Trait, "T16")]
    public void What_nobody_sees_is_an_error_wherever_it_stands()
    {
        string[] places =
        [
            "The code is a{0}b today.",
            "## Our{0} hours",
            "- one{0}",
            "`a{0}b`",
            "| a{0} |\n| - |\n| b |",
            "> a{0}b",
        ];
        List<string> missed =
        [
            .. from sign in Hidden
            from place in places
            let text = place.Replace("{0}", sign, StringComparison.Ordinal)
            where
                SourceText.Decode(SourceFile.FromText("a.md", text)).Findings
                    is not [{ Rule.Id: "UP103", IsError: true }]
            select $"U+{char.ConvertToUtf32(sign, 0):X4} in {place}",
        ];

        Figure.None("T16", "hidden characters not found", missed, Hidden.Length * places.Length);
    }

    [Fact, Trait(Figure.Trait, "T16")]
    public void Letters_of_another_alphabet_in_a_link_are_found()
    {
        string[] links =
        [
            .. Homoglyphs.SelectMany(word =>
                new[]
                {
                    $"[the {word} page](https://portal.harbour.example/)",
                    $"[the page](https://{word}.example/)",
                    $"<https://{word}.example/>",
                }
            ),
        ];

        Figure.None(
            "T16",
            "links with letters of two alphabets not found",
            links.Except(Found(links, "UP434", ""), StringComparer.Ordinal).ToArray(),
            links.Length
        );
    }

    [Fact, Trait(Figure.Trait, "T17")]
    public void A_link_that_names_another_place_is_found() =>
        Figure.None(
            "T17",
            "links that say another place than theirs, not found",
            Lies.Except(Found(Lies, "UP433", Lie), StringComparer.Ordinal).ToArray(),
            Lies.Length
        );

    [Fact, Trait(Figure.Trait, "T17")]
    public void An_honest_link_is_no_lie() =>
        Figure.None("T17", "honest links taken for lies", Found(Honest, "UP433", Lie), Honest.Length);

    [Fact, Trait(Figure.Trait, "T16"), Trait(Figure.Trait, "T17")]
    public void Plain_passages_give_no_alarm()
    {
        const int Passages = 1_000;
        string[] texts =
        [
            .. Enumerable
                .Range(0, Passages)
                .Select(number =>
                    $"{Sentences[number % Sentences.Length]} {Sentences[number * 7 % Sentences.Length]} Use {Honest[number % Honest.Length]}."
                ),
        ];

        Figure.None(
            "T16",
            "plain passages that gave an alarm",
            ((string[])["UP103", "UP132", "UP434"]).SelectMany(rule => Found(texts, rule, "")).ToArray(),
            Passages
        );
        Figure.None("T17", "plain passages that gave an alarm", Found(texts, "UP433", Lie), Passages);
    }

    /// <summary>The texts, each a paragraph of one page, of which a rule says something.</summary>
    private static string[] Found(string[] texts, string rule, string words)
    {
        var page = string.Join("\n\n", texts) + "\n\n[lie]: https://evil.example/\n";
        var findings = BuiltSite
            .Small((Plain, page))
            .Result.Report.Findings.Where(finding =>
                finding.Rule.Id == rule
                && finding.Location.Path == "content/pages/about.md"
                && finding.What.Contains(words, StringComparison.Ordinal)
            )
            .Select(finding => finding.Location.Line)
            .ToHashSet();
        return [.. texts.Where((_, at) => findings.Contains(FirstLine + (2 * at)))];
    }
}
