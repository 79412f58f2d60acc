namespace Upshot.Checks.Leaks;

/// <summary>Keys and tokens that open something, as their makers shape them.</summary>
internal static class SecretShapes
{
    public static ImmutableArray<LeakShape> All { get; } =
    [
        Of("a private key", """(?<told>-----BEGIN[A-Z0-9\s]{0,40}PRIVATE\sKEY(?:\sBLOCK)?-----)""", "PRIVATE KEY"),
        Of("a key of AWS", """\b(?<told>(?:AKIA|ASIA)[A-Z0-9]{16})\b""", ["AKIA", "ASIA"], IsCapital),
        Of(
            "a secret key of AWS",
            """aws.{0,20}secret.{0,20}[:=]\s?["']?(?<told>[A-Z0-9/+]{40})(?:$|[^A-Z0-9/+])""",
            "secret"
        ),
        Of("a token of GitHub", """\b(?<told>(?:gh[pousr]_[A-Z0-9]{36,}|github_pat_\w{22,}))\b""", "gh"),
        Of("a token of GitLab", """\b(?<told>glpat-[\w-]{20,})""", "glpat-"),
        Of("a token of Slack", """\b(?<told>xox[abeoprs]-[A-Z0-9-]{10,})""", "xox"),
        Of(
            "an address that posts to a team",
            """
            (?<told>hooks\.slack\.com/services/T\w+/B\w+/\w{16,}
              | [\w.-]+\.webhook\.office\.com/webhookb2/[\w@/.-]{20,}
              | discord(?:app)?\.com/api/webhooks/\d+/[\w-]{20,})
            """,
            "hooks.slack.com",
            "webhook"
        ),
        Of("a token of a sign-in", """\b(?<told>eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,})""", "eyJ"),
        Of("a key of Google", """\b(?<told>AIza[\w-]{35})(?:$|[^\w-])""", "AIza"),
        Of("a key of a payment service", """\b(?<told>[rs]k_(?:live|test)_[A-Z0-9]{16,})\b""", "k_live_", "k_test_"),
        Of(
            "a token of a package service",
            """\b(?<told>(?:npm_[A-Z0-9]{36}|pypi-AgE[\w-]{40,}|dckr_pat_[\w-]{20,}))""",
            "npm_",
            "pypi-AgE",
            "dckr_pat_"
        ),
        Of("a key of a mail service", """\b(?<told>SG\.[\w-]{16,}\.[\w-]{32,})""", "SG."),
        Of("a token of a vault", """\b(?<told>hv[bs]\.[\w-]{24,})""", "hvs.", "hvb."),
        Of("a key of a language model", """\b(?<told>sk-(?:proj-|ant-|svcacct-)?[\w-]{20,})""", ["sk-"], HasDigit),
        Of(
            "a key of Azure",
            """(?<told>(?:AccountKey|SharedAccessKey)\s?=\s?[A-Z0-9+/]{40,}={0,2})""",
            "AccountKey",
            "SharedAccessKey"
        ),
        Of("a signed address", """[?&;](?<told>sig=[A-Z0-9%_-]{30,})""", ["sig="], HasDigit),
        Of("a secret of Azure", """(?:^|[^\w~.-])(?<told>[\w~.-]{3}\dQ~[\w~.-]{31,34})(?:$|[^\w~.-])""", "Q~"),
        Of(
            "a token of a program",
            """\b(?:bearer|basic|token)\s(?<told>[A-Z0-9._~+/-]{20,}={0,2})""",
            ["bearer ", "basic ", "token "],
            IsRandom
        ),
        Of(
            "a secret of a program",
            """
            \b(?:api|access|auth|client|secret|private)[_\s-]?(?:key|token|secret)["']?\s?[:=]\s?["']?
            (?<told>[A-Z0-9_+/.~-]{16,}={0,2})
            """,
            ["key", "token", "secret"],
            IsRandom
        ),
    ];

    private static LeakShape Of(string name, string pattern, params ImmutableArray<string> signs) =>
        new(LeakKind.Secret, name, pattern, signs);

    private static LeakShape Of(
        string name,
        string pattern,
        ImmutableArray<string> signs,
        Func<LeakCandidate, bool> isReal
    ) => new(LeakKind.Secret, name, pattern, signs) { IsReal = isReal };

    private static bool IsCapital(LeakCandidate found) => !found.Told.Any(char.IsAsciiLetterLower);

    private static bool HasDigit(LeakCandidate found) => found.Told.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Letters and digits in no order: 'token of-the-month-for-everyone' is none, and neither is an address.</summary>
    private static bool IsRandom(LeakCandidate found) =>
        found.Told.Count(char.IsAsciiDigit) >= 2
        && found.Told.Count(char.IsAsciiLetter) >= 4
        && !found.Told.Contains("://", StringComparison.Ordinal)
        && !found.Told.Split('-', '_', '.', '/').All(IsWordOrNumber);

    private static bool IsWordOrNumber(string part) => part.All(char.IsAsciiDigit) || part.All(char.IsAsciiLetter);
}
