using Upshot.Diagnostics;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>Each sort of key or token at its shortest, and one letter shorter. They are put together here, so that no file holds one.</summary>
public sealed class SecretShapeTests
{
    private const string Letters = "Zx8kQ2mV7nB4cT1yW9pLd3Fg6hJ5";

    /// <summary>What it begins with, and how many letters follow at least.</summary>
    public static TheoryData<string, int> Shortest =>
        new()
        {
            { "ghp_", 29 },
            { "gho_", 29 },
            { "ghu_", 29 },
            { "ghs_", 29 },
            { "ghr_", 29 },
            { "github_pat_", 22 },
            { "glpat-", 20 },
            { "xoxb-", 10 },
            { "xoxp-", 10 },
            { "eyJhbGciOi.eyJzdWIiOi.", 14 },
            { "AIza", 35 },
            { "sk_live_", 16 },
            { "rk_test_", 16 },
            { "npm_", 25 },
            { "pypi-AgE", 21 },
            { "dckr_pat_", 20 },
            { "SG.Zx8kQ2mV7nB4cT1yW9pLd3.", 24 },
            { "hvs.", 24 },
            { "hvb.", 24 },
            { "sk-", 20 },
            { "AccountKey=", 41 },
            { "SharedAccessKey=", 36 },
            { "https://a.example/?sig=", 30 },
            { "abc8Q~", 30 },
            { "Bearer ", 20 },
            { "basic ", 20 },
            { "token ", 20 },
            { "api_key=", 16 },
            { "client-secret: ", 16 },
            { "access token = ", 16 },
            { "https://hooks.slack.com/services/T1234/B5678/", 3 },
            { "https://harbour.webhook.office.com/webhookb2/", 3 },
            { "https://discord.com/api/webhooks/1234567/", 7 },
        };

    [Theory]
    [MemberData(nameof(Shortest))]
    public void The_shortest_is_found_and_one_letter_less_is_none(string beginning, int fewest)
    {
        Assert.Equal("UP360", Assert.Single(Leaks(beginning + Letter(fewest))).Rule.Id);
        Assert.Empty(Leaks(beginning + Letter(fewest - 1)));
    }

    [Theory]
    [InlineData("AKIA", 16, true)]
    [InlineData("ASIA", 16, true)]
    [InlineData("AKIA", 15, false)]
    [InlineData("AKIA", 17, false)]
    [InlineData("akia", 16, false)]
    public void A_key_of_Amazon_has_twenty_capitals_and_digits(string beginning, int letters, bool isOne)
    {
        var rest = Letter(letters);
        Assert.Equal(isOne ? 1 : 0, Leaks(beginning + (isOne ? rest.ToUpperInvariant() : rest)).Length);
    }

    [Theory]
    [InlineData("aws_secret_access_key = ", 40, true)]
    [InlineData("aws: the secret: ", 40, true)]
    [InlineData("AWS_SECRET=", 40, true)]
    [InlineData("aws_secret_access_key = ", 39, false)]
    [InlineData("aws_secret_access_key = ", 41, false)]
    [InlineData("the secret of a place: ", 40, false)]
    [InlineData("secret of aws: ", 40, false)]
    public void A_secret_of_Amazon_has_forty_letters_behind_its_name(string beginning, int letters, bool isOne)
    {
        // Without digits it is none of a program, which may be longer or shorter.
        var text = beginning + string.Concat(Letter(100).Where(char.IsAsciiLetter))[..letters];
        Assert.Equal(isOne ? 1 : 0, Leaks(text).Length);
    }

    [Fact]
    public void The_name_of_a_secret_may_stand_far_in_front_of_it() =>
        Assert.Single(
            Leaks(
                $"aws {string.Concat(Enumerable.Repeat("and so on ", 60))} secret: "
                    + string.Concat(Letter(100).Where(char.IsAsciiLetter))[..40]
            )
        );

    [Theory]
    [InlineData("RSA ")]
    [InlineData("OPENSSH ")]
    [InlineData("")]
    public void A_private_key_is_known_by_its_first_line(string kind) =>
        Assert.Single(Leaks($"-----BEGIN {kind}PRIVATE KEY-----"));

    /// <summary>Words with dashes are no token, whatever stands in front; neither is an address, or one without digits.</summary>
    [Theory]
    [InlineData("token of-the-month-for-everyone-2025")]
    [InlineData("token https://harbour.example/a1b2c3d4")]
    [InlineData("token ZxykQamVvnBbcTtyWwpLdcFg")]
    [InlineData("token ZxykQamVvnBbcTtyWwpLdcF8")]
    [InlineData("token 1234567890123456789012ab1")]
    [InlineData("sk-what-a-long-name-for-2025-and-2026")]
    public void Words_and_addresses_are_no_tokens(string text) => Assert.Empty(Leaks(text));

    [Theory]
    [InlineData("token ZxykQamVvnBbcTtyWwpLdc88")]
    [InlineData("token 123456789012345678abcd")]
    public void Two_digits_and_four_letters_make_a_token(string text) => Assert.Single(Leaks(text));

    private static string Letter(int count) =>
        string.Concat(Enumerable.Repeat(Letters, 1 + (count / Letters.Length)))[..count];

    private static Diagnostic[] Leaks(string secret) => LeakTests.Leaks($"```\n{secret}\n```");
}
