using System.Buffers;
using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Leaks;

/// <summary>Passwords beside the word for them, in the languages of the shipped themes and their neighbours.</summary>
internal static partial class PasswordShapes
{
    private const string Words =
        "password|passwd|passcode|passphrase|passwort|kennwort|wachtwoord|mot\\sde\\spasse|lösenord|passord|adgangskode|pwd";

    /// <summary>What stands in an example in place of a password.</summary>
    private static readonly SearchValues<string> Placeholders = SearchValues.Create(
        ["your", "example", "****", "xxxx", "....", "…", "{", "}", "$", "%", "[", "placeholder", "password", "secret"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly ImmutableArray<string> Signs =
    [
        "pass",
        "pwd",
        "kennwort",
        "wachtwoord",
        "lösenord",
        "adgangskode",
    ];

    public static ImmutableArray<LeakShape> All { get; } =
    [
        new(LeakKind.Password, "a password", new(Given), Signs) { Least = 4, IsReal = IsNoPlaceholder },
        new(LeakKind.Password, "a password", new(Told), Signs) { IsReal = LooksChosen },
        new(LeakKind.Password, "a password in an address", new(InAddress), ["://"])
        {
            Besides = "@",
            Least = 3,
            IsReal = IsNoPlaceholder,
        },
    ];

    private static bool IsNoPlaceholder(LeakCandidate found) => !found.Told.AsSpan().ContainsAny(Placeholders);

    /// <summary>'The password is changed' tells none; 'Summer2024!' is one.</summary>
    private static bool LooksChosen(LeakCandidate found)
    {
        var told = found.Told;
        var isMixed =
            (told.Any(char.IsLower) && told.Any(char.IsUpper))
            || told.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('-' or '/' or '.' or ','));
        return told.Length >= 6
            && isMixed
            && told.Any(char.IsDigit)
            && told.Any(char.IsLetter)
            && !told.Contains("://", StringComparison.Ordinal)
            && IsNoPlaceholder(found);
    }

    [GeneratedRegex(
        $$"""\b(?:{{Words}})=["']?(?<told>[^\s;"'&<>]*[^\s;"'&<>.,)])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Given { get; }

    [GeneratedRegex(
        $$"""\b(?:{{Words}})["']?\s?(?::|=|\s(?:is|ist|är|er|est)\s)\s*["'“‘`]?(?<told>[^\s"'“”‘’`<>]*[^\s"'“”‘’`<>.,;)])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Told { get; }

    [GeneratedRegex(
        """\b[a-z][a-z0-9+.-]*://[^\s/:@"'<>]+:(?<told>[^\s/:@"'<>]+)@[^\s/"'<>]+""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex InAddress { get; }
}
