using Upshot.Sources;
using Upshot.Tests.Rendering.Pictures;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>What is written for the team, for later or for machines is nowhere in what is published.</summary>
public sealed class CanaryTests(ITestOutputHelper output)
{
    private static readonly (string Name, string From, string To)[] Changes =
    [
        ("comment in a text", "We keep it short.", "We keep it short.\n\n<!-- CANARY -->"),
        ("comment within a line", "Take one. Bring it back.", "Take one. <!-- CANARY --> Bring it back."),
        (
            "comment over lines",
            "It began with one bad morning.",
            "<!--\nTODO CANARY\n-->\n\nIt began with one bad morning."
        ),
        (
            "reason of a silence",
            "Take it when yours fails.",
            "<!-- upshot-ignore UP310: CANARY -->\nTake it when yours fails, with leverage."
        ),
        ("comment in front matter", "cost: { model: free }", "cost: { model: free } # CANARY"),
        (
            "field of a theme",
            "business_owner: Quay director",
            "business_owner: Quay director\nextra: { note: CANARY, list: [CANARY] }"
        ),
        ("reason of a page's check", "type: product", "type: product\nchecks: { UP310: CANARY }"),
        ("reason of a budget", "shows: promises", "shows: promises\nbudget: { words: 900, because: CANARY }"),
        ("comment in settings", "organisation: Harbour Ltd", "organisation: Harbour Ltd # CANARY"),
        (
            "host that stays inside",
            "currency: GBP",
            "currency: GBP\nchecks: { internal_hosts: [canary.example], on_purpose: [{ text: 10.0.0.1, because: CANARY }] }"
        ),
        ("comment in a number", "decimals: 0", "decimals: 0 # CANARY"),
        ("comment in messages", "what: Every tool", "# CANARY\n  what: Every tool"),
        ("comment in audiences", "tier: secondary", "tier: secondary # CANARY"),
        ("comment in channels", "makes: pages }", "makes: pages } # CANARY"),
        ("comment in work", "importance: 5", "importance: 5 # CANARY"),
        ("comment in expectations", "class: basic", "class: basic # CANARY"),
    ];

    private static readonly (string Path, string Text)[] Files =
    [
        ("content/pages/draft.md", Page("CANARY in a draft", "visibility: draft")),
        ("content/pages/team.md", Page("CANARY for the team", "visibility: team")),
        ("content/updates/2025-12-24-canary.md", Update("CANARY of tomorrow", "2025-12-24")),
        ("content/updates/2025-11-02-draft.md", Update("CANARY of a draft", "2025-11-02", "\nvisibility: draft")),
        (
            "content/communications.yml",
            "- { id: canary, name: CANARY mail, audience: crews, rhythm: weekly, decision: remove, because: CANARY, asked_for_by: CANARY }\n"
        ),
        ("content/words.yml", "replace: [{ find: canaryword, write: canary bird }]\nallow: [CANARY]\n"),
        (
            "content/images/unused.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>CANARY</title></svg>"
        ),
        (
            "content/images/noted.svg",
            "<!-- CANARY --><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:s=\"http://sodipodi.sourceforge.net/x\" viewBox=\"0 0 9 9\" s:docname=\"CANARY\"><metadata>CANARY</metadata></svg>"
        ),
        ("content/.notes.md", "CANARY"),
        ("themes/default/templates/canary.html", "{{# CANARY #}}"),
    ];

    [Fact]
    [Trait(Figure.Trait, "T52")]
    public void Nothing_of_thirty_places_is_published()
    {
        using var folder = new TempFolder();
        var root = System.IO.Path.Combine(folder.Root, "canary-folder");
        foreach (var file in Sources())
        {
            var path = System.IO.Path.Combine(root, file.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!); // every file has a folder
            System.IO.File.WriteAllBytes(path, file.Bytes.ToArray());
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["USER"] = "canary",
            ["LOGNAME"] = "canary",
            ["USERNAME"] = "canary",
            ["HOSTNAME"] = "canary",
        };
        var run = UpshotProcess.Run(["build", "--now", "2025-11-15"], root, names);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);

        var published = Directory.GetFiles(System.IO.Path.Combine(root, "dist"), "*", SearchOption.AllDirectories);
        string[] told =
        [
            .. published.Where(path =>
                System.IO.File.ReadAllText(path).Contains("canary", StringComparison.OrdinalIgnoreCase)
                || System.IO.Path.GetRelativePath(root, path).Contains("canary", StringComparison.OrdinalIgnoreCase)
            ),
        ];
        // A picture, two names of people and computers, and the folder are places too.
        var places = Changes.Length + Files.Length + 1 + names.Count + 1;

        output.WriteLine($"{told.Length} of {published.Length} files say something of {places} places");
        Assert.True(places >= 30, $"{places} places");
        Figure.None("T52", "canaries of places that are not for readers published", told, places);
    }

    private static IEnumerable<SourceFile> Sources()
    {
        var changes = Changes.Select(change => (change.From, change.To));
        var shown = (
            "## When it breaks",
            "![The gate](../images/noted.svg) ![The quay](../images/quay.jpg)\n\n## When it breaks"
        );
        return
        [
            .. SmallSite.With([.. changes, shown]).Files,
            .. Files.Select(file => SourceFile.FromText(file.Path, file.Text)),
            Photos.File(".jpg", Notes.Of(".jpg").First().Bytes),
        ];
    }

    private static string Page(string title, string visibility) =>
        $"""
            ---
            title: {title}
            summary: CANARY is not for readers.
            audiences: [everyone]
            owner: Canary Jones
            updated: 2025-10-01
            review_by: 2026-04-01
            {visibility}
            ---
            CANARY
            """;

    private static string Update(string title, string date, string more = "") =>
        $"""
            ---
            title: {title}
            summary: CANARY is not for readers.
            audiences: [crews]
            owner: Canary Jones
            date: {date}
            change: new{more}
            ---
            CANARY
            """;
}
