using Upshot.Auditing.Desk;
using Upshot.Checks.Budgets;
using Upshot.Cli.Listing;
using Upshot.Diagnostics;
using Upshot.Model;
using Upshot.Sources;

namespace Upshot.Cli.Serving.Desk;

/// <summary>What the desk tells of a state of the preview; worked out when somebody asks.</summary>
internal sealed record DeskData(
    ImmutableArray<DeskEntry> Entries,
    ImmutableArray<DeskFile> Others,
    ImmutableArray<DeskFile> LeftOut
)
{
    public static DeskData Of(Preview preview, Site site, BuildOptions options, EditorLink editor)
    {
        var listing = SiteListing.Of(preview.Sources, options);
        var lengths = PageLength.Of(site, preview.Files);
        var found = preview.Report.Findings.ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<DeskEntry> entries =
        [
            .. listing
                .Pages.Where(page => page.Kind != "redirect")
                .OrderByDescending(page => page.Kind is not ("list" or "edition")) // which share their file
                .Select(page =>
                    Entry(page, site, editor) with
                    {
                        Length = lengths.GetValueOrDefault(page.Address.TrimStart('/') + "index.html"),
                    }
                )
                .Select(entry => told.Add(entry.File) ? WithFindings(entry, found[entry.File]) : entry)
                .OrderBy(entry => entry.Address, StringComparer.Ordinal),
        ];
        var leftOut = listing.LeftOut.Select(item => item.Path).ToHashSet(StringComparer.Ordinal);
        return new(
            entries,
            [
                .. found
                    .Where(file => !told.Contains(file.Key) && !leftOut.Contains(file.Key))
                    .Select(file => File(preview.Sources, file.Key, Note([.. file]), editor)),
            ],
            [.. listing.LeftOut.Select(item => File(preview.Sources, item.Path, Reason(item, found), editor))]
        );
    }

    private static DeskEntry Entry(ListedPage listed, Site site, EditorLink editor)
    {
        var isOne = listed.Kind is not ("list" or "edition");
        var page = site.Pages.FirstOrDefault(page => page.Source == listed.File);
        var measure = site.Measures.FirstOrDefault(measure => measure.Source == listed.File);
        return new()
        {
            Address = listed.Address,
            Kind = listed.Kind,
            Title = listed.Title,
            Audiences = listed.Audiences,
            File = listed.File,
            Editor = Path.HasExtension(listed.File) ? editor.Of(listed.File) : "",
            Owner = (isOne ? page?.Owner ?? measure?.Metric.Owner.Name : null) ?? "",
            ReviewBy = isOne ? page?.ReviewBy : null,
            Messages = [.. site.Messages.Among(isOne ? page?.Messages ?? [] : []).Select(message => message.Text)],
        };
    }

    private static DeskEntry WithFindings(DeskEntry entry, IEnumerable<Diagnostic> findings)
    {
        var levels = findings.ToLookup(finding => finding.Severity);
        return entry with
        {
            Errors = levels[Severity.Error].Count(),
            Warnings = levels[Severity.Warning].Count(),
            Suggestions = levels[Severity.Suggestion].Count(),
        };
    }

    private static DeskFile File(SourceTree sources, string path, string note, EditorLink editor) =>
        new(path, note, sources.Find(path) is null ? "" : editor.Of(path));

    /// <summary>A page with mistakes: what the first of them is.</summary>
    private static string Reason(LeftOut item, ILookup<string, Diagnostic> found) =>
        found[item.Path].FirstOrDefault(finding => finding.IsError) is { } error
            ? $"{error.Location.Line}:{error.Location.Column} {error.What}. {error.Fix}"
            : item.Reason;

    /// <summary>The worst, and how many more there are.</summary>
    private static string Note(ImmutableArray<Diagnostic> findings) =>
        findings.MaxBy(finding => finding.Severity) is not { } worst ? ""
        : findings.Length == 1 ? $"{worst.What}. {worst.Fix}"
        : $"{worst.What}. {worst.Fix} (+{findings.Length - 1})";
}
