namespace Upshot.Tests.Model;

/// <summary>Mistakes of a writer, each as a change of one place in the small site.</summary>
internal static class Mistakes
{
    private const string Series = "  - { period: 2025-Q3, value: 88, count: 169 }\n";
    private const string Metric = "-- content/services/scanners.md --";

    public static (string From, string To)[] OfFields { get; } =
    [
        ("title: How we work\n", "title: null\n"),
        ("title: How we work\n", "title: ~\n"),
        ("title: How we work\n", "title: 'null'\n"),
        ("title: How we work\n", $"title: {new string('x', 70)}\n"),
        ("title: How we work\n", $"title: {new string('x', 71)}\n"),
        ("title: How we work\n", $"title: {new string('x', 90)}\n"),
        ("title: How we work\n", "title:\n"),
        ("title: How we work\n", "title: [How, we work]\n"),
        ("title: How we work\n", "title: { a: How we work }\n"),
        ("title: How we work\n", "titel: How we work\n"),
        ("title: How we work\n", "title: How we work\ncolour_of_the_page: red\n"),
        ("summary: Who does what", "summary: \"\"\nexplanation: Who does what"),
        ("audiences: [everyone]\n", ""),
        ("audiences: [everyone]\n", "audiences: everyone\n"),
        ("audiences: [everyone]\n", "audiences: { everyone: yes }\n"),
        ("audiences: [everyone]\n", "audiences: []\n"),
        ("audiences: [everyone]\n", "audiences: [Every one]\n"),
        ("outcome: You can start your shift on time.", "outcome: You can start your shift on time"),
        ("outcome: You can start your shift on time.", $"outcome: {string.Concat(Enumerable.Repeat("one ", 60))}."),
        ("outcome: You can start your shift on time.", $"outcome: {string.Concat(Enumerable.Repeat("a ", 26))}."),
        ("what_you_get: [A scanner, A spare one at the gate]", "what_you_get: []"),
        ("what_you_get: [A scanner, A spare one at the gate]", "what_you_get: [a, b, c, d, e, f, g, h, i, j, k, l]"),
        ("what_you_get: [A scanner, A spare one at the gate]", "what_you_get: A scanner"),
        ("what_you_get: [A scanner, A spare one at the gate]", "what_you_get: { a: b }"),
        ("what_you_get: [A scanner, A spare one at the gate]", "what_you_get: [A scanner, [A spare one]]"),
        ("help: https://help.harbour.example/", "help: javascript:alert(1)"),
        ("help: https://help.harbour.example/", "help: file:///etc/passwd"),
        ("help: https://help.harbour.example/\n", ""),
        ("updated: 2025-10-01\nreview_by: 2026-04-01\noutcome", "updated: yesterday\nreview_by: 2026-04-01\noutcome"),
        ("type: product", "type: produkt"),
        ("type: product", "type: something else"),
        ("cost: { model: free }", "cost: free"),
        ("cost: { model: free }", "cost: [free]"),
        ("cost: { model: free }", "cost: { model: charged }"),
        ("cost: { model: free }", "cost: { model: charged, amount: 38, per: month }\nnot_for: Those who walk"),
        ("cost: { model: free }", "cost: { model: charged, amount: -1, per: month }"),
        ("cost: { model: free }", "cost: { model: charged, amount: 38 EUR, per: month }"),
        ("cost: { model: free }", "cost: { model: charged, amount: many, per: month }"),
        ("cost: { model: free }", "cost: { model: included }"),
        ("cost: { model: free }", "cost: { model: included, note: The quay pays. }"),
        ("state: live", "state: trial"),
        ("state: live", "state: trial\nknow: [It may stop.]"),
        ("state: live", "state: closing\nknow: [It closes in May.]"),
        ("state: live", "state: closing\nbecause: It is old."),
        ("business_owner: Quay director", "business_owner: { shared: [A, B] }"),
        ("business_owner: Quay director", "business_owner: { because: We could not agree. }"),
        (
            "people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }",
            "people: { name: Ann Lee, where: Gate 1 }"
        ),
        ("people: { name: Ann Lee, email: ask@harbour.example }\nmessages", "people: { name: Ann Lee }\nmessages"),
        (
            "people: { name: Ann Lee, email: ask@harbour.example }\nmessages",
            "people: [{ name: Ann Lee }, { name: Bo, phone: '01' }]\nmessages"
        ),
        ("results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]", "results: []"),
        (
            "results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]",
            "results: [{ metric: ready, from: 2023-Q2, to: 2025-Q4 }]"
        ),
        (
            "results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]",
            "results: [{ metric: ready, from: spring, to: 2025-Q3 }]"
        ),
        ("change: new", "change: stopped"),
        ("change: new", "change: changed"),
        ("change: new", "change: stopped\ndo: Nothing."),
        ("shows: promises", "shows: promises\nkind: service"),
        ("shows: promises", "shows: promises\nkind: page"),
        ("shows: promises", "shows: promises\nimage: { src: a.png }"),
        ("aliases: [/old/scanners/]", "aliases: [/services/]"),
        ("aliases: [/old/scanners/]", "aliases: [old]"),
        ("aliases: [/old/scanners/]", "aliases: [/a b/]"),
        ("aliases: [/old/scanners/]", "aliases: [/a~b_c.d/, /index.html, /old/page.html, /older]"),
        ("-- content/pages/about.md --", "-- content/pages/services.md --"),
        ("-- content/pages/about.md --", "-- content/pages/About us.md --"),
        ("status: published\npublished: 2025-05-20", "status: published"),
        ("status: published\npublished: 2025-05-20", "status: draft"),
        ("how_made: One person, two hours.", "how_made: One person, two hours.\nmoney: { run: 60, grow: 30 }"),
        ("how_made: One person, two hours.", "how_made: One person, two hours.\nmoney: { run: 60, grow: 40 }"),
        ("how_made: One person, two hours.", "how_made: One person, two hours.\ndepth: full"),
        ("how_made: One person, two hours.", "how_made: One person, two hours.\ndepth: full\nmaturity: high"),
        ("metrics: [ready] }]", "metrics: [] }]"),
        ("period: 2024/25", "period: this year"),
        ("{{ metric:ready }}", "{{ metric:redy }}"),
        ("{{ metric:ready }}", "{{ message:redy }}"),
        ("{{ metric:ready }}", "{{ service:lorry }}"),
        ("{{ metric:ready }}", "{{ metric:ready at=2025-Q1 }}"),
        ("takes: No wait", "takes: '{{ change:redy }}'"),
        ("because: likely", "because: likely\nvisibility: draft"),
    ];

