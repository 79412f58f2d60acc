using Upshot.Sources;
using Upshot.Tests.Parsing;
using Upshot.Tests.Rendering.Channels;
using Upshot.Tests.Support;

namespace Upshot.Tests.Safety;

/// <summary>
/// A site with everything, each of its fields holding what somebody pasted to make a browser, a mail program or a
/// spreadsheet act.
/// </summary>
public static class HostileSite
{
    /// <summary>A title may have 60 characters, and one more may be its full stop.</summary>
    private const int LongestField = 59;

    /// <summary>Spellings differ little from one to the next.</summary>
    private const int EachForm = 3;

    /// <summary>Texts with each attack in each context are tried without a site; here a part of them will do.</summary>
    private const int EachText = 12;

    /// <summary>How many attacks the fields of one site hold.</summary>
    public static int Places => Fields.Length;

    /// <summary>What fields and texts are filled with: one line each, and no sign that stops the reading of a file.</summary>
    public static IReadOnlyList<string> Attacks { get; } =
    [
        .. Payloads
            .All.Concat(PayloadForms.All.Where((_, at) => at % EachForm == 0))
            .Where(text => text.Trim().Length > 0 && !text.Any(IsHidden)),
    ];

    /// <summary>Fields that the small site leaves out.</summary>
    private static readonly (string From, string To)[] More =
    [
        ("kind: outcome\n", "kind: outcome\nquestion: A question\nproxy: A proxy\ncaveats: A caveat\n"),
        (
            "series:\n  - { period: 2024-Q2, value: 61, count: 164 }\n  - { period: 2025-Q3, value: 88, count: 169 }\n",
            "series_file: ready.csv\n"
        ),
        (
            "-- content/services/scanners.md --",
            "-- content/metrics/ready.csv --\nperiod,value,count,note\n2024-Q2,61,164,First note\n2025-Q3,88,169,Second note\n-- content/services/scanners.md --"
        ),
        (
            "get_it: { how: Take one at the gate., takes: No wait }",
            "not_for: A stranger\nknow: [A limit]\nchanges: [{ date: 2025-09-01, what: A change }]\nget_it: { how: Take one at the gate., takes: No wait, steps: [A step] }"
        ),
        (
            "cost: { model: free }",
            "cost: { model: charged, amount: 3, per: A month, note: A cost note }\nshare_text: A text to share"
        ),
        (
            "because: likely\n",
            "because: likely\nbecause_note: A reason\nwho: A crew\nquote: { text: A quotation, name: A speaker, role: A role, agreed: 2025-09-30 }\n"
        ),
        ("change: new\n", "change: new\ndo: A thing to do\n"),
        ("how_made: One person", "stopped: [A stopped thing]\nhow_made: One person"),
    ];

    /// <summary>Whole values of the site's fields, each to be put in place of.</summary>
    private static readonly string[] Fields =
    [
        .. """
            Harbour IT
            Harbour Ltd
            Your tools work when your shift starts.
            Keeping things running
            Winning customers
            Ann Lee
            Crews
            Everyone at Harbour
            This site
            Your shift starts on time.
            Every tool is ready before the shift.
            A late start costs an hour.
            We check at five in the morning.
            My scanner works at six.
            Quay walk
            New scanners
            No scanner older than four years
            The old ones fail in the rain.
            Shifts that start with every tool working
            A question
            A proxy
            A caveat
            Quay director
            Shift log
            Counted at six
            Service owner
            A scanner that works in the rain
            A scanner for each shift, checked before it starts.
            You can start your shift on time.
            Crews on all quays
            A scanner
            A spare one at the gate
            A month
            A cost note
            A text to share
            A stranger
            A limit
            A change
            A step
            Take one at the gate.
            No wait
            Both gates
            Ready before six.
            Gate 1
            We check at five so that you start at six
            Nearly nine in ten shifts now start with every tool working.
            A crew
            A quotation
            A speaker
            A role
            A reason
            Shifts waited for a working scanner.
            A person checks every scanner at five.
            We moved one shift of ours to the night.
            We should have asked the night crew first.
            The same for label printers.
            Spare scanners at both gates
            A spare scanner now waits at each gate.
            A thing to do
            How we work
            Who does what, and when to go elsewhere.
            What IT did for Harbour in 2024/25
            One promise, what happened to it, and what comes next.
            We promised one thing.
            Shifts start on time
            A stopped thing
            One person, two hours.
            Monthly mail
            Crew chat
            News feed
            One page
            """.Split('\n'),
    ];

    private static readonly string[] Cells = ["First note", "Second note"];

    private static readonly string[] Texts =
    [
        "Take one. Bring it back. {{ metric:ready }} of shifts start with every tool working.",
        "It began with one bad morning.",
        "Take it when yours fails.",
        "We keep it short.",
        "The rain.",
    ];

    private static readonly string Whole = More.Concat(Told.EveryChannel)
        .Aggregate(SmallSite.Text, (text, change) => Changed(text, change.From, change.To));

    /// <summary>The site without any attack.</summary>
    public static SourceTree Clean => SiteText.Parse(Whole);

    /// <summary>Fields hold these, one after the other; texts hold all of the others in every context.</summary>
    public static SourceTree Of(IReadOnlyList<string> fields, IReadOnlyList<string> texts)
    {
        var whole = Whole;
        foreach (var field in Fields.OrderByDescending(field => field.Length))
            whole = whole.Replace(field, Mark(Array.IndexOf(Fields, field)), StringComparison.Ordinal);
        foreach (var (index, _) in Fields.Index())
            whole = whole.Replace(
                Mark(index),
                Quoted(Value(fields[index % fields.Count], Fields[index])),
                StringComparison.Ordinal
            );
        foreach (var (index, cell) in Cells.Index())
            whole = Changed(
                whole,
                cell,
                $"\"{fields[index % fields.Count].Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            );
        foreach (var (index, text) in Texts.Index())
        {
            var own = texts.Where((_, at) => at % Texts.Length == index);
            whole = Changed(whole, text, text + "\n\n" + PayloadContexts.Page(own));
        }

        return SiteText.Parse(whole);
    }

    /// <summary>Sites that hold each attack in a field once if it is short enough, and some of them in texts.</summary>
    public static IEnumerable<SourceTree> All() =>
        Attacks
            .Chunk(Places)
            .Select(attacks =>
                Of(
                    [.. attacks.Where(attack => attack.Length <= LongestField)],
                    [.. attacks.Where((_, at) => at % EachText == 0)]
                )
            );

    /// <summary>Some fields are sentences.</summary>
    private static string Value(string attack, string field) => field.EndsWith('.') ? attack + "." : attack;

    private static string Changed(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static string Mark(int index) => $"\u2039{index}\u203A";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsHidden(char letter) =>
        char.IsControl(letter) && letter != '\t'
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format;
}
