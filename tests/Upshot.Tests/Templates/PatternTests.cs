using Upshot.Tests.Support;

namespace Upshot.Tests.Templates;

/// <summary>
/// Patterns of themes against texts that make other engines search for years. Content has no patterns: words of a list
/// are found as they are written.
/// </summary>
[Trait(Figure.Trait, "T15")]
public sealed class PatternTests
{
    private const int Length = 20_000;

    /// <summary>Seconds. One that backtracks would take years; each place of a text may be looked at from each before it.</summary>
    private const double Enough = 2;

    private static readonly string[] Patterns =
    [
        .. """
            (a+)+$
            (a*)*$
            ^(a|a)*$
            ^(a|aa)+$
            ^(a|a?)+$
            (.*)*x
            (.+)+x
            (.*a){20}
            (.*a){12}b
            ([a-zA-Z]+)*$
            ^([a-z]+)+[0-9]$
            ^(([a-z])+.)+[A-Z]([a-z])+$
            (x+x+)+y
            (\w+\s?)*$
            (\s*\w+\s*)+;
            ^(\w+\d+)*z
            (\d+\d+)+x
            ^\d*[0-9](|.\d*[0-9]|)*$
            ^\s+|\s+$
            \s*$
            ^(.*?,){11}P
            (a?){30}a{30}
            (a|b|ab)*c
            (a|b|ab|ba)*bc
            ^((ab)*)*$
            ((a*)*)*b
            (((a+)+)+)+b
            (?:a|a)+b
            (?:a+){2,}b
            (?:a{1,30}){1,30}b
            a{0,500}a{0,500}b
            [a-z]*[a-z]*[a-z]*[a-z]*!
            .*.*.*.*=
            (.*?)(.*?)(.*?)x$
            ^(?:.*;)*.*=
            "(?:[^"\\]|\\.)*"x
            "(\\.|[^"])*"y
            ^([^:]+:)+$
            (?i)(A+)+$
            (?s)(.*\n)*x
            (?m)^(.*)*$
            (?m)(^\s*)+x
            (?x)( a + )+ $
            <(\w+)[^>]*>.*</x>
            <!--(.|\n)*?-->x
            ^([\w.]+)+@([\w.]+)+\.$
            ^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$
            ^(https?://)?([\da-z.-]+)\.([a-z.]{2,6})([/\w .-]*)*/?$
            ^(\([0-9]+\)|[0-9]+)*$
            (\p{L}+)*!
            ([\s\S]*)*z
            (a|[ab])*c
            ([ab]|[bc]|[cd])*e
            (?<x>a+)+b
            (?<a>a)(?<b>a*)*c
            (a*?)*?b
            (a+?)+?b
            (\b\w+\b\s*)*!
            (\W|\w)*x
            \b(\w+)\b.*\b
            ^(([^\s]+\s)*)*$
            (a*a*)*b
            (ab?|a)*c
            (|a)+b
            (a|)+b
            ()*x
            (\n|\r\n|.)*z
            [^x]*[^x]*x
            é*(é+)*x
            (👍|👍👍)*x
            """.Split('\n'),
    ];

    /// <summary>They look back or ahead or repeat what was found, which only engines that search again and again can do.</summary>
    private static readonly string[] Refused =
    [
        .. """
            (a+)+\1
            (?<x>a)\k<x>
            (?=a+)+b
            (?!a+)b
            (?<=a+)b
            (?<!a)b
            (?>a+)+b
            (a)?(?(1)b|c)
            \Ga
            (?(a)b|c)
            """.Split('\n'),
    ];

    private static readonly string[] Attacks =
    [
        .. "a|ab|aab|x|1| |\n|\r\n|\t|,|;|:|\\\"|a.|<a |a@|é"
            .Split('|')
            .Select(piece => string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "!"),
    ];

    [Fact]
    public void A_pattern_takes_no_longer_than_its_text_explains()
    {
        var slow = new List<string>();
        foreach (var pattern in Patterns)
        {
            foreach (var attack in Attacks)
            {
                var model = new { Pattern = pattern, Text = attack };
                var seconds = Patience.Best(
                    Enough,
                    () => TemplateRun.Render("{{ x = text | regex.replace pattern ''; x.size }}", model)
                );
                if (seconds > Enough)
                    slow.Add($"{pattern} on '{attack[..5]}': {seconds:0.00} seconds");
            }
        }

        Figure.None(
            "T15",
            "patterns of themes that took over 2 seconds for 20,000 characters",
            slow,
            Patterns.Length * Attacks.Length
        );
    }

    [Fact]
    public void A_pattern_that_has_to_search_again_and_again_is_refused_in_words()
    {
        List<string> taken =
        [
            .. Refused
                .Where(pattern => !Error(pattern).Contains("which patterns here cannot do", StringComparison.Ordinal))
                .Select(pattern => $"{pattern}: {Error(pattern)}"),
        ];
        List<string> wrong =
        [
            .. ((string[])["(", "[", "a{2,1}", "*", "\\", "(?<", "[z-a]", "\\p{X}", "(?"])
                .Where(pattern => !Error(pattern).Contains("is not a pattern", StringComparison.Ordinal))
                .Select(pattern => $"{pattern}: {Error(pattern)}"),
        ];

        Assert.Contains("1000 characters", Error(new string('a', 1001)), StringComparison.Ordinal);
        Figure.None(
            "T15",
            "patterns that search again and again, taken or refused without a reason",
            (string[])[.. taken, .. wrong],
            Refused.Length + 9
        );
    }

    private static string Error(string pattern) =>
        TemplateRun.Parse("{{ 'aaa' | regex.match pattern }}").Render("page", new { Pattern = pattern }).Error?.Message
        ?? "taken";
}
