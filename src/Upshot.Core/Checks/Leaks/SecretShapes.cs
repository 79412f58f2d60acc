using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Leaks;

/// <summary>Keys and tokens that open something, as their makers shape them.</summary>
internal static partial class SecretShapes
{
    public static ImmutableArray<LeakShape> All { get; } =
    [
        Of("a private key", 27, PrivateKey, "PRIVATE KEY"),
        Of("a key of AWS", 20, KeyOfAws, "AKIA", "ASIA") with
        {
            IsReal = IsCapital,
        },
        Of("a secret key of AWS", 40, SecretKeyOfAws, "secret") with
        {
            IsReal = IsCalledSecretOfAws,
        },
        Of("a token of GitHub", 33, TokenOfGitHub, "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
        Of("a token of GitLab", 26, TokenOfGitLab, "glpat-"),
        Of("a token of Slack", 15, TokenOfSlack, "xox"),
        Of("an address that posts to a team", 40, AddressThatPosts, "hooks.slack.com", "webhook"),
        Of("a token of a sign-in", 36, TokenOfSignIn, "eyJ"),
        Of("a key of Google", 39, KeyOfGoogle, "AIza"),
        Of("a key of a payment service", 24, KeyOfPaymentService, "k_live_", "k_test_"),
        Of("a token of a package service", 29, TokenOfPackageService, "npm_", "pypi-AgE", "dckr_pat_"),
        Of("a key of a mail service", 50, KeyOfMailService, "SG."),
        Of("a token of a vault", 28, TokenOfVault, "hvs.", "hvb."),
        Of("a key of a language model", 23, KeyOfLanguageModel, "sk-") with
        {
            IsReal = IsRandom,
        },
        Of("a key of Azure", 52, KeyOfAzure, "AccountKey", "SharedAccessKey"),
        Of("a signed address", 34, SignedAddress, "sig=") with
        {
            IsReal = IsRandom,
        },
        Of("a secret of Azure", 36, SecretOfAzure, "Q~"),
        Of("a token of a program", 20, TokenOfProgram, "bearer ", "basic ", "token ") with
        {
            IsReal = IsRandom,
        },
        Of("a secret of a program", 16, SecretOfProgram, "key", "token", "secret") with
        {
            IsReal = IsRandom,
        },
    ];

    /// <param name="least">Fewest letters of one.</param>
    private static LeakShape Of(string name, int least, Regex pattern, params ImmutableArray<string> signs) =>
        new(LeakKind.Secret, name, new(pattern), signs) { Least = least };

    private static bool IsCapital(LeakCandidate found) => !found.Told.Any(char.IsAsciiLetterLower);

    /// <summary>'aws_secret_access_key = …' tells what it is.</summary>
    private static bool IsCalledSecretOfAws(LeakCandidate found)
    {
        var aws = found.Before.IndexOf("aws", StringComparison.OrdinalIgnoreCase);
        return aws >= 0 && found.Before[aws..].Contains("secret", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Letters and digits in no order: 'token of-the-month-for-everyone' is none, and neither is an address.</summary>
    private static bool IsRandom(LeakCandidate found) =>
        found.Told.Count(char.IsAsciiDigit) >= 2
        && found.Told.Count(char.IsAsciiLetter) >= 4
        && !found.Told.Contains("://", StringComparison.Ordinal)
        && !found.Told.Split('-', '_', '.', '/').All(IsWordOrNumber);

    private static bool IsWordOrNumber(string part) => part.All(char.IsAsciiDigit) || part.All(char.IsAsciiLetter);

    [GeneratedRegex(
        """(?<told>-----BEGIN[A-Z0-9\s]*PRIVATE\sKEY(?:\sBLOCK)?-----)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex PrivateKey { get; }

    [GeneratedRegex("""\b(?<told>(?:AKIA|ASIA)[A-Z0-9]{16})\b""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex KeyOfAws { get; }

    [GeneratedRegex(
        """[:=]\s?["']?(?<told>[A-Z0-9/+]{40})(?:$|[^A-Z0-9/+])""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex SecretKeyOfAws { get; }

    [GeneratedRegex("""\b(?<told>(?:gh[pousr]|github_pat)_\w+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex TokenOfGitHub { get; }

    [GeneratedRegex("""\b(?<told>glpat-[\w-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex TokenOfGitLab { get; }

    [GeneratedRegex("""\b(?<told>xox[abeoprs]-[A-Z0-9-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex TokenOfSlack { get; }

    [GeneratedRegex(
        """
            (?<told>hooks\.slack\.com/services/T\w+/B\w+/\w+
              | discord(?:app)?\.com/api/webhooks/\d+/[\w-]+)
            | (?:^|[^\w.-])(?<told>[\w.-]+\.webhook\.office\.com/webhookb2/[\w@/.-]+)
            """,
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex AddressThatPosts { get; }

    [GeneratedRegex("""\b(?<told>eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex TokenOfSignIn { get; }

    [GeneratedRegex("""\b(?<told>AIza[\w-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex KeyOfGoogle { get; }

    [GeneratedRegex("""\b(?<told>[rs]k_(?:live|test)_[A-Z0-9]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex KeyOfPaymentService { get; }

    [GeneratedRegex(
        """\b(?<told>(?:npm_[A-Z0-9]+|pypi-AgE[\w-]+|dckr_pat_[\w-]+))""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex TokenOfPackageService { get; }

    [GeneratedRegex("""\b(?<told>SG\.[\w-]+\.[\w-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex KeyOfMailService { get; }

    [GeneratedRegex("""\b(?<told>hv[bs]\.[\w-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex TokenOfVault { get; }

    [GeneratedRegex("""\b(?<told>sk-[\w-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex KeyOfLanguageModel { get; }

    [GeneratedRegex(
        """(?<told>(?:AccountKey|SharedAccessKey)\s?=\s?[A-Z0-9+/]+=*)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex KeyOfAzure { get; }

    [GeneratedRegex("""[?&;](?<told>sig=[A-Z0-9%_-]+)""", LinearPattern.Options, PatternTime.Milliseconds)]
    private static partial Regex SignedAddress { get; }

    [GeneratedRegex(
        """(?:^|[^\w~.-])(?<told>[\w~.-]{3}\dQ~[\w~.-]+)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex SecretOfAzure { get; }

    [GeneratedRegex(
        """\b(?:bearer|basic|token)\s(?<told>[A-Z0-9._~+/-]+=*)""",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex TokenOfProgram { get; }

    [GeneratedRegex(
        """
            \b(?:api|access|auth|client|secret|private)[_\s-]?(?:key|token|secret)["']?\s?[:=]\s?["']?
            (?<told>[A-Z0-9_+/.~-]+=*)
            """,
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex SecretOfProgram { get; }
}
