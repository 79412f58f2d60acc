using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Moving;

/// <summary>
/// Gives a page another name: the file, every link, reference and token that names it, and an alias that leads from
/// the old address to the new one. All other bytes of all files stay as they are.
/// </summary>
public static class PageMove
{
    /// <param name="sources">The project.</param>
    /// <param name="options">Its day.</param>
    /// <param name="old">The page: its id, address or file.</param>
    /// <param name="name">Its new id, address or file.</param>
    /// <param name="judge">Says what is to be found in sources.</param>
    public static Authored Plan(
        SourceTree sources,
        BuildOptions options,
        string old,
        string name,
        Func<SourceTree, Report> judge
    )
    {
        ArgumentNullException.ThrowIfNull(judge);
        var content = ContentParser.Parse(sources);
        var found = MoveNames.Find(content, old);
        if (found.Page is not { } page)
            return new() { Refusal = found.Refusal };

        var named = MoveNames.NewId(page, name);
        if (named.Id is not { } id)
            return new() { Refusal = named.Refusal };

        var move = MovedPage.Of(content, page, id);
        if (Clash(sources, options, move) is { } clash)
            return new() { Refusal = clash };

        var (changes, notes) = Changes(content, move);
        var worse = Worse(judge(sources), judge(After(sources, changes)), move);
        return worse.IsEmpty ? new() { Changes = changes, Notes = notes } : new() { Findings = worse };
    }

    private static Refusal? Clash(SourceTree sources, BuildOptions options, MovedPage move)
    {
        if (sources.Find(move.NewPath) is not null)
            return new($"{move.NewPath} is already there", "Choose another name.");

        var site = SiteBinder.Bind(ContentParser.Parse(sources), options with { Drafts = true }).Site;
        return
            move.NewAddress != move.OldAddress
            && site?.Routes.At(move.NewAddress) is { } taken
            && taken.Source != move.OldPath
            ? new($"the address /{move.NewAddress} is already taken by {taken.Source}", "Choose another name.")
            : null;
    }

    private static (ImmutableArray<FileChange> Changes, ImmutableArray<string> Notes) Changes(
        ParsedContent content,
        MovedPage move
    )
    {
        var places = new MovePlaces(content, move).ToLookup(edit => edit.At.Path, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<FileChange>();
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.Add($"{move.OldPath} → {move.NewPath}");
        foreach (var file in content.Sources.Files)
        {
            ImmutableArray<TextEdit> edits = [.. places[file.Path]];
            var isMoved = file.Path == move.OldPath;
            if (edits.IsEmpty && !isMoved)
                continue;

            if (!edits.IsEmpty && !isMoved)
                notes.Add($"{file.Path}: {edits.Length} {(edits.Length == 1 ? "place" : "places")} changed");
            if (isMoved && move.OldAddress != move.NewAddress)
                edits = [.. edits, .. AliasEdit.Of(file, content, move)];
            var bytes = ByteEdits.Apply(file, edits);
            if (!isMoved)
                changes.Add(new(file.Path, file.Bytes, bytes));
            else
                changes.AddRange(FileChange.New(move.NewPath, bytes), new(file.Path, file.Bytes, null));
        }

        if (move.OldAddress != move.NewAddress)
            notes.Add($"/{move.OldAddress} leads to /{move.NewAddress}");
        return (changes.ToImmutable(), notes.ToImmutable());
    }

    private static SourceTree After(SourceTree sources, ImmutableArray<FileChange> changes)
    {
        var changed = changes.ToDictionary(change => change.Path, StringComparer.Ordinal);
        return new(
            [
                .. sources.Files.Where(file => !changed.ContainsKey(file.Path)),
                .. changes
                    .Where(change => change.After is not null)
                    .Select(change => new SourceFile(change.Path, change.After!.Value)), // asked for in the line above
            ],
            sources.Findings
        );
    }

    /// <summary>Mistakes that the move would bring, such as a name hidden where it can't be changed.</summary>
    private static ImmutableArray<Diagnostic> Worse(Report before, Report after, MovedPage move)
    {
        var known = before
            .Findings.Where(finding => finding.IsError)
            .GroupBy(Key)
            .ToDictionary(group => group.Key, group => group.Count());
        return
        [
            .. after
                .Findings.Where(finding => finding.IsError)
                .GroupBy(Key)
                .SelectMany(group => group.Skip(known.GetValueOrDefault(group.Key))),
        ];

        (string, string, string) Key(Diagnostic finding) =>
            (
                finding.Location.Path == move.NewPath ? move.OldPath : finding.Location.Path,
                finding.Rule.Id,
                finding.What.Replace(move.NewId, move.OldId)
            );
    }
}
