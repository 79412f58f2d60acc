using System.Globalization;
using System.Text.Json;
using Upshot.Diagnostics;
using Upshot.Output;
using Upshot.Sources;
using Upshot.Tests.Rendering.Channels;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>Two sources never share one address, nor a file of the site: it is an error that names both.</summary>
[Trait(Figure.Trait, "T22")]
public sealed class CollisionTests
{
    private static readonly (string From, string To)[] Channels = [.. Told.EveryChannel];

    [Fact]
    public void Old_addresses_that_take_the_place_of_something_are_errors_that_name_both()
    {
        var pairs = Pairs().ToArray();
        var site = BuiltSite.Of(new([.. SmallSite.With(Channels).Files, .. pairs.SelectMany(PagesOf)]));
        var errors = site.Result.Report.Findings.Where(finding => finding.IsError).ToArray();

        string[] missed =
        [
            .. pairs
                .Where((pair, i) => !errors.Any(finding => IsOf(finding, pair, i)))
                .Select(pair => $"{pair.Alias} with {pair.Other}"),
        ];
        Figure.None("T22", "pairs of sources for one address let through", missed, pairs.Length);
        Assert.True(pairs.Length >= 200, $"{pairs.Length} pairs");

        // What is left can be shown while somebody mends the rest.
        using var folder = new TempFolder();
        Assert.Equal(Outcome.Done, SiteWriter.Write(folder["dist"], site.Result.Files).Outcome);
    }

    [Theory]
    [InlineData("content/pages/team/about.md", "content/pages/about.md")]
    [InlineData("content/services/gate/scanners.md", "content/services/scanners.md")]
    [InlineData("content/case-studies/old/five-in-the-morning.md", "content/case-studies/five-in-the-morning.md")]
    [InlineData("content/updates/2025/2025-11-01-spare-scanners.md", "content/updates/2025-11-01-spare-scanners.md")]
    [InlineData("content/reports/2025-again.md", "content/reports/2025.md")]
    [InlineData("content/pages/services.md", "content/pages/about.md", "content/services")]
    [InlineData("content/pages/search.md", "content/pages/about.md", "content")]
    [InlineData("content/pages/stories.md", "content/pages/about.md", "content/case-studies")]
    [InlineData("content/pages/results.md", "content/pages/about.md", "content/metrics")]
    [InlineData("content/pages/report.md", "content/pages/about.md", "content/reports")]
    [InlineData("content/pages/messages.md", "content/pages/about.md", "content/messages.yml")]
    [InlineData("content/pages/expectations.md", "content/pages/about.md", "content/expectations.yml")]
    [InlineData("content/pages/work.md", "content/pages/about.md", "content/work.yml")]
    public void Two_pages_with_one_address_are_an_error_that_names_both(string copy, string of, string? other = null)
    {
        var files = SmallSite.With().Files;
        var again = files.Single(file => file.Path == of) with { Path = copy };
        var errors = BuiltSite.Of(new([.. files, again])).Result.Report.Findings.Where(finding => finding.IsError);

        var finding = errors.First(error => error.Rule.Id == "UP420");
        string[] named = [finding.Location.Path, .. finding.Related.Select(place => place.Path)];
        Assert.Equal(new HashSet<string>(StringComparer.Ordinal) { copy, other ?? of }, named.ToHashSet());
    }

    [Fact]
    public void Names_that_some_disk_takes_for_one_are_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux keeps all these names apart.");
        var pairs = Names().ToArray();
        using var project = new TempFolder();
        project.Write("site.yml", "name: North\n");
        for (var i = 0; i < pairs.Length; i++)
        {
            project.Write($"content/images/{i}/{pairs[i].First}", "1");
            project.Write($"content/images/{i}/{pairs[i].Second}", "2");
        }

        var findings = SourceReader.Read(project.Root).Findings;
        var missed = pairs.Where((pair, i) => !findings.Any(finding => IsOf(finding, pair, i)));

