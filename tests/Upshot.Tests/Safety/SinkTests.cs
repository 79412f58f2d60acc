using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Upshot.Output;
using Upshot.Tests.Rendering.Channels;
using Upshot.Tests.Support;

namespace Upshot.Tests.Safety;

/// <summary>Each kind of file that is published, read by the reader of its kind: what was pasted is text there.</summary>
[Trait(Figure.Trait, "T04")]
public sealed class SinkTests
{
    private static readonly Lazy<(BuiltSite Clean, BuiltSite[] Hostile)> Sites = new(() =>
        (
            BuiltSite.Of(HostileSite.Clean),
            [.. HostileSite.All().AsParallel().AsOrdered().Select(site => BuiltSite.Of(site))]
        )
    );

    private static BuiltSite Clean => Sites.Value.Clean;

    private static BuiltSite[] Hostile => Sites.Value.Hostile;

    [Fact]
    public void Pages_redirects_and_the_page_for_lost_readers_hold_it_as_text()
    {
        var known = Known(IsPage, BodyParts());

        Figure.None("T04", "dangerous parts of pages and redirects", Dangers(IsPage, known), Count(IsPage));
    }

    [Fact]
    public void Mails_hold_it_as_text()
    {
        var known = Known(SiteHeaders.IsMail, []);
        var names = Mails(Clean).SelectMany(mail => Told.Head(mail).Keys).ToHashSet(StringComparer.Ordinal);
        List<string> broken =
        [
            .. Dangers(path => path.EndsWith(".html", StringComparison.Ordinal) && SiteHeaders.IsMail(path), known),
            .. Hostile.SelectMany(Mails).SelectMany(mail => Told.Head(mail).Keys).Where(name => !names.Contains(name)),
            .. Hostile
                .SelectMany(Mails)
                .Select(Told.Parts)
                .SelectMany(parts => PageJudge.Dangers(parts["text/html"], known)),
            .. Hostile
                .SelectMany(Mails)
                .SelectMany(mail => Told.Parts(mail).Keys)
                .Where(type => type is not ("text/plain" or "text/html")),
        ];

        Figure.None("T04", "dangerous parts of mails", broken, Count(SiteHeaders.IsMail));
    }

    [Fact]
    public void Feeds_hold_it_as_text()
    {
        var known = Feeds(Clean).SelectMany(PageJudge.Parts).Concat(BodyParts()).ToHashSet(StringComparer.Ordinal);
        var names = Names(Clean);
        List<string> broken =
        [
            .. Hostile.SelectMany(Feeds).SelectMany(html => PageJudge.Dangers(html, known)),
            .. Hostile.SelectMany(Names).Where(name => !names.Contains(name)),
            .. Hostile.SelectMany(Links).Where(link => !PageJudge.IsSafe(link)),
        ];

        Figure.None("T04", "dangerous parts of feeds", broken, Hostile.SelectMany(Feeds).Count());
    }

    [Fact]
    public void Data_for_programs_keeps_its_shape()
    {
        var known = Clean.Paths.Where(IsData).SelectMany(path => Shape(Clean, path)).ToHashSet(StringComparer.Ordinal);
        List<string> broken =
        [
            .. from site in Hostile
            from path in site.Paths.Where(IsData)
            from part in Shape(site, path)
            where !known.Contains(part)
            select $"{path}: {part}",
        ];

        Figure.None(
            "T04",
            "fields that a text has added to data, the search index and lists for servers",
            broken,
            Count(IsData)
        );
    }

    [Fact]
    public void Tables_hold_no_formula()
    {
        var cells = Hostile
            .SelectMany(site => site.Paths.Where(IsTable).SelectMany(path => Cells(site.Text(path))))
            .ToArray();
        List<string> live =
        [
            .. cells.Where(cell => cell.TrimStart().FirstOrDefault() is '=' or '+' or '@' or '\t' || IsNegative(cell)),
        ];

        Figure.None("T04", "cells of downloads that a spreadsheet would run", live, cells.Length);
    }

