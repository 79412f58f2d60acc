using Upshot.Checks.Text;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Checks.Leaks;

/// <summary>Leads what is published back to the line where somebody wrote it.</summary>
internal sealed class LeakPlaces
{
    private static readonly FrozenSet<string> Written = FrozenSet.ToFrozenSet(
        [".md", ".yml", ".csv", ".html", ".svg", ".js"],
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<string, TextDocument> documents;
    private readonly FrozenDictionary<string, string> sources;
    private readonly FrozenSet<string> pages;
    private readonly SourceTree files;

    /// <summary>Files that were looked through, decoded once.</summary>
    private readonly Dictionary<string, (string Text, TextPlaces Places)> read = new(StringComparer.Ordinal);

    public LeakPlaces(CheckContext context)
    {
        files = context.Sources;
        documents = context.Documents.ToFrozenDictionary(document => document.Path, StringComparer.Ordinal);
        pages = context.Site.Pages.Select(page => page.Source).ToFrozenSet(StringComparer.Ordinal);
        sources = context
            .Pages.Where(page => page.Route is not null)
            .ToFrozenDictionary(page => page.Path, page => page.At.Path, StringComparer.Ordinal);
    }

    /// <summary>
    /// In the pages that say it; else in the data or the theme, which pages are made from; else the file as a whole.
    /// </summary>
    public ImmutableArray<Location> Of(string told, ImmutableArray<string> paths)
    {
        string[] near =
        [
            .. paths
                .Select(path => sources.GetValueOrDefault(path))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        Location[] places = [.. near.Select(path => In(path, told)).OfType<Location>()];
        if (places.Length > 0)
            return [.. places];

        var far = files
            .Files.Where(IsPublished)
            .Select(file => In(file.Path, told))
            .FirstOrDefault(at => at is not null);
        return [far ?? Location.Of(near.FirstOrDefault() ?? paths[0])];
    }

    /// <summary>Drafts may say what they like: nobody reads them.</summary>
    private bool IsPublished(SourceFile file) => file.Extension != ".md" || pages.Contains(file.Path);

    private Location? In(string path, string told)
    {
        foreach (var block in documents.GetValueOrDefault(path)?.Blocks ?? [])
        {
            if (block.Text.IndexOf(told, StringComparison.Ordinal) is >= 0 and var start)
                return block.At(start, start + told.Length);
        }

        return files.Find(path) is { } file && Written.Contains(file.Extension) ? Raw(file, told) : null;
    }

    /// <summary>In code, addresses and descriptions, which are no blocks of text.</summary>
    private Location? Raw(SourceFile file, string told)
    {
        if (!read.TryGetValue(file.Path, out var known))
        {
            var text = SourceText.Decode(file).Value;
            read[file.Path] = known = (text, new(file.Path, text, 1));
        }

        var start = known.Text.IndexOf(told, StringComparison.Ordinal);
        return start < 0 ? null : known.Places.At(start, start + told.Length);
    }
}