    public static (string From, string To)[] OfData { get; } =
    [
        ("name: Harbour IT\n", ""),
        ("base_url: https://it.harbour.example/", "base_url: it.harbour.example"),
        ("base_url: https://it.harbour.example/", "base_url: ftp://it.harbour.example/"),
        ("base_url: https://it.harbour.example/", "base_url: https://it.harbour.example/?a"),
        ("base_url: https://it.harbour.example/", "base_url: https://it.harbour.example/#a"),
        ("currency: GBP", "currency: pounds"),
        ("currency: GBP", "currency: GBPS"),
        ("financial_year_starts: 4", "financial_year_starts: 13"),
        ("financial_year_starts: 4", "financial_year_starts: 0"),
        ("financial_year_starts: 4", "financial_year_starts: April"),
        (
            "contact: { name: Ann Lee, email: ask@harbour.example }\n-- content/audiences",
            "contact: { name: Ann Lee }\n-- content/audiences"
        ),
        (
            "contact: { name: Ann Lee, email: ask@harbour.example }\n-- content/audiences",
            "contact: { name: Ann Lee }\nfeedback: https://forms.example/\n-- content/audiences"
        ),
        (
            "  promise: Your tools work when your shift starts.",
            "  colour: blue\n  promise: Your tools work when your shift starts."
        ),
        (
            "  promise: Your tools work when your shift starts.",
            "  colour: \"#0b5a6b\"\n  promise: Your tools work when your shift starts."
        ),
        ("agendas:\n", "brands: [{ id: quay, badge: Quay, colour: green }]\nagendas:\n"),
        ("agendas:\n", "agendas: none\nold_agendas:\n"),
        ("  run: { label: Keeping things running }", "  run: [Keeping things running]"),
        ("-- content/audiences.yml --", "-- content/audience.yml --"),
        (
            "-- content/channels.yml --\n- { id: web, name: This site, makes: pages }",
            "-- content/channels.yml --\nid: web"
        ),
        ("-- content/channels.yml --\n- { id: web, name: This site, makes: pages }", "-- content/channels.yml --\nweb"),
        ("-- content/channels.yml --\n- { id: web, name: This site, makes: pages }", "-- content/channels.yml --\n"),
        ("makes: pages }", "makes: pages }\n- { id: web, name: Again, makes: pages }"),
        ("makes: pages }", "makes: pages }\n- { id: mail, name: Mail, makes: email-digest }"),
        ("makes: pages }", "makes: pages }\n- { id: mail, name: Mail, makes: email-digest, audience: everyone }"),
        (
            "makes: pages }",
            "makes: pages }\n- { id: mail, name: Mail, makes: email-digest, audience: everyone, because: It is for all. }"
        ),
        (
            "makes: pages }",
            "makes: pages }\n- { id: mail, name: Mail, makes: email-digest, audience: crews }\n- { id: post, name: Post, makes: email-digest, audience: crews }"
        ),
        (
            "channels: [web]\n-- content/channels.yml --\n- { id: web, name: This site, makes: pages }",
            "channels: [web, mail]\n-- content/channels.yml --\n- { id: web, name: This site, makes: pages }\n- { id: mail, name: Mail, makes: email-digest, audience: crews }"
        ),
        (
            "channels: [web]\n-- content/channels.yml --\n- { id: web, name: This site, makes: pages }",
            "channels: [web, mail]\n-- content/channels.yml --\n- { id: web, name: This site, makes: pages }\n- { id: mail, name: Mail, makes: email-digest }"
        ),
        (
            "channels: [web]\n  relationship_manager: { name: Ann Lee, email: ask@harbour.example }",
            "channels: [web, mail, post]\n  relationship_manager: { name: Ann Lee, email: ask@harbour.example }\n- id: crew\n  name: Crew\n  tier: secondary\n  level: manager\n  our_role: enabler\n  relationship: strong\n  impact: high\n  channels: [mail]"
        ),
        ("  success_looks_like: The shift starts on time.\n", ""),
        ("  relationship_manager: { name: Ann Lee, email: ask@harbour.example }\n", ""),
        ("- id: everyone", "- id: crews"),
        ("- id: everyone", "- id: All of us"),
        ("  evidence: ready\n  last", "  evidence: reedy\n  last"),
        ("  last_discussed: never", "  last_discussed: always"),
        ("  last_discussed: never", "  last_discussed: { date: 2025-01-01, who: Ann }\n  conflicts_with: [tools-work]"),
        ("people: 9 }", "people: 0 }"),
        ("importance: 5", "importance: 6"),
        ("importance: 5", "importance: 4.5"),
        ("importance: 5", "importance: five"),
        ("state: doing", "state: doing\n  waits_for: new-scanners"),
        (
            "state: doing\n  audiences: [crews]",
            "state: doing\n  audiences: [crews]\n  waits_for: gates\n- { id: gates, title: Gates, outcome: They open, agenda: run, importance: 1, urgency: 1, why_now: They stick., state: doing, audiences: [crews], waits_for: doors }\n- { id: doors, title: Doors, outcome: They open, agenda: run, importance: 1, urgency: 1, why_now: They stick., state: doing, audiences: [crews], waits_for: new-scanners }"
        ),
        ("state: doing", "state: doing\n  waits_for: new-scaners"),
        ("-- content/work.yml --", "-- content/wrok.yml --"),
        ("agenda: run\nresult", "agenda: ran\nresult"),
        ("messages: [on-time]\nservices", "messages: [in-time]\nservices"),
        ("stories: [five-in-the-morning]\n-- content/exp", "stories: [six-in-the-morning]\n-- content/exp"),
        ("metrics: [ready]\nstories", "metrics: [cost]\nstories"),
        ("services: [scanners]\n-- content/services", "services: [lorries]\n-- content/services"),
    ];

