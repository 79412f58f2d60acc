namespace Upshot.Checks.Relevance;

/// <summary>Whole pages for the examples of rules that look at more than a text.</summary>
public static class ExamplePages
{
    /// <summary>A service about lamps with another title and summary.</summary>
    public static string Service(
        string title,
        string summary,
        string getIt = "how: Take one at the gate., takes: No wait"
    ) =>
        $$"""
            -- content/services/lamps.md --
            ---
            title: {{title}}
            summary: {{summary}}
            audiences: [crews]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-04-01
            outcome: You see your way on a night shift.
            type: product
            for: Crews that work after dark
            what_you_get: [A lamp]
            cost: { model: free }
            get_it: { {{getIt}} }
            place: Both gates
            promise: { text: A lamp for everyone., evidence: ready }
            help: https://help.harbour.example/
            people: { name: Ann Lee, email: ask@harbour.example }
            business_owner: Quay director
            state: live
            ---
            You find the lamps at the gate.
            """;

    /// <summary>A story about labels; <paramref name="fields"/> are lines of front matter.</summary>
    public static string Story(string fields, string text, string title = "Labels for your crates print at the gate") =>
        $$"""
            -- content/case-studies/labels.md --
            ---
            title: {{title}}
            summary: You print labels for your crates where you need them.
            audiences: [crews]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-10-01
            agenda: run
            result: mixed
            problem: You walked to the office for each label.
            what_changed: A printer stands at the gate.
            our_part: We moved the printer.
            because: likely
            learned: Rain gets in.
            next: A roof for the printer.
            people: { name: Ann Lee, email: ask@harbour.example }
            {{fields}}
            ---
            {{text}}
            """;

    /// <summary>The settings of the example site.</summary>
    /// <param name="checks">Those under <c>checks:</c>.</param>
    /// <param name="evidence">A field below the promise of the brand.</param>
    public static string Settings(string checks = "", string evidence = "promise_evidence: [ready]") =>
        $$"""
            -- site.yml --
            name: Harbour IT
            organisation: Harbour Ltd
            language: en-GB
            base_url: https://it.harbour.example/
            currency: GBP
            financial_year_starts: 4
            brand:
              promise: Your tools work when your shift starts.
              {{evidence}}
            agendas:
              run: { label: Keeping things running }
              grow: { label: Winning customers }
            contact: { name: Ann Lee, email: ask@harbour.example }
            {{(checks.Length == 0 ? "" : $"checks: {{ {checks} }}")}}
            """;

    /// <summary>A page with nothing but a text.</summary>
    public static string Page(string text, string title = "How to reach the night crew") =>
        $$"""
            -- content/pages/night.md --
            ---
            title: {{title}}
            summary: When and where you find somebody at night.
            audiences: [everyone]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-04-01
            ---
            {{text}}
            """;
}
