using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Tests.Support;

/// <summary>The smallest site that has one of everything, to be changed by a test in one place.</summary>
public static class SmallSite
{
    public static BuildOptions Options { get; } = new() { Today = new DateOnly(2025, 11, 15) };

    public const string Text = """
        -- site.yml --
        name: Harbour IT
        organisation: Harbour Ltd
        language: en-GB
        base_url: https://it.harbour.example/
        currency: GBP
        financial_year_starts: 4
        brand:
          promise: Your tools work when your shift starts.
          promise_evidence: [ready]
        agendas:
          run: { label: Keeping things running }
          grow: { label: Winning customers }
        contact: { name: Ann Lee, email: ask@harbour.example }
        -- content/audiences.yml --
        - id: crews
          name: Crews
          tier: primary
          level: manager
          our_role: enabler
          relationship: strong
          impact: high
          success_looks_like: The shift starts on time.
          channels: [web]
          relationship_manager: { name: Ann Lee, email: ask@harbour.example }
        - id: everyone
          name: Everyone at Harbour
          tier: secondary
          level: everyone
          our_role: utility
          relationship: medium
          impact: medium
          channels: [web]
        -- content/channels.yml --
        - { id: web, name: This site, makes: pages }
        -- content/messages.yml --
        - id: on-time
          text: Your shift starts on time.
          what: Every tool is ready before the shift.
          why: A late start costs an hour.
          how: We check at five in the morning.
          since: 2023-04-01
          horizon: 2028-03-31
          audiences: [crews]
          metrics: [ready]
          stories: [five-in-the-morning]
        -- content/expectations.yml --
        - id: tools-work
          audience: crews
          words: My scanner works at six.
          class: basic
          since: 2022-01-01
          heard: { how: Quay walk, date: 2025-06-01, people: 9 }
          services: [scanners]
          evidence: ready
          last_discussed: never
        -- content/work.yml --
        - id: new-scanners
          title: New scanners
          outcome: No scanner older than four years
          agenda: run
          importance: 5
          urgency: 4
          why_now: The old ones fail in the rain.
          state: doing
          audiences: [crews]
        -- content/metrics/ready.yml --
        id: ready
        title: Shifts that start with every tool working
        kind: outcome
        headline: true
        unit: percent
        decimals: 0
        better: up
        baseline: { date: 2024-06-30, value: 61 }
        target: { date: 2026-03-31, value: 95, agreed_with: Quay director }
        frequency: quarterly
        series:
          - { period: 2024-Q2, value: 61, count: 164 }
          - { period: 2025-Q3, value: 88, count: 169 }
        source: { name: Shift log, how: Counted at six, as_of: 2025-10-06 }
        owner: { name: Ann Lee, role: Service owner, email: ask@harbour.example }
        audiences: [crews]
        services: [scanners]
        -- content/services/scanners.md --
        ---
        title: A scanner that works in the rain
        summary: A scanner for each shift, checked before it starts.
        audiences: [crews]
        owner: Ann Lee
        updated: 2025-10-01
        review_by: 2026-04-01
        outcome: You can start your shift on time.
        type: product
        for: Crews on all quays
        what_you_get: [A scanner, A spare one at the gate]
        cost: { model: free }
        get_it: { how: Take one at the gate., takes: No wait }
        place: Both gates
        promise: { text: Ready before six., evidence: ready }
        help: https://help.harbour.example/
        people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }
        business_owner: Quay director
        metrics: [ready]
        stories: [five-in-the-morning]
        state: live
        aliases: [/old/scanners/]
        ---
        Take one. Bring it back. {{ metric:ready }} of shifts start with every tool working.

        ## When it breaks

        See [the story](../case-studies/five-in-the-morning.md).
        -- content/case-studies/five-in-the-morning.md --
        ---
        title: We check at five so that you start at six
        summary: Nearly nine in ten shifts now start with every tool working.
        audiences: [crews]
        owner: Ann Lee
        updated: 2025-10-01
        review_by: 2026-10-01
        agenda: run
        result: worked
        problem: Shifts waited for a working scanner.
        what_changed: A person checks every scanner at five.
        our_part: We moved one shift of ours to the night.
        results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]
        because: likely
        learned: We should have asked the night crew first.
        next: The same for label printers.
        people: { name: Ann Lee, email: ask@harbour.example }
        messages: [on-time]
        services: [scanners]
        ---
        It began with one bad morning.

        {{ card:ready }}
        -- content/updates/2025-11-01-spare-scanners.md --
        ---
        title: Spare scanners at both gates
        summary: A spare scanner now waits at each gate.
        audiences: [crews]
        owner: Ann Lee
        date: 2025-11-01
        change: new
        services: [scanners]
        ---
        Take it when yours fails.
        -- content/pages/about.md --
        ---
        title: How we work
        summary: Who does what, and when to go elsewhere.
        audiences: [everyone]
        owner: Ann Lee
        updated: 2025-10-01
        review_by: 2026-04-01
        shows: promises
        ---
        We keep it short.
        -- content/reports/2025.md --
        ---
        title: What IT did for Harbour in 2024/25
        summary: One promise, what happened to it, and what comes next.
        period: 2024/25
        audiences: [crews]
        owner: Ann Lee
        updated: 2025-10-01
        letter: { from: Ann Lee, text: We promised one thing. }
        goals: [{ title: Shifts start on time, metrics: [ready] }]
        messages: [on-time]
        how_made: One person, two hours.
        status: published
        published: 2025-05-20
        ---
        ## What did not go well

        The rain.
        """;

    /// <summary>The site's files, after one change of its text that must be there to change.</summary>
    public static SourceTree With(params (string From, string To)[] changes)
    {
        var text = Text;
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return SiteText.Parse(text);
    }

    /// <summary>One more page, about how the team works.</summary>
    /// <param name="id">Its file and address.</param>
    /// <param name="fields">More lines of its front matter, each with its end.</param>
    public static SourceFile Page(string id, string fields, string text = "You find it at the gate.") =>
        SourceFile.FromText(
            $"content/pages/{id}.md",
            $"""
            ---
            title: How we work in {id}
            summary: Who does what, and when to go elsewhere.
            audiences: [everyone]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-04-01
            {fields}---
            {text}

            """.ReplaceLineEndings("\n")
        );

    /// <summary>What reading and binding have to say, in order of place.</summary>
    public static string Findings(params (string From, string To)[] changes)
    {
        var content = ContentParser.Parse(With(changes));
        var bound = SiteBinder.Bind(content, Options);
        return Report(Upshot.Diagnostics.Report.Of([.. content.Findings, .. bound.Findings], bound.LeftOut));
    }

    /// <summary>Each mistake alone in the site, with all that is said of it.</summary>
    public static string Told(IEnumerable<(string From, string To)> mistakes) =>
        string.Join(
            "\n\n",
            mistakes.Select(mistake =>
                $"# {mistake.From.Trim().Split('\n')[0]} → {Shortened(mistake.To.Trim().ReplaceLineEndings(" ⏎ "))}\n"
                + Findings(mistake)
            )
        );

    public static string Report(Upshot.Diagnostics.Report report) =>
        string.Join(
            '\n',
            [
                .. report.Findings.Select(finding => finding.ToString()),
                .. report.LeftOut.Select(item => $"left out: {item.Path}: {item.Reason}"),
            ]
        );

    private static string Shortened(string text) => PortableName.Shown(text.Length <= 160 ? text : text[..160] + "…");
}