    [Fact]
    public void Every_field_is_published_somewhere()
    {
        string[] words = [.. Enumerable.Range(0, HostileSite.Places).Select(index => $"Qx{index:D3}x")];
        var site = BuiltSite.Of(HostileSite.Of(words, ["Text"]));
        var published = string.Concat(
            site.Paths.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)).Select(site.Text)
        );

        var missing = words.Where(word => !published.Contains(word, StringComparison.Ordinal)).ToArray();
        Assert.True(missing.Length == 0, $"{string.Join(' ', missing)}");
    }

    [Fact]
    public void Hardly_any_page_is_left_out() =>
        Assert.True(
            Hostile.Sum(site => site.Pages.Count()) >= Clean.Pages.Count() * Hostile.Length * 0.95,
            $"{Hostile.Sum(site => site.Pages.Count())} of {Clean.Pages.Count() * Hostile.Length} pages"
        );

    /// <summary>What Markdown itself may make; the clean site does not use all of it.</summary>
    private static IEnumerable<string> BodyParts() =>
        "h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code em strong br hr table thead tbody tr th td div sup b section"
            .Split(' ')
            .SelectMany(name => new[] { name, $"{name} id", $"{name} class" })
            .Concat([
                "a",
                "a href",
                "a title",
                "a id",
                "a class",
                "img",
                "img src",
                "img alt",
                "img width",
                "img height",
                "img loading",
                "ol start",
                "ol type",
                "div role",
                "div tabindex",
                "div aria-label",
                "input",
                "input type",
                "input disabled",
                "input checked",
            ]);

    private static HashSet<string> Known(Func<string, bool> kind, IEnumerable<string> more) =>
        [
            .. Clean
                .Paths.Where(path => kind(path) && path.EndsWith(".html", StringComparison.Ordinal))
                .SelectMany(path => PageJudge.Parts(Clean.Text(path))),
            .. more,
        ];

    private static List<string> Dangers(Func<string, bool> kind, HashSet<string> known) =>
        [
            .. Hostile
                .SelectMany(site => site.Paths.Where(kind).Select(path => (path, Text: site.Text(path))))
                .AsParallel()
                .AsOrdered()
                .SelectMany(file => PageJudge.Dangers(file.Text, known).Select(danger => $"{file.path}: {danger}")),
        ];

    private static long Count(Func<string, bool> kind) => Hostile.Sum(site => site.Paths.Count(kind));

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && !SiteHeaders.IsMail(path);

    private static bool IsFeed(string path) => path.StartsWith("feeds/", StringComparison.Ordinal);

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.Ordinal);

    private static bool IsData(string path) =>
        !IsPage(path)
        && !SiteHeaders.IsMail(path)
        && !IsTable(path)
        && (
            path.EndsWith(".json", StringComparison.Ordinal)
            || path.EndsWith(".xml", StringComparison.Ordinal)
            || path.EndsWith(".config", StringComparison.Ordinal)
            || IsIndex(path)
            || !path.Contains('/')
        );

    private static bool IsIndex(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal)
        && path.EndsWith(".js", StringComparison.Ordinal)
        && path.Contains("search", StringComparison.Ordinal);

    private static IEnumerable<string> Mails(BuiltSite site) =>
        site.Paths.Where(path => path.EndsWith(".eml", StringComparison.Ordinal)).Select(site.Text);

    private static IEnumerable<string> Feeds(BuiltSite site) =>
        site.Paths.Where(IsFeed).SelectMany(path => Artefacts.FeedHtml(site, path));

    private static HashSet<string> Names(BuiltSite site) => [.. Xml(site).SelectMany(Names)];

    private static IEnumerable<string> Names(XDocument document) =>
        document
            .Descendants()
            .SelectMany(element =>
                element.Attributes().Select(attribute => $"{element.Name} {attribute.Name}").Append($"{element.Name}")
            );

    private static IEnumerable<string> Links(BuiltSite site) =>
        Xml(site)
            .Descendants()
            .Attributes()
            .Where(attribute => attribute.Name.LocalName is "href" or "src")
            .Select(attribute => attribute.Value);

    private static IEnumerable<XDocument> Xml(BuiltSite site) =>
        site
            .Paths.Where(path => IsFeed(path) && path.EndsWith(".xml", StringComparison.Ordinal))
            .Select(path => Document(site.Text(path)));

    private static XDocument Document(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }

    /// <summary>Names of fields and elements; of other texts, how each line begins.</summary>
    private static IEnumerable<string> Shape(BuiltSite site, string path)
    {
        var text = site.Text(path);
        if (path.EndsWith(".json", StringComparison.Ordinal))
            return Keys(JsonDocument.Parse(text).RootElement);
        if (path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".config", StringComparison.Ordinal))
            return Names(Document(text));
        if (IsIndex(path))
            return text.Contains("</script", StringComparison.OrdinalIgnoreCase) ? ["</script"] : [];
        return text.Split('\n')
            .Select(line => line.TrimStart().Split(' ')[0])
            .Where(word => word.Length > 0 && !word.StartsWith('#'));
    }

    private static IEnumerable<string> Keys(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => Keys(member.Value).Prepend(member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
            _ => [],
        };

    private static IEnumerable<string> Cells(string table) =>
        (Upshot.Parsing.CsvReader.Read(Upshot.Sources.SourceFile.FromText("a.csv", table)).Value?.Rows ?? [])
            .SelectMany(row => row)
            .Select(cell => cell.Text);

    private static bool IsNegative(string cell) =>
        cell.TrimStart().StartsWith('-')
        && !decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
}
