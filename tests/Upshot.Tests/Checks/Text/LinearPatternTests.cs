using System.Diagnostics;
using System.Text.RegularExpressions;
using Upshot.Checks.Text;
using Upshot.Tests.Checks.Leaks;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Text;

/// <summary>A short text is searched in another way than a long one, and must not be judged in another way.</summary>
public sealed class LinearPatternTests
{
    private const int Short = 1000;

    /// <summary>Seconds, of a program that is not made to be quick.</summary>
    private const double Enough = 0.25;

    /// <summary>Pieces that patterns begin, go on and end with.</summary>
    private static readonly string[] Pieces =
    [
        .. "a|B|K|é|ß|ı|İ|_|-|.|,|:|;|/|\\|'|\"|@|+|=|(|)|%|£|€ |$|#|~|0|7|12|2024|up |down |rose |from |by |nine |ten ".Split(
            '|'
        ),
        .. "times |more |per cent|password |is |Pwd=|10.|192.168.|fd1:|fe80::|aws_secret|AKIA|eyJ|xoxb-|sk-|Q~|ssn |last ".Split(
            '|'
        ),
        .. "year |BE68|4539 |070 |+44 |AB 12 |\u00a0|\u202f|\n|\u200d|http://|c:\\|/home/|\\\\x|hooks.slack.com/services/".Split(
            '|'
        ),
        " ",
        "  ",
    ];

    [Fact]
    public void Both_ways_find_the_same()
    {
        var random = new Random(7);
        string[] texts =
        [
            .. PlantedLeaks.All(8).Select(leak => leak.Text),
            .. Enumerable.Range(0, 1500).Select(_ => string.Concat(random.GetItems(Pieces, random.Next(1, 24)))),
        ];

        var found = 0;
        foreach (var (name, quick) in RulePatterns.All)
        {
            var steady = new Regex(
                quick.ToString(),
                quick.Options | RegexOptions.NonBacktracking,
                Regex.InfiniteMatchTimeout
            );
            foreach (var text in texts)
            {
                var expected = Told(steady.Matches(text));
                Assert.True(expected == Told(quick.Matches(text)), $"{name}: {text}");
                found += expected.Length;
            }
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public void Going_back_in_a_short_text_takes_no_time()
    {
        string[] small = [.. Pieces.Where(piece => piece.Length < 3)];
        string[] hostile =
        [
            .. Pieces.Concat(PlantedLeaks.All(1).Select(leak => leak.Text)).Select(Repeated),
            .. small.SelectMany(first => small.Select(second => Repeated(first + second))),
        ];

        foreach (var (_, quick) in RulePatterns.All)
        {
            foreach (var text in hostile)
            {
                var begun = Stopwatch.GetTimestamp();
                quick.Count(text);
                if (Stopwatch.GetElapsedTime(begun).TotalSeconds > Enough)
                    Patience.Within(Enough, () => quick.Count(text));
            }
        }
    }

    [Fact]
    public void A_long_text_is_searched_as_a_short_one()
    {
        var pattern = new LinearPattern(new Regex(@"\b(?<told>gate\ \d+)", LinearPattern.Options, PatternTime.Limit));
        var text = "Gate 1 and gate 22. " + new string('x', Short);

        foreach (var searched in (string[])[text, text[..Short]])
        {
            Assert.Equal(["Gate 1", "gate 22"], pattern.All(searched).Select(match => match.Groups["told"].Value));
            Assert.Equal("Gate 1", pattern.First(searched).Value);
            Assert.Equal(11, pattern.First(searched, 6).Index);
            Assert.True(pattern.IsIn(searched));
        }
    }

    private static string Repeated(string piece) =>
        string.Concat(Enumerable.Repeat(piece, 1 + (Short / piece.Length)))[..Short];

    /// <summary>Where each stands, and what its groups hold.</summary>
    private static string Told(MatchCollection matches) =>
        string.Join(
            '|',
            matches.SelectMany(match =>
                match.Groups.Values.Select(group => $"{group.Name}:{group.Index}+{group.Length}")
            )
        );
}
