using System.Globalization;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>Texts full of the numbers, names and codes that business pages have, none of which is a leak.</summary>
internal static class CleanTexts
{
    public static IEnumerable<string> All(int count)
    {
        var random = new Random(1000);
        for (var i = 0; i < count; i++)
            yield return string.Join(' ', Enumerable.Range(0, 8).Select(_ => Sentence(random)));
    }

    private static string Sentence(Random random)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(2500));
        var number = random.Next(1, 1_000_000);
        return random.Next(24) switch
        {
            0 => $"Since {day:yyyy-MM-dd} the gate opens at {random.Next(24)}:{random.Next(60):00}.",
            1 =>
                $"It cost EUR {number.ToString("N0", CultureInfo.InvariantCulture)}, or {number % 100}.{number % 10} percent less.",
            2 => $"Order {random.Next(10_000_000, 99_999_999)} came on {day:dd.MM.yyyy}.",
            3 => $"Version {random.Next(20)}.{random.Next(20)}.{random.Next(9000)} is on all {number % 3000} scanners.",
            4 => "Ring +32 9 000 44 01 and ask for Ann.",
            5 =>
                $"You find us in room B{random.Next(100, 999)}, floor {random.Next(9)}, post code SW{random.Next(1, 20)} {random.Next(9)}AB.",
            6 => $"Article {random.Next(1000, 9999)}-{random.Next(1000, 9999)} has the code GT-{number:000000}.",
            7 =>
                $"From 2024-Q{random.Next(1, 5)} to 2025-Q{random.Next(1, 5)} we had {number % 900} of {number} calls.",
            8 =>
                $"See https://forms.example/{number}/new?from=gate-{random.Next(9)}&id={number * 7L}#part-{random.Next(9)}.",
            9 => "A new password is set in two minutes, and nobody asks for the old one.",
            10 =>
                $"Your password has {random.Next(12, 20)} characters or more; the token in your pocket shows {random.Next(6, 8)} digits.",
            11 =>
                $"The lorry {(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}-{random.Next(100, 999)}-X waits at lane {random.Next(20)}.",
            12 =>
                $"VAT number BE 0{random.Next(100, 999)}.{random.Next(100, 999)}.{random.Next(100, 999)} stands on each bill.",
            13 => "Write to team@harbour.example when it rains.",
            14 =>
                $"It weighs {random.Next(10, 99)}.{random.Next(10)} kg, is {random.Next(10, 99)}.{random.Next(100)} m long and {random.Next(10, 172)}.{random.Next(100)} m wide.",
            15 =>
                $"Paragraphs 10.{random.Next(9)}, 10.{random.Next(9)}.{random.Next(9)} and 172.{random.Next(9)} of the rules say so.",
            16 =>
                $"In {random.Next(1990, 2026)}/{random.Next(10, 99)} we moved {number:000 000} pallets, {number % 77} a day.",
            17 => "The key to it is a person who answers, and a secret that works is to ask early.",
            18 => $"Choose Settings > Users > Home, then /help/{random.Next(99)}/ in the menu.",
            19 =>
                $"Bearer of news, basic tools, client secretary, author{random.Next(99)} and pass{random.Next(99)} are words.",
            20 =>
                $"The parcel JD{random.Next(10_000_000, 99_999_999)}{random.Next(10)} left at {random.Next(24):00}.{random.Next(60):00}.",
            21 =>
                $"Cases {random.Next(100000, 999999)}-{random.Next(10, 99)} and {random.Next(100, 999)}/{random.Next(10, 99)} are closed.",
            22 =>
                $"The map shows {random.Next(50, 52)}.{random.Next(100000, 999999)}, {random.Next(3, 6)}.{random.Next(100000, 999999)}.",
            _ =>
                $"ISO {random.Next(1000, 30000)}-{random.Next(1, 9)}:20{random.Next(10, 25)} asks for it, and so do we.",
        };
    }
}