    public static (string From, string To)[] OfNumbers { get; } =
    [
        ("headline: true", "headline: perhaps"),
        ("kind: outcome", "kind: activity"),
        ("kind: outcome", "kind: service-level"),
        ("kind: outcome\nheadline: true", "kind: service-level\nexperience: none"),
        ("kind: outcome\nheadline: true", "kind: service-level\nexperience: none\nbecause: Nobody sees it."),
        ("kind: outcome\nheadline: true", "kind: service-level\nexperience: mood"),
        ("target: { date: 2026-03-31, value: 95, agreed_with: Quay director }\n", ""),
        (", agreed_with: Quay director", ""),
        ("target: { date: 2026-03-31", "target: { date: 2024-06-30"),
        ("unit: percent", "unit: percnt"),
        ("decimals: 0", "decimals: 9"),
        ("decimals: 0", "decimals: 0\ndescribe: It got better."),
        ("decimals: 0", "decimals: 0\ndescribe: It rose to 88%."),
        ("id: ready\ntitle", "id: redy\ntitle"),
        ("series:\n", "series_file: ready.csv\nseries:\n"),
        ($"series:\n  - {{ period: 2024-Q2, value: 61, count: 164 }}\n{Series}", "series_file: ready.csv\n"),
        ($"series:\n  - {{ period: 2024-Q2, value: 61, count: 164 }}\n{Series}", "series_file: ready.txt\n"),
        ($"series:\n  - {{ period: 2024-Q2, value: 61, count: 164 }}\n{Series}", "series: []\n"),
        ($"series:\n  - {{ period: 2024-Q2, value: 61, count: 164 }}\n{Series}", ""),
        (Series, Series + "  - { period: 2025-Q3, value: 89 }\n"),
        (Series, Series + "  - { period: 2025, value: 89 }\n"),
        (Series, Series + "  - { period: 2025-08, value: 89 }\n  - { period: 2025-Q3, value: 70 }\n"),
        (Series, Series + "  - { period: autumn, value: 89 }\n"),
        (Series, Series + "  - { value: 89 }\n"),
        (Series, "  - { period: 2025-Q3, value: 8a, count: 169 }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, count: 1.5 }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, count: -1 }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, count: 169, of: 100 }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, of: many }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, quality: suppressed }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, quality: provisonal }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, quality: estimated value }\n"),
        (Series, "  - { period: 2025-Q3, value: 88, quality: counted by hand, note: At night }\n"),
        (Series, Series + "breaks: [{ period: spring, note: New scanners }]\n"),
        (Metric, $"-- content/metrics/spare.csv --\nperiod,value\n2025-Q1,3\n{Metric}"),
        (Metric, $"-- content/metrics/spare.xlsx --\nno workbook\n{Metric}"),
        (Metric, $"-- content/metrics/ready.csv --\nperiod,value,title\n2025-Q1,3,Ready\n{Metric}"),
        (Metric, $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes")}{Metric}"),
        (Metric, $"-- content/metrics/waits.csv --\n{Table("Waits", "minuts")}{Metric}"),
        (Metric, $"-- content/metrics/waits.csv --\n{Table("Waits;Delays", "minutes")}{Metric}"),
        (
            Metric,
            $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes").Replace("2025-Q3,14,Waits", "2025-Q3,14,Delays")}{Metric}"
        ),
        (
            Metric,
            $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes").Replace("period,value,", "period,value,period,")}{Metric}"
        ),
        (
            Metric,
            $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes").Replace("period,value,", "periode,worth,")}{Metric}"
        ),
        (
            Metric,
            $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes").Replace("period,value,", "period,,")}{Metric}"
        ),
        (
            Metric,
            $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes").Replace("baseline.value", "unit")}{Metric}"
        ),
        (
            Metric,
            $"-- content/metrics/waits.csv --\n{Table("Waits", "minutes").Replace("baseline.value", "unit.value")}{Metric}"
        ),
    ];

    /// <summary>A metric that is a table alone.</summary>
    private static string Table(string title, string unit) =>
        "period,value,title,kind,unit,better,frequency,baseline.date,baseline.value,source.name,source.how,source.as_of,owner.name,owner.role,owner.email,audiences,services\n"
        + $"2025-Q2,20,{title},outcome,{unit},down,quarterly,2024-06-30,31,Gate log,Counted at six,2025-10-06,Ann Lee,Service owner,ask@harbour.example,crews;everyone,scanners\n"
        + $"2025-Q3,14,{title},,,,,,,,,,,,,,\n";
}
