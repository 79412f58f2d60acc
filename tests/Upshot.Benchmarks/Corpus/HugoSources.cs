using System.Text.RegularExpressions;

namespace Upshot.Benchmarks.Corpus;

/// <summary>
/// The same pages as a site of Hugo, with a theme of the same parts: the folder <c>Hugo</c> beside this one, and the
/// stylesheet of Upshot's theme.
/// </summary>
internal static partial class HugoSources
{
    private static readonly string Theme = Path.Combine(Repository.Root, "tests", "Upshot.Benchmarks", "Hugo");

    public static void Write(string folder, int pages) =>
        SourceFolder.Fill(
            folder,
            [
                .. Directory
                    .EnumerateFiles(Theme, "*", SearchOption.AllDirectories)
                    .Select(file => (Path.GetRelativePath(Theme, file), File.ReadAllText(file))),
                ("assets/site.css", Stylesheet()),
                .. new[] { "Stories", "Services", "Results", "Updates" }.Select(title =>
                    ($"content/{title.ToLowerInvariant()}/_index.md", $"---\ntitle: {title}\n---\n")
                ),
                .. CorpusPages.Pages(pages).SelectMany(FilesOf),
            ]
        );

    private static string Stylesheet() =>
        string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "themes", "default", "assets"), "*.css")
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
        );

    private static IEnumerable<(string Path, string Text)> FilesOf(CorpusPage page)
    {
        yield return ($"content/{FolderOf(page.Sort)}/{page.Id}.md", TextOf(page));
        if (page.Sort == PageSort.Metric)
            yield return ($"data/metrics/{page.Id}.yml", Data(page));
    }

    private static string FolderOf(PageSort sort) =>
        sort switch
        {
            PageSort.Story => "stories",
            PageSort.Service => "services",
            PageSort.Update => "updates",
            _ => "results",
        };

    private static string TextOf(CorpusPage page) =>
        $$"""
            ---
            title: {{page.Title}}
            description: {{page.Summary}}
            audiences: [{{string.Join(", ", page.Audiences.Select(number => CorpusPages.AudienceNames[number]))}}]
            date: {{page.Date}}
            metric: {{page.Metric}}
            people: { name: Ann Lee, email: ann.lee@freight.example }
            {{MoreFields(page)}}
            ---
            {{BodyOf(page)}}
            """;

    private static string MoreFields(CorpusPage page) =>
        page.Sort switch
        {
            PageSort.Story => $"""
                who: The day crew and the night crew
                because: Two gates kept the old way for a year, and nothing changed there.
                problem: {page.Parts[0]}
                what_changed: {page.Parts[1]}
                our_part: {page.Parts[2]}
                learned: {page.Parts[3]}
                next: {page.Parts[4]}
                services: [{page.Service}]
                """,
            PageSort.Service => $"""
                outcome: You start your shift at door {page.Number} without a wait.
                what_you_get: [One for each of you, A spare one at the door]
                how: Take one at the door.
                takes: No wait
                promise: It is ready before your shift.
                stories: [{page.Story}]
                """,
            PageSort.Update => $"services: [{page.Service}]",
            _ => "unit: percent",
        };

    /// <summary>Numbers by a shortcode, and addresses in place of files: what Hugo's writers write.</summary>
    private static string BodyOf(CorpusPage page) =>
        LinkedFile()
            .Replace(
                MetricToken().Replace(page.Body, "{{< metric \"${id}\" >}}"),
                found =>
                    $"](/{(found.Groups["folder"].Value == "case-studies" ? "stories" : "services")}/{found.Groups["id"].Value}/)"
            );

    private static string Data(CorpusPage page) =>
        $"""
            title: {page.Title}
            source: Shift log, 6 October 2025
            series:
            {CorpusPages.SeriesLines(page.Number)}
            """;

    [GeneratedRegex(@"\{\{ metric:(?<id>[a-z0-9-]+) \}\}", RegexOptions.NonBacktracking)]
    private static partial Regex MetricToken();

    [GeneratedRegex(@"\]\(\.\./(?<folder>case-studies|services)/(?<id>[a-z0-9-]+)\.md\)", RegexOptions.NonBacktracking)]
    private static partial Regex LinkedFile();
}
