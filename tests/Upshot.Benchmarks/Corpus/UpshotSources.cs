using System.Globalization;

namespace Upshot.Benchmarks.Corpus;

/// <summary>The corpus as a project of Upshot, with every kind of file that a real one has.</summary>
internal static class UpshotSources
{
    public static void Write(string folder, int pages)
    {
        SourceFolder.Fill(
            folder,
            [
                ("site.yml", Settings),
                ("content/audiences.yml", Audiences()),
                ("content/channels.yml", Channels),
                .. CorpusPages.Pages(pages).Select(page => (PathOf(page), TextOf(page))),
            ]
        );
    }

    private static string PathOf(CorpusPage page) =>
        page.Sort switch
        {
            PageSort.Story => $"content/case-studies/{page.Id}.md",
            PageSort.Service => $"content/services/{page.Id}.md",
            PageSort.Update => $"content/updates/{page.Id}.md",
            _ => $"content/metrics/{page.Id}.yml",
        };

    private static string TextOf(CorpusPage page) =>
        page.Sort switch
        {
            PageSort.Story => Story(page),
            PageSort.Service => Service(page),
            PageSort.Update => Update(page),
            _ => Metric(page),
        };

    private static string Story(CorpusPage page) =>
        $$"""
            ---
            title: {{page.Title}}
            summary: {{page.Summary}}
            audiences: [{{AudiencesOf(page)}}]
            result: worked
            agenda: run
            who: The day crew and the night crew
            problem: {{page.Parts[0]}}
            what_changed: {{page.Parts[1]}}
            our_part: {{page.Parts[2]}}
            results: [{ metric: {{page.Metric}}, from: 2023-Q4, to: 2025-Q3 }]
            because: likely
            because_note: Two gates kept the old way for a year, and nothing changed there.
            learned: {{page.Parts[3]}}
            next: {{page.Parts[4]}}
            people: { name: Ann Lee, email: ann.lee@freight.example }
            owner: Ann Lee
            services: [{{page.Service}}]
            updated: {{page.Date}}
            review_by: 2026-11-06
            ---
            {{page.Body}}
            """;

    private static string Service(CorpusPage page) =>
        $$"""
            ---
            title: {{page.Title}}
            summary: {{page.Summary}}
            audiences: [{{AudiencesOf(page)}}]
            outcome: You start your shift at door {{page.Number}} without a wait.
            type: product
            for: All shifts at door {{page.Number}}
            what_you_get: [One for each of you, A spare one at the door]
            cost: { model: free }
            get_it: { how: Take one at the door., takes: No wait }
            place: At door {{page.Number}}
            promise: { text: It is ready before your shift., evidence: {{page.Metric}} }
            help: https://help.freight.example/
            people: { name: Ann Lee, email: ann.lee@freight.example, where: Gate 1 }
            business_owner: Operations director
            owner: Ann Lee
            metrics: [{{page.Metric}}]
            stories: [{{page.Story}}]
            state: live
            updated: {{page.Date}}
            review_by: 2026-05-06
            ---
            {{page.Body}}
            """;

    private static string Update(CorpusPage page) =>
        $$"""
            ---
            title: {{page.Title}}
            summary: {{page.Summary}}
            audiences: [{{AudiencesOf(page)}}]
            owner: Ann Lee
            date: {{page.Date}}
            change: changed
            do: Nothing. You get it at the desk.
            services: [{{page.Service}}]
            ---
            {{page.Body}}
            """;

    private static string Metric(CorpusPage page)
    {
        var values = CorpusPages.Series(page.Number);
        return $$"""
            id: {{page.Id}}
            title: {{page.Title}}
            question: Does your shift start on time?
            kind: outcome
            unit: percent
            decimals: 0
            better: up
            headline: {{(page.Number < 3 ? "true" : "false")}}
            baseline: { date: 2023-12-31, value: {{values[0].ToString(CultureInfo.InvariantCulture)}} }
            target: { date: 2026-03-31, value: 95, agreed_with: Operations director }
            frequency: quarterly
            source: { name: Shift log, how: The shift leader notes it., as_of: 2025-10-06, next: 2026-01-06 }
            owner: { name: Ann Lee, role: Service owner, email: ann.lee@freight.example }
            audiences: [{{AudiencesOf(page)}}]
            services: [{{page.Service}}]
            agenda: run
            series:
            {{CorpusPages.SeriesLines(page.Number)}}
            """;
    }

    private static string AudiencesOf(CorpusPage page) =>
        string.Join(", ", page.Audiences.Select(CorpusPages.AudienceId));

    private static string Audiences() =>
        string.Concat(
            CorpusPages.AudienceNames.Select(
                (name, i) =>
                    $$"""
                        - id: {{CorpusPages.AudienceId(i)}}
                          name: {{name}}
                          tier: primary
                          level: manager
                          our_role: enabler
                          relationship: medium
                          impact: high
                          success_looks_like: Every shift starts on time.
                          channels: [web, feed, email, teams]
                          relationship_manager: { name: Ann Lee, email: ann.lee@freight.example }

                        """
            )
        );

    private const string Channels = """
        - { id: web, name: This site, makes: pages }
        - { id: feed, name: News feed, makes: feed, per_audience: true }
        - { id: email, name: Monthly email, makes: email-digest, per_audience: true }
        - { id: teams, name: Teams channel, makes: teams-card }

        """;

    private const string Settings = """
        name: Freight IT
        organisation: Freight Ltd
        language: en-GB
        base_url: https://it.freight.example/
        as_of: 2025-11-15
        currency: EUR
        financial_year_starts: 4
        brand:
          promise: Your tools work when your shift starts.
          promise_evidence: [number-0]
        agendas:
          run: { label: Keeping things running }
          grow: { label: Winning customers }
        contact: { name: Ann Lee, email: ann.lee@freight.example }

        """;
}