        Figure.None("T22", "pairs of names that some disk takes for one let through", [.. missed], pairs.Length);
    }

    /// <summary>Twins by case name each other; a name that no other system can hold is refused by itself.</summary>
    private static bool IsOf(Diagnostic finding, (string First, string Second) pair, int i)
    {
        var folder = $"content/images/{i}/";
        string[] paths = [finding.Location.Path, .. finding.Related.Select(place => place.Path)];
        return finding.Rule.Id == "UP095"
            ? paths.SequenceEqual(new[] { pair.Second, pair.First }.Select(name => folder + name.Split('/')[0]))
                || paths.SequenceEqual(new[] { pair.First, pair.Second }.Select(name => folder + name.Split('/')[0]))
            : finding.Rule.Id == "UP094" && paths.Any(path => path.StartsWith(folder, StringComparison.Ordinal));
    }

    private static IEnumerable<(string First, string Second)> Names()
    {
        foreach (var name in (string[])["quay.png", "gate-one.jpg", "früh.svg", "x東京.png", "δοκ.png", "жук.csv"])
        {
            yield return (name, name.ToUpperInvariant());
            yield return (name, char.ToUpperInvariant(name[0]) + name[1..]);
            yield return (name, Path.ChangeExtension(name, Path.GetExtension(name).ToUpperInvariant()));
            yield return (name, name + ".");
            yield return (name, name + " ");
            yield return (name, " " + name);
            yield return (name, Path.GetFileNameWithoutExtension(name) + "\u200B" + Path.GetExtension(name));
            yield return ($"{name}.d/a.png", $"{name.ToUpperInvariant()}.d/a.png");
            yield return ($"{name}.d/a.png", $"{name}.d./b.png");
        }

        foreach (var (composed, apart) in Composed)
            yield return ($"caf{composed}.png", $"caf{apart}.png");
    }

    private static (string, string)[] Composed { get; } =
    [
        ("é", "e\u0301"),
        ("ü", "u\u0308"),
        ("ñ", "n\u0303"),
        ("å", "a\u030A"),
        ("Å", "\u212B"),
        ("ç", "c\u0327"),
        ("ệ", "e\u0323\u0302"),
        ("가", "\u1100\u1161"),
        ("が", "か\u3099"),
        ("ぱ", "は\u309A"),
        ("Ω", "\u2126"),
        ("й", "и\u0306"),
    ];

    private static IEnumerable<Pair> Pairs()
    {
        var plain = BuiltSite.Small(Channels);
        foreach (var alias in Spellings("/old/gate/").Concat(Spellings("/früher/tor/")).Concat(Spellings("/a.b/c-d/")))
            yield return new(alias, "another page");
        foreach (var alias in (string[])["/gone.html", "/GONE.html", "/Gone.html", "//gone.html", "/gone.html/"])
            yield return new(alias, "another page");
        foreach (var alias in (string[])["/part.html/deep/", "/PART.html/deep/", "/part.html/deep.html", "/part.HTML/"])
            yield return new(alias, "another page's file") { Twin = "/part.html" };

        string[] pages =
        [
            "services/scanners/",
            "about/",
            "results/ready/",
            "what-changed/",
            "search/",
            "for/crews/",
            "stories/five-in-the-morning/",
            "services/",
            "messages/",
            "expectations/crews/",
            "work/",
            "how-we-keep-you-informed/",
            "channels/talking-points/crews/",
        ];
        foreach (var address in (string[])[.. pages, "report/2024-25/", "promises/", "report/2024-25/crews/one-page/"])
        foreach (var alias in Spellings($"/{address}"))
            yield return new(alias, address);

        foreach (var file in plain.Paths.Where(IsNoPage).Append(Manifest.FileName).Append("404.html"))
        {
            yield return new($"/{file}/", file);
            yield return new($"/{file.ToUpperInvariant()}/", file);
            yield return new($"/{file}/deep/", file);
        }

        yield return new("/404.html", "404.html");
        yield return new("/assets.html/", "nothing") { Twin = "/assets.html" };
        yield return new("/channels/email/crews.html", "channels/email/crews.html");
    }

    /// <summary>The index of the search is another file when there are more pages.</summary>
    private static bool IsNoPage(string path) =>
        !path.EndsWith(".html", StringComparison.Ordinal)
        && !path.StartsWith("assets/search.", StringComparison.Ordinal);

    private static IEnumerable<string> Spellings(string address) =>
        [
            address,
            address.TrimEnd('/'),
            "/" + address,
            address + "/",
            address + "index.html",
            address.ToUpperInvariant(),
            CultureInfo.InvariantCulture.TextInfo.ToTitleCase(address),
        ];

    /// <summary>A page with the old address and, when another page has it too, that page.</summary>
    private static IEnumerable<SourceFile> PagesOf(Pair pair, int i)
    {
        // Each twin has an address of its own to share.
        yield return Page($"pair-{i}-b", Own(pair.Alias, pair, i));
        if (pair.IsTwin)
            yield return Page($"pair-{i}-a", Own(pair.Twin ?? Plain(pair.Alias), pair, i));
    }

    private static string Own(string alias, Pair pair, int i) => pair.IsTwin ? $"/{i}/{alias.TrimStart('/')}" : alias;

    private static string Plain(string alias)
    {
        var plain = alias.Trim('/').ToLowerInvariant();
        plain = plain.EndsWith("/index.html", StringComparison.Ordinal) ? plain[..^"index.html".Length] : plain;
        return plain.EndsWith(".html", StringComparison.Ordinal) ? "/" + plain : $"/{plain.TrimEnd('/')}/";
    }

    private static SourceFile Page(string id, string alias) =>
        SmallSite.Page(id, $"aliases: [{JsonSerializer.Serialize(alias)}]\n");

    private static bool IsOf(Diagnostic finding, Pair pair, int i)
    {
        var (own, twin) = ($"content/pages/pair-{i}-b.md", $"content/pages/pair-{i}-a.md");
        string[] places = [finding.Location.Path, .. finding.Related.Select(place => place.Path)];
        return places.Contains(own)
            && (
                pair.IsTwin ? places.Contains(twin)
                : finding.Rule.Id == "UP420" ? places.Length == 2
                : finding.What.Contains(pair.Other, StringComparison.Ordinal) || places.Length == 2
            );
    }

    /// <param name="Alias">The old address.</param>
    /// <param name="Other">What has the place: an address or a file of the site, or "another page".</param>
    private sealed record Pair(string Alias, string Other)
    {
        /// <summary>The old address of the other page, when it is not the same.</summary>
        public string? Twin { get; init; }

        public bool IsTwin => Twin is not null || Other == "another page";
    }
}
