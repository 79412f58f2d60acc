namespace Upshot.Checks.Leaks;

/// <summary>Keys and tokens that open something, as their makers shape them.</summary>
internal static class SecretShapes
{
    public static ImmutableArray<LeakShape> All { get; } =
    [
        Of("a private key", 27, """(?<told>-----BEGIN[A-Z0-9\s]*PRIVATE\sKEY(?:\sBLOCK)?-----)""", "PRIVATE KEY"),
        Of("a key of AWS", 20, """\b(?<told>(?:AKIA|ASIA)[A-Z0-9]{16})\b""", "AKIA", "ASIA") with
        {
            IsReal = IsCapital,
        },
        Of(
            "a secret key of AWS",
            40,
            """aws.*secret.*[:=]\s?["']?(?<told>[A-Z0-9/+]{40})(?:$|[^A-Z0-9/+])""",
            "secret"
        ),
        Of(
            "a token of GitHub",
            33,
            """\b(?<told>(?:gh[pousr]|github_pat)_\w+)""",
            "ghp_",
            "gho_",
            "ghu_",
            "ghs_",
            "ghr_",
            "github_pat_"
        ),
        Of("a token of GitLab", 26, """\b(?<told>glpat-[\w-]+)""", "glpat-"),
        Of("a token of Slack", 15, """\b(?<told>xox[abeoprs]-[A-Z0-9-]+)""", "xox"),
        Of(
            "an address that posts to a team",
            40,
            """
            (?<told>hooks\.slack\.com/services/T\w+/B\w+/\w+
              | [\w.-]+\.webhook\.office\.com/webhookb2/[\w@/.-]+
              | discord(?:app)?\.com/api/webhooks/\d+/[\w-]+)
            """,
            "hooks.slack.com",
            "webhook"
        ),
        Of("a token of a sign-in", 36, """\b(?<told>eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)""", "eyJ"),
        Of("a key of Google", 39, """\b(?<told>AIza[\w-]+)""", "AIza"),
        Of("a key of a payment service", 24, """\b(?<told>[rs]k_(?:live|test)_[A-Z0-9]+)""", "k_live_", "k_test_"),
        Of(
            "a token of a package service",
            29,
            """\b(?<told>(?:npm_[A-Z0-9]+|pypi-AgE[\w-]+|dckr_pat_[\w-]+))""",
            "npm_",
            "pypi-AgE",
            "dckr_pat_"
        ),
        Of("a key of a mail service", 50, """\b(?<told>SG\.[\w-]+\.[\w-]+)""", "SG."),
        Of("a token of a vault", 28, """\b(?<told>hv[bs]\.[\w-]+)""", "hvs.", "hvb."),
        Of("a key of a language model", 23, """\b(?<told>sk-[\w-]+)""", "sk-") with
        {
            IsReal = IsRandom,
        },
        Of(
            "a key of Azure",
            52,
            """(?<told>(?:AccountKey|SharedAccessKey)\s?=\s?[A-Z0-9+/]+=*)""",
            "AccountKey",
            "SharedAccessKey"
        ),
        Of("a signed address", 34, """[?&;](?<told>sig=[A-Z0-9%_-]+)""", "sig=") with
        {
            IsReal = IsRandom,
        },
        Of("a secret of Azure", 36, """(?:^|[^\w~.-])(?<told>[\w~.-]{3}\dQ~[\w~.-]+)""", "Q~"),
        Of(
            "a token of a program",
            20,
            """\b(?:bearer|basic|token)\s(?<told>[A-Z0-9._~+/-]+=*)""",
            "bearer ",
            "basic ",
            "token "
        ) with
        {
            IsReal = IsRandom,
        },
        Of(
            "a secret of a program",
            16,
            """
            \b(?:api|access|auth|client|secret|private)[_\s-]?(?:key|token|secret)["']?\s?[:=]\s?["']?
            (?<told>[A-Z0-9_+/.~-]+=*)
            """,
            "key",
            "token",
            "secret"
        ) with
        {
            IsReal = IsRandom,
        },
    ];

    /// <param name="least">Fewest letters of one.</param>
    private static LeakShape Of(string name, int least, string pattern, params ImmutableArray<string> signs) =>
        new(LeakKind.Secret, name, pattern, signs) { Least = least };

    private static bool IsCapital(LeakCandidate found) => !found.Told.Any(char.IsAsciiLetterLower);

    /// <summary>Letters and digits in no order: 'token of-the-month-for-everyone' is none, and neither is an address.</summary>
    private static bool IsRandom(LeakCandidate found) =>
        found.Told.Count(char.IsAsciiDigit) >= 2
        && found.Told.Count(char.IsAsciiLetter) >= 4
        && !found.Told.Contains("://", StringComparison.Ordinal)
        && !found.Told.Split('-', '_', '.', '/').All(IsWordOrNumber);

    private static bool IsWordOrNumber(string part) => part.All(char.IsAsciiDigit) || part.All(char.IsAsciiLetter);
}
