using System.Text;
using System.Text.Json;
using Upshot.Templates;
using Upshot.Tests.Support;

namespace Upshot.Tests.Sources;

/// <summary>No field of any file leads out of the project, however the way is written.</summary>
[Trait(Figure.Trait, "T20")]
public sealed class OutsidePathTests : IDisposable
{
    private const string Canary = "CANARY-OUTSIDE";
    private const int PicturesOnAPage = 100;
    private const int AddressesOfAPage = 200;
    private const int Tables = 600;
    private const int Images = 150;
    private const int Themes = 30;
    private const int IncludesOfATheme = 50;

    private const string Rows =
        "series:\n  - { period: 2024-Q2, value: 61, count: 164 }\n  - { period: 2025-Q3, value: 88, count: 169 }\n";

    private static readonly string[] Targets =
    [
        "canary.svg",
        "canary.csv",
        "canary.md",
        "canary.html",
        "canary.yml",
        "canary/theme.yml",
        "canary",
    ];

    private readonly TempFolder outside = new();
    private readonly string root;
    private readonly string[] paths;

    public OutsidePathTests()
    {
        root = outside["a/b/project"];
        foreach (var folder in (string[])["", "a/", "a/b/"])
            PutCanaries(folder);
        paths = OutsidePaths.All(Targets, outside.Root);
        foreach (var file in SmallSite.With().Files)
            outside.Write($"a/b/project/{file.Path}", file.Bytes.Span);
    }

    public void Dispose() => outside.Dispose();

    [Fact]
    public void Pictures_in_a_text()
    {
        var pages = paths.Chunk(PicturesOnAPage).ToArray();
        for (var i = 0; i < pages.Length; i++)
            Page($"pictures-{i}", "", string.Join("\n\n", pages[i].Select(path => $"![The gate](<{path}>)")));

        var site = Judged("pictures", paths.Length);

        var first = File.ReadAllText(Path.Combine(root, "content/pages/pictures-0.md")).Split('\n');
        var start = Array.FindIndex(first, line => line.StartsWith('!')) + 1;
        var wrong = site
            .Result.Report.Findings.Where(finding => finding.IsError)
            .Select(finding => (finding.Location.Path, finding.Location.Line))
            .ToHashSet();
        Assert.Equal(
            [],
            pages.SelectMany(
                (page, i) => page.Where((_, n) => !wrong.Contains(($"content/pages/pictures-{i}.md", start + (n * 2))))
            )
        );
    }

    [Fact]
    public void Pictures_of_a_page()
    {
        var tried = Sample(Images);
        for (var i = 0; i < tried.Length; i++)
            Page($"image-{i}", $"image: {{ src: {Quoted(tried[i])}, alt: The gate at night }}\n", "It is here.");

        AssertErrors(Judged("pictures", tried.Length), i => $"content/pages/image-{i}.md", tried);
    }

    [Fact]
    public void Tables_of_a_number()
    {
        var tried = Sample(Tables);
        var metric = File.ReadAllText(Path.Combine(root, "content/metrics/ready.yml"));
        Assert.Contains(Rows, metric, StringComparison.Ordinal);
        for (var i = 0; i < tried.Length; i++)
            outside.Write(
                $"a/b/project/content/metrics/m{i}.yml",
                metric
                    .Replace("id: ready", $"id: m{i}", StringComparison.Ordinal)
                    .Replace("headline: true\n", "", StringComparison.Ordinal)
                    .Replace(Rows, $"series_file: {Quoted(tried[i])}\n", StringComparison.Ordinal)
            );

        AssertErrors(Judged("tables", tried.Length), i => $"content/metrics/m{i}.yml", tried);
    }

    [Fact]
    public void Old_addresses()
    {
        var pages = paths.Chunk(AddressesOfAPage).ToArray();
        for (var i = 0; i < pages.Length; i++)
            Page($"aliases-{i}", $"aliases: [{string.Join(", ", pages[i].Select(Quoted))}]\n", "It is here.");

        var site = Judged("old addresses", paths.Length);

        // What was taken as an old address stands inside the site.
        string[] gone = [.. site.Paths.Where(path => !IsInside(path))];
        Figure.None("T20", "files of a site placed outside it", gone, paths.Length);
    }

