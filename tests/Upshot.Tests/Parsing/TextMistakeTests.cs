using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>What a writer is told of mistakes in files, texts and tables, word for word.</summary>
public sealed class TextMistakeTests
{
    private const string Page = "-- content/pages/about.md --\n---\n";
    private const string Text = "We keep it short.";
    private const string Table = "-- content/services/scanners.md --";

    private static readonly (string From, string To)[] OfFiles =
    [
        (Page, "-- content/pages/about.md --\n"),
        (Page, "-- content/pages/about.md --\n\n---\n"),
        (Page, "-- content/pages/about.md --\n+++\n"),
        (Page, "-- content/pages/about.md --\n{ \"title\": \"How we work\" }\n"),
        (Page, "-- content/pages/about.md --\n---\n---\n"),
        (Page, "-- content/pages/about.md --\n---\n- a list\n---\n"),
        (Page, "-- content/pages/about.md --\n---\njust text\n---\n"),
        ("shows: promises\n---\n", "shows: promises\n"),
        ("shows: promises\n---\n", "shows: promises\n--\n"),
        ("shows: promises\n", "shows: [promises\n"),
        ("shows: promises\n", "shows: promises\n\tindented: yes\n"),
        ("shows: promises\n", "shows: &a promises\n"),
        ("shows: promises\n", "shows: *a\n"),
        ("shows: promises\n", "shows: !!str promises\n"),
        ("shows: promises\n", "shows: \"promises\n"),
        ("shows: promises\n", "shows: promises\nshows: promises\n"),
        ("shows: promises\n", "shows: a: b\n"),
        ("-- content/work.yml --", "-- content/plans.yml --"),
        ("-- content/work.yml --", "-- content/somewhere/page.md --"),
        ("-- content/channels.yml --\n", "-- content/channels.yml --\n---\n- { id: a }\n---\n"),
    ];

    private static readonly (string From, string To)[] OfTexts =
    [
        (Text, "# How we work\n\nWe keep it short."),
        (Text, "We <b>keep</b> it short."),
        (Text, "<script>alert(1)</script>"),
        (Text, "<!-- upshot: -->"),
        (Text, "[short](javascript:alert(1))"),
        (Text, "[short](file:///etc/passwd)"),
        (Text, "[sh\u202Eort](../services/scanners.md)"),
        (Text, "a&#8238;b and &#x200B;"),
        (Text, "{{ metric }}"),
        (Text, "{{ metric:ready"),
        (Text, "{{ metrc:ready }}"),
        (Text, "{{ metric:ready from=2025-Q3 }}"),
        (Text, "{{ metric:Ready }}"),
        (Text, "{{metric:ready}} and { metric:ready }"),
        (Text, string.Concat(Enumerable.Repeat("> ", 120)) + "short"),
        (Text, string.Concat(Enumerable.Repeat("- ", 120)) + "short"),
        (Text, string.Concat(Enumerable.Repeat("[", 6000))),
        (Text, string.Concat(Enumerable.Repeat("*a **b ", 3000))),
    ];

    private static readonly (string From, string To)[] OfTables =
    [
        (Table, $"-- content/metrics/spare.csv --\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod,value\n2025-Q1,3,4\n2025-Q2\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod;value\n2025-Q1;3;4\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod\tvalue\n2025-Q1\t3\t4\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod,value\n\"2025-Q1,3\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod,value\n2025\"-Q1,3\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod,period\n2025-Q1,3\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod,\n2025-Q1,3\n{Table}"),
        (Table, $"-- content/metrics/spare.csv --\nperiod,value\n\n,\n2025-Q1,3\n{Table}"),
    ];

    [Fact]
    public void Of_files() => Snapshot.Match(SmallSite.Told(OfFiles));

    [Fact]
    public void Of_texts() => Snapshot.Match(SmallSite.Told(OfTexts));

    [Fact]
    public void Of_tables() => Snapshot.Match(SmallSite.Told(OfTables));
}
