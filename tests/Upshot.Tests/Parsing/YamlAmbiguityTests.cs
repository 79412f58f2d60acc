using Upshot.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>What other readers of YAML take for something else: here each field knows what it takes, in one spelling.</summary>
[Trait(Figure.Trait, "T08")]
public sealed class YamlAmbiguityTests
{
    /// <summary>Kinds of fields: where one stands in the small site, and the rules that refuse what it does not take.</summary>
    private static readonly (char Kind, string From, string To, string[] Rules)[] Fields =
    [
        ('t', "what_changed: A person checks every scanner at five.", "what_changed: {0}", ["UP215"]),
        ('y', "headline: true", "headline: {0}", ["UP212"]),
        ('w', "size: 40", "size: {0}", ["UP204", "UP215"]),
        ('n', "noise: 2", "noise: {0}", ["UP204", "UP215"]),
        ('d', "heard: { how: Quay walk, date: 2025-06-01,", "heard: { how: Quay walk, date: {0},", ["UP205"]),
        ('c', "state: live", "state: {0}", ["UP202"]),
    ];

    /// <summary>A spelling, and the kinds of fields that take it: t text, y yes or no, w whole, n number, d day, c choice.</summary>
    private static readonly (string Spelling, string Takes)[] Spellings =
    [
        ("yes", "ty"),
        ("Yes", "t"),
        ("YES", "t"),
        ("y", "t"),
        ("Y", "t"),
        ("no", "ty"),
        ("No", "t"),
        ("NO", "t"),
        ("n", "t"),
        ("N", "t"),
        ("on", "t"),
        ("On", "t"),
        ("off", "t"),
        ("OFF", "t"),
        ("true", "ty"),
        ("True", "t"),
        ("TRUE", "t"),
        ("false", "ty"),
        ("False", "t"),
        ("null", ""),
        ("~", ""),
        ("Null", ""),
        ("NULL", ""),
        ("012", "t"),
        ("0o14", "t"),
        ("0x1F", "t"),
        ("0b11", "t"),
        ("1_000", "t"),
        ("+1", "t"),
        ("12", "twn"),
        ("0", "twn"),
        ("1.10", "tn"),
        ("1.", "t"),
        (".5", "t"),
        ("1e3", "t"),
        ("1E+3", "t"),
        (".inf", "t"),
        (".NaN", "t"),
        ("1:20", "t"),
        ("1:20:30", "t"),
        ("12:30", "t"),
        ("2024-13-01", "t"),
        ("2024-2-1", "t"),
        ("2024-02-29", "td"),
        ("2023-02-29", "t"),
        ("2024-02-29T10:00:00Z", "t"),
        ("01/02/2024", "t"),
        ("1.10.2", "t"),
        ("99.95 %", "t"),
        ("=", "t"),
        ("live", "tc"),
    ];

    [Fact]
    public void Each_kind_of_field_takes_one_spelling_and_says_what_it_refuses()
    {
        var wrong = new List<string>();
        foreach (var (kind, from, to, rules) in Fields)
        {
            foreach (var (spelling, takes) in Spellings)
            {
                var findings = SmallSite.Findings(
                    ("impact: high", "impact: high\n  size: 40"),
                    ("frequency: quarterly", "frequency: quarterly\nnoise: 2"),
                    (from, to.Replace("{0}", spelling, StringComparison.Ordinal))
                );
                var isRefused = rules.Any(rule => findings.Contains($"error {rule}", StringComparison.Ordinal));
                if (isRefused == takes.Contains(kind))
                    wrong.Add($"{kind} {spelling} {(isRefused ? "is refused" : "is taken")}: {findings}");
            }
        }

        Figure.None("T08", "ambiguous values read as something else", wrong, Fields.Length * Spellings.Length);
    }

    [Fact]
    public void A_text_stays_as_it_was_written()
    {
        var written = Spellings.Where(entry => entry.Takes.Contains('t')).Select(entry => entry.Spelling).ToArray();
        List<string> changed =
        [
            .. written.Where(spelling =>
                !BuiltSite
                    .Small(("what_changed: A person checks every scanner at five.", $"what_changed: {spelling}"))
                    .Words("stories/five-in-the-morning/index.html")
                    .Contains(spelling, StringComparison.Ordinal)
            ),
        ];

        Figure.None("T08", "ambiguous texts changed on their way to the page", changed, written.Length);
    }

    [Fact]
    public void A_name_written_twice_in_any_spelling_is_an_error_with_both_lines()
    {
        string[] spellings =
        [
            "title",
            "'title'",
            "\"title\"",
            "\"t\\x69tle\"",
            "\"\\u0074itle\"",
            "? title\n",
            "title ",
        ];
        var wrong = new List<string>();
        var tries = 0;
        foreach (var first in spellings)
        {
            foreach (var second in spellings)
            {
                foreach (var between in new[] { "", "other: 1\n", "# a remark\n\n", "list:\n  - title: x\n" })
                {
                    var text = $"{first}: A\n{between}{second}: B\n";
                    var findings = YamlReader.Read("a.yml", text).Findings;
                    var twice = findings.FirstOrDefault(finding => finding.Rule.Id == "UP113");
                    if (
                        twice is null
                        || twice.Related.Length != 1
                        || !twice.What.Contains("line 1", StringComparison.Ordinal)
                    )
                        wrong.Add($"{text}{Finding.Lines(findings)}");
                    tries++;
                }
            }
        }

        Figure.None("T08", "names written twice without an error that names both lines", wrong, tries);
    }
}