    [Fact]
    public void Themes_and_what_they_extend()
    {
        var tried = Sample(Themes);
        var settings = File.ReadAllText(Path.Combine(root, "site.yml"));
        List<string> followed = [];
        foreach (var path in tried)
        {
            outside.Write("a/b/project/site.yml", $"{settings}theme: {Quoted(path)}\n");
            if (!BuiltSite.At(root).Result.Report.Findings.Any(finding => finding.IsError))
                followed.Add($"theme: {path}");
            outside.Write("a/b/project/site.yml", $"{settings}theme: own\n");
            outside.Write("a/b/project/themes/own/theme.yml", $"extends: {Quoted(path)}\n");
            var extended = BuiltSite.At(root);
            if (!extended.Result.Report.Findings.Any(finding => finding.IsError) || IsTold(extended))
                followed.Add($"extends: {path}");
        }

        Figure.None("T20", "themes taken from outside a project", followed, tried.Length * 2);
    }

    [Fact]
    public void Includes_of_a_template()
    {
        // A name that is not there is held against all that are, so they come a few at a time.
        string[] taken = [.. paths.Chunk(IncludesOfATheme).SelectMany(Taken)];

        Figure.None("T20", "templates taken from outside a theme", taken, paths.Length);
    }

    private static IEnumerable<string> Taken(string[] names)
    {
        var engine = TemplateEngine.Parse(
            names.Select(
                (name, i) => new TemplateSource($"t{i}", $"t{i}.html", $"{{{{ include {InTemplate(name)} }}}}")
            )
        );
        var refused = engine.Errors.Select(error => error.Path).ToHashSet(StringComparer.Ordinal);
        return names.Where(
            (_, i) =>
                !refused.Contains($"t{i}.html")
                || engine.Render($"t{i}", new object()) is { Error: null } or { Utf8.Length: > 0 }
        );
    }

    private string[] Sample(int count) => [.. paths.Where((_, i) => i % (paths.Length / count) == 0)];

    private BuiltSite Judged(string sort, int tries)
    {
        var site = BuiltSite.At(root);
        string[] told = [.. site.Result.Files.Where(file => Says(file.Bytes.ToArray())).Select(file => file.Path)];
        Figure.None("T20", $"{sort} read from outside a project", told, tries);
        return site;
    }

    private static void AssertErrors(BuiltSite site, Func<int, string> path, string[] tried)
    {
        var wrong = site
            .Result.Report.Findings.Where(finding => finding.IsError)
            .Select(finding => finding.Location.Path)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], tried.Where((_, i) => !wrong.Contains(path(i))));
    }

    private static bool IsTold(BuiltSite site) => site.Result.Files.Any(file => Says(file.Bytes.ToArray()));

    private static bool Says(byte[] bytes) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0;

    private bool IsInside(string path) =>
        !Path.IsPathRooted(path)
        && !path.AsSpan().ContainsAny("\\:\0")
        && Path.GetFullPath(path, root).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string InTemplate(string path) => $"'{path.Replace("\\", "\\\\", StringComparison.Ordinal)}'";

    private static string Quoted(string path) => JsonSerializer.Serialize(path);

    private void PutCanaries(string folder)
    {
        outside.Write(
            folder + "canary.svg",
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>{Canary}</text></svg>"
        );
        outside.Write(folder + "canary.csv", $"period,value,note\n2025-Q1,1,{Canary}\n");
        outside.Write(folder + "canary.md", $"---\ntitle: {Canary}\n---\n{Canary}\n");
        outside.Write(folder + "canary.html", Canary);
        outside.Write(folder + "canary.yml", $"name: {Canary}\n");
        outside.Write(folder + "canary/theme.yml", "extends: default\n");
        outside.Write(folder + "canary/templates/service.html", Canary);
    }

    private void Page(string id, string fields, string text)
    {
        var page = SmallSite.Page(id, fields, text);
        outside.Write($"a/b/project/{page.Path}", page.Bytes.Span);
    }
}
