namespace Upshot.Tests.Checks.Leaks;

/// <summary>Made-up leaks of twenty kinds, in the sentences people write them in. None of them opens anything.</summary>
internal sealed class PlantedLeaks
{
    private const string Small = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";
    private const string Large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Any = Small + Large + Digits;

    private readonly Random random = new(51);

    private PlantedLeaks() { }

    /// <summary>The kind, the rule that should find it, and the text of a page.</summary>
    public static IEnumerable<(string Kind, string Rule, string Text)> All(int each)
    {
        var planted = new PlantedLeaks();
        for (var i = 0; i < each; i++)
        {
            foreach (var leak in planted.OneOfEach(i))
                yield return leak;
        }
    }

    private IEnumerable<(string Kind, string Rule, string Text)> OneOfEach(int i)
    {
        yield return ("key of AWS", "UP360", $"Sign in with AKIA{Of(Large + Digits, 16)} at first.");
        yield return ("secret of AWS", "UP360", $"```ini\naws_secret_access_key = {Of(Any + "/+", 40)}\n```");
        yield return ("GitHub", "UP360", $"Use `{Pick(i, "ghp_", "gho_", "ghs_")}{Of(Any, 36)}` for the copy.");
        yield return ("GitLab", "UP360", $"[Open it](https://git.example/?private_token=glpat-{Of(Any, 20)})");
        yield return ("Slack", "UP360", $"The robot has xoxb-{Of(Digits, 12)}-{Of(Digits, 12)}-{Of(Any, 24)}.");
        yield return (
            "posts to a team",
            "UP360",
            $"Post to https://hooks.slack.com/services/T{Of(Large, 8)}/B{Of(Large, 8)}/{Of(Any, 24)} please."
        );
        yield return ("sign-in", "UP360", $"Send eyJ{Of(Any, 20)}.eyJ{Of(Any, 60)}.{Of(Any, 43)} with it.");
        yield return (
            "private key",
            "UP360",
            $"```\n-----BEGIN {Pick(i, "RSA ", "", "OPENSSH ", "EC ")}PRIVATE KEY-----\n{Of(Any, 64)}\n```"
        );
        yield return (
            "Azure",
            "UP360",
            $"DefaultEndpointsProtocol=https;AccountName=gate;AccountKey={Of(Any + "+/", 86)}=="
        );
        yield return (
            "program",
            "UP360",
            $"`{Pick(i, "api_key", "client_secret", "access-token")}: \"{Of(Any, 30)}1a2\"`"
        );
        yield return ("header", "UP360", $"`Authorization: Bearer {Of(Any, 36)}7q8`");
        yield return (
            "connection string",
            "UP361",
            $"`Server=db;Database=gate;User Id=app;{Pick(i, "Password", "Pwd", "PWD")}={Of(Any + "!#", 12)};`"
        );
        yield return ("address with a password", "UP361", $"postgres://app:{Of(Any, 14)}@db.harbour.example/gate");
        yield return (
            "password in a sentence",
            "UP361",
            $"{Pick(i, "The password is", "Password:", "Wachtwoord:", "Passwort:", "Das Passwort ist")} {Of(Large, 1)}{Of(Small, 6)}{Of(Digits, 3)}!"
        );
        yield return (
            "inner network",
            "UP362",
            $"It is at {Pick(i, $"10.{Byte()}", "192.168", $"172.{random.Next(16, 32)}")}.{Byte()}.{Byte()}{Pick(i, ".", ",", ":8080", "/24")} today"
        );
        yield return (
            "inner network, new",
            "UP362",
            $"It is at fd{Of("0123456789abcdef", 2)}:{Of(Digits, 4)}:{Of(Digits, 3)}a::{Of(Digits, 2)} today."
        );
        yield return ("shared disk", "UP363", $"Look in `\\\\fs{Of(Digits, 2)}\\{Of(Small, 6)}$\\plans` for it.");
        yield return (
            "path",
            "UP363",
            $"It lies in {Pick(i, $@"`C:\Users\{Of(Small, 6)}\Desktop\a.xlsx`", $"/home/{Of(Small, 5)}/site/a.md", $"file:///srv/{Of(Small, 5)}/a")} now."
        );
        yield return ("host", "UP364", $"Ask {Of(Small, 5)}-{Of(Digits, 2)}.corp.harbour.example about it.");
        yield return Person(i);
    }

    private (string Kind, string Rule, string Text) Person(int i)
    {
        const string Kind = "person";
        return (i % 5) switch
        {
            0 => (Kind, "UP366", $"The card {WithLuhn("4" + Of(Digits, 14))} was charged."),
            1 => (Kind, "UP366", $"Pay to {Account()} by Friday."),
            2 => (
                Kind,
                "UP366",
                $"Born {WithLuhn($"{random.Next(50, 99)}0{random.Next(1, 10)}1{random.Next(0, 10)}" + Of(Digits, 3)).Insert(6, "-")}, she leads it."
            ),
            3 => (
                Kind,
                "UP365",
                string.Join(", ", Enumerable.Range(0, 4).Select(_ => $"{Of(Small, 3)}.{Of(Small, 6)}@harbour.example"))
            ),
            _ => (
                Kind,
                "UP365",
                string.Join(
                    ", ",
                    Enumerable.Range(0, 4).Select(_ => $"+44 7{Of(Digits, 3)} {Of(Digits, 3)} {Of(Digits, 3)}")
                )
            ),
        };
    }

    private string Of(string letters, int count) => new(random.GetItems<char>(letters, count));

    private int Byte() => random.Next(1, 255);

    private static string Pick(int i, params string[] choices) => choices[i % choices.Length];

    private static string WithLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }

        return digits + (10 - sum % 10) % 10;
    }

    /// <summary>A Belgian account with its two proofs, which makes it one that nobody has.</summary>
    private string Account()
    {
        var number = long.Parse(Of(Digits, 10));
        var own = $"{number:0000000000}{(number % 97 == 0 ? 97 : number % 97):00}";
        var check = 98 - (long)(System.Numerics.BigInteger.Parse(own + "111400") % 97);
        return $"BE{check:00} {own[..4]} {own[4..8]} {own[8..]}";
    }
}
