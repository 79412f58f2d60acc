using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>The small site with one mistake each, of every sort a writer can make: name of the mistake and the site's text.</summary>
internal static class SeededFaults
{
    private const string Body = "We keep it short.";

    public static (string Name, string Text)[] All { get; } =
    [.. Misspelt(), .. Missing(), .. Bodies(), .. Values(), .. Files()];

    /// <summary>Changes that leave a good site good.</summary>
    public static (string Name, string Text)[] Good { get; } =
    [
        ("as it is", SmallSite.Text),
        .. Changed(
            ("another name", "Harbour IT", "Quay IT"),
            ("another body", Body, "You find it at the gate."),
            ("a link", Body, "See [the scanners](../services/scanners.md)."),
            ("a link by address", Body, "See [the scanners](/services/scanners/)."),
            ("a link outside", Body, "See [how to ask for help](https://help.harbour.example/)."),
            ("a list", Body, "You get:\n\n- a scanner\n- a spare one"),
            ("a table", Body, "| Gate | Opens |\n| --- | --- |\n| North | 6:00 |"),
            ("a number", Body, "{{ metric:ready }} of shifts start well."),
            ("a comment", Body, Body + "\n\n<!-- Ask the quay. -->"),
            ("letters of other scripts", Body, "You find it in Malmö, Łódź and 東京."),
            ("signs", Body, "It costs < 5 & more than 3 > 2."),
            ("no old address", "aliases: [/old/scanners/]\n", ""),
            ("two old addresses", "[/old/scanners/]", "[/old/scanners/, /older/scanners.html]"),
            ("another target", "value: 95", "value: 96"),
            ("another day", "updated: 2025-10-01", "updated: 2025-10-02"),
            ("a quoted title", "title: How we work", "title: \"How we work\""),
            ("comments of data", "currency: GBP", "currency: GBP # pounds"),
            ("a reason", "- id: everyone", "# All who work here.\n- id: everyone"),
            ("empty lines", "---\n" + Body, "---\n\n\n" + Body)
        ),
    ];

    /// <summary>Each field with one letter too many: all that is optional would vanish without a word.</summary>
    private static IEnumerable<(string, string)> Misspelt() =>
        Lines()
            .Where(line => FieldOf(line.Text) is not null)
            .DistinctBy(line => FieldOf(line.Text), StringComparer.Ordinal)
            .Select(line =>
                (
                    $"misspelt: {line.Text}",
                    Replaced(line.Number, FieldOf(line.Text) + "x" + line.Text[FieldOf(line.Text)!.Length..])
                )
            );

    private static IEnumerable<(string, string)> Missing() =>
        Lines()
            .Where(line =>
                FieldOf(line.Text)
                    is "title"
                        or "summary"
                        or "audiences"
                        or "owner"
                        or "updated"
                        or "unit"
                        or "better"
                        or "problem"
                        or "outcome"
            )
            .Where(line => !line.Text.EndsWith(':'))
            .Select(line => ($"missing: {line.Text}", Replaced(line.Number, "")));

    private static IEnumerable<(string, string)> Bodies() =>
        Written(
            ("a link to a file that is not there", "[More](../services/scanner.md)"),
            ("a link to an address that is not there", "[More](/services/scanner/)"),
            ("a link to a part that is not there", "[More](../services/scanners.md#nothing)"),
            ("a link out of the site", "[More](../../../etc/passwd)"),
            ("a link that runs", "[More](javascript:alert(1))"),
            ("a link to a host without a scheme", "[More](//evil.example/)"),
            ("a link to nothing", "[More]()"),
            ("a picture that is not there", "![The gate](../images/gate.png)"),
            ("a picture of another host", "![The gate](https://evil.example/a.png)"),
            ("a number that is not there", "{{ metric:rady }} of shifts."),
            ("a card that is not there", "{{ card:nothing }}"),
            ("a token nobody knows", "{{ weather:today }}"),
            ("HTML", "<script>alert(1)</script>"),
            ("a frame", "<iframe src=\"/\"></iframe>"),
            ("jargon", "We leverage synergies."),
            ("a secret", "The password is Summer-24!gate for all."),
            ("an address of the inner network", "It is at 10.20.30.40, here."),
            ("a hidden letter", "We keep\u200B it short."),
            ("a sign that turns text", "We keep \u202Eit short."),
            ("a claim without a number", "It is now much faster than ever before."),
            ("an old secret of a cloud", "Use AKIAQWERTYUIOPASDFGH for it.")
        );

