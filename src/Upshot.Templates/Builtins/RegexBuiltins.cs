using System.Text.RegularExpressions;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>regex</c>. Patterns never backtrack, so their time grows with the text only.</summary>
internal static class RegexBuiltins
{
    private const int LongestPattern = 1000;
    private const int StepsAPattern = 500;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    public static readonly ImmutableArray<Builtin> All =
    [
        new("regex.escape", "pattern", call => Regex.Escape(call.Text(0))),
        new("regex.unescape", "pattern", call => Unescape(call)),
        new(
            "regex.match",
            "text pattern options?",
            call => Run(call, 2, (pattern, text) => Groups(pattern.Match(text)))
        ),
        new(
            "regex.matches",
            "text pattern options?",
            call => Run(call, 2, (pattern, text) => new ScriptList(pattern.Matches(text).Select(Groups)))
        ),
        new("regex.replace", "text pattern replace options?", call => Replace(call)),
        new(
            "regex.split",
            "text pattern options?",
            call => Run(call, 2, (pattern, text) => new ScriptList(pattern.Split(text)))
        ),
    ];

    private static object Replace(BuiltinCall call)
    {
        var replacement = call.Text(2);
        if ((call.Text(0).Length + 1L) * (replacement.Length + 1L) > Limits.Length)
            throw call.Fault("this text grows too long");
        return Run(call, 3, (pattern, text) => pattern.Replace(text, replacement));
    }

    private static ScriptList Groups(Match match) =>
        match.Success ? new(match.Groups.Values.Select(group => group.Success ? group.Value : null)) : new();

    private static object Run(BuiltinCall call, int options, Func<Regex, string, object> use)
    {
        call.Context.Spend(StepsAPattern, call.Place);
        var pattern = Pattern(call, call.Text(1), call.Text(options));
        try
        {
            return use(pattern, call.Text(0));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault("this pattern takes too long");
        }
    }

    private static Regex Pattern(BuiltinCall call, string pattern, string options)
    {
        if (call.Context.Patterns.TryGetValue((pattern, options), out var known))
            return known;
        if (pattern.Length > LongestPattern)
            throw call.Fault($"a pattern may have {LongestPattern} characters");
        try
        {
            var made = new Regex(pattern, Options(call, options), TimeLimit);
            call.Context.Patterns[(pattern, options)] = made;
            return made;
        }
        catch (ArgumentException)
        {
            throw call.Fault($"'{pattern}' is not a pattern");
        }
        catch (NotSupportedException)
        {
            throw call.Fault($"'{pattern}' looks ahead, looks back or repeats a group, which patterns here cannot do");
        }
    }

    private static RegexOptions Options(BuiltinCall call, string options)
    {
        var result = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        foreach (var option in options)
        {
            result |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Fault($"a pattern has no option '{option}'"),
            };
        }

        return result;
    }

    private static string Unescape(BuiltinCall call)
    {
        try
        {
            return Regex.Unescape(call.Text(0));
        }
        catch (ArgumentException)
        {
            throw call.Fault("this pattern cannot be unescaped");
        }
    }
}
