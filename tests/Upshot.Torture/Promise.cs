namespace Upshot.Torture;

/// <summary>Something that Upshot promises to those who write, publish or read, and what it is tried with.</summary>
/// <param name="Words">The promise, in a sentence.</param>
/// <param name="Means">How it is tried.</param>
/// <param name="Numbers">The numbers under which its figures are kept.</param>
internal sealed record Promise(string Words, string Means, params ImmutableArray<string> Numbers)
{
    /// <summary>The most important first.</summary>
    public static ImmutableArray<Promise> All { get; } =
    [
        new(
            "The published site is never half old and half new.",
            "Builds are killed at every system call that changes a file, and at random moments; the order in which the disk gets files is read from the system.",
            "T30",
            "T33"
        ),
        new(
            "A bad build never replaces a good site.",
            "Each system call fails once and for good; disks fill up, are read-only or somebody else's; files, sizes and memory are limited; sites carry one mistake each.",
            "T32",
            "T35",
            "T37"
        ),
        new("Two builds at once never mix.", "Two processes start at random distances; some are killed.", "T34"),
        new(
            "Nobody who writes can run a script in a reader's browser.",
            "Scripts are put into everything a writer can fill in; the result is judged by a parser, and opened in a browser with the site's own policy off and on.",
            "T01",
            "T02",
            "T03",
            "T04"
        ),
        new(
            "Drawings and texts carry no code.",
            "Hostile drawings are opened on their own; templates are written into content.",
            "T05",
            "T06"
        ),
        new(
            "No personal data and no secrets slip out.",
            "Photos are searched for notes, pages for planted leaks, sites for words that must not be published.",
            "T50",
            "T51",
            "T52"
        ),
        new(
            "Every mistake is named with its place, and nothing is guessed.",
            "Ambiguous values, torn tables and odd file names.",
            "T08",
            "T12",
            "T26"
        ),
        new(
            "The same sources are the same bytes.",
            "Builds in other zones, languages, places, orders, users and numbers of cores.",
            "T31",
            "T14",
            "T24",
            "T38"
        ),
        new(
            "A build reads and writes only inside the project.",
            "Ways out in every field; links swapped while it builds; the system tells what was opened.",
            "T20",
            "T21"
        ),
        new("A build opens no socket and starts no program.", "The system tells every call.", "T56", "T57"),
        new(
            "No page asks another host for anything.",
            "Every page of the shipped site in a browser, each request recorded.",
            "T53",
            "T54",
            "T55"
        ),
        new(
            "The preview shows the site alone, and to this machine alone.",
            "Other hosts, other origins, ways out of the site, over plain sockets and in a browser.",
            "T40",
            "T41",
            "T42",
            "T43",
            "T44"
        ),
        new("The preview cannot be held up.", "Half-open lines, hostile addresses, taken ports.", "T45", "T46", "T47"),
        new(
            "Old pages disappear, and files of others stay.",
            "Pages are removed and renamed; strange files lie in the folder.",
            "T25"
        ),
        new(
            "Two pages never share an address, on any system.",
            "Names that differ by case, form, dots or spaces, and names that Windows keeps for itself.",
            "T22",
            "T23"
        ),
        new(
            "No input hangs or crashes it.",
            "Bombs, nesting, torn files and random damage for every reader.",
            "T07",
            "T09",
            "T10",
            "T13",
            "T15"
        ),
        new(
            "No edit is lost in the preview.",
            "Edits in all the ways in which editors save, with and without the system's watchers; long runs.",
            "T48",
            "T49"
        ),
        new("Tables for downloading carry no formulas.", "Formulas in every cell and every form.", "T11"),
        new(
            "A copy of the site is never broken on its way, and can be proved whole.",
            "Publishing is stopped after each file; copies are spoilt on purpose.",
            "T36"
        ),
        new(
            "Text is what it seems to be.",
            "Letters that look like others, marks that cannot be seen, links that name another place.",
            "T16",
            "T17"
        ),
    ];
}