    private static IEnumerable<(string, string)> Values() =>
        Changed(
            (
                "no date",
                "updated: 2025-10-01\nreview_by: 2026-04-01\nshows",
                "updated: soon\nreview_by: 2026-04-01\nshows"
            ),
            ("a day that is not there", "date: 2025-11-01", "date: 2025-11-31"),
            ("no number", "value: 95", "value: 95 %"),
            ("a word nobody knows", "better: up", "better: higher"),
            ("an audience nobody knows", "audiences: [everyone]\nowner", "audiences: [everybody]\nowner"),
            ("a service nobody knows", "services: [scanners]\n---\nTake it", "services: [scanner]\n---\nTake it"),
            ("a metric nobody knows", "metrics: [ready]\n  stories", "metrics: [rady]\n  stories"),
            ("a story nobody knows", "stories: [five-in-the-morning]\nstate", "stories: [five]\nstate"),
            ("a message nobody knows", "messages: [on-time]\nservices", "messages: [in-time]\nservices"),
            (
                "a file for a number that is not there",
                "frequency: quarterly\n",
                "frequency: quarterly\nseries_file: x.csv\n"
            ),
            ("a currency nobody knows", "currency: GBP", "currency: pounds"),
            ("an address that is none", "base_url: https://it.harbour.example/", "base_url: it.harbour"),
            ("a theme that is not there", "currency: GBP", "currency: GBP\ntheme: brand"),
            ("a language without words", "language: en-GB", "language: tlh"),
            ("an address that is taken", "[/old/scanners/]", "[/about/]"),
            ("an address outside", "[/old/scanners/]", "[/../scanners/]"),
            ("an address of a file", "[/old/scanners/]", "[/robots.txt/]"),
            ("the same period twice", "period: 2025-Q3", "period: 2024-Q2"),
            ("a bracket that is open", "audiences: [everyone]\nowner", "audiences: [everyone\nowner"),
            (
                "a field twice",
                "owner: Ann Lee\nupdated: 2025-10-01\nreview_by: 2026-04-01\nshows",
                "owner: Ann Lee\nowner: Bo Li\nupdated: 2025-10-01\nreview_by: 2026-04-01\nshows"
            ),
            ("an id twice", "- id: everyone", "- id: crews"),
            ("a target nobody agreed to", ", agreed_with: Quay director", ""),
            ("no fields at all", "---\ntitle: How we work", "title: How we work"),
            (
                "a picture of a page that is not there",
                "shows: promises",
                "shows: promises\nimage: { src: images/a.png, alt: The gate }"
            )
        );

    private static IEnumerable<(string, string)> Files() =>
        [
            ("a file nobody reads", SmallSite.Text + "\n-- content/notes.md --\nA note.\n"),
            ("a page in no folder", SmallSite.Text + "\n-- content/service/x.md --\n---\ntitle: A\n---\nB\n"),
            (
                "a name that is no address",
                SmallSite.Text.Replace("pages/about.md", "pages/About Us.md", StringComparison.Ordinal)
            ),
            (
                "a name that Windows keeps",
                SmallSite.Text.Replace("pages/about.md", "pages/con.md", StringComparison.Ordinal)
            ),
            (
                "an id that is not the file's",
                SmallSite.Text.Replace("metrics/ready.yml", "metrics/rady.yml", StringComparison.Ordinal)
            ),
            ("an empty page", SmallSite.Text + "\n-- content/pages/empty.md --\n"),
            (
                "a template that can't be read",
                SmallSite.Text + "\n-- themes/default/templates/service.html --\n{{ if }}\n"
            ),
            (
                "a template that asks for what is not there",
                SmallSite.Text + "\n-- themes/default/templates/service.html --\n{{ promis.text }}\n"
            ),
            ("no settings", SmallSite.Text.Replace("-- site.yml --", "-- sites.yml --", StringComparison.Ordinal)),
        ];

    private static IEnumerable<(int Number, string Text)> Lines() =>
        SmallSite.Text.Split('\n').Select((line, number) => (number, line));

    /// <summary>The field that a line begins with, not indented, or null.</summary>
    private static string? FieldOf(string line) =>
        line.IndexOf(':') is > 0 and var end && line.AsSpan(0, end).IndexOfAnyExceptInRange('_', 'z') < 0
            ? line[..end]
            : null;

    private static string Replaced(int number, string line)
    {
        var lines = SmallSite.Text.Split('\n');
        lines[number] = line;
        return string.Join('\n', line.Length == 0 ? lines.Where((_, n) => n != number) : lines);
    }

    private static IEnumerable<(string, string)> Written(params (string Name, string Text)[] bodies) =>
        bodies.Select(body => (body.Name, With(Body, body.Text)));

    private static IEnumerable<(string, string)> Changed(params (string Name, string From, string To)[] changes) =>
        changes.Select(change => (change.Name, With(change.From, change.To)));

    private static string With(string from, string to)
    {
        Assert.Contains(from, SmallSite.Text, StringComparison.Ordinal);
        return SmallSite.Text.Replace(from, to, StringComparison.Ordinal);
    }
}
