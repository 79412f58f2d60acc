using Upshot.Checks.Fixing;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Makes the replacements that need no judgement in the files of a project, and says each.</summary>
internal static class FixStep
{
    /// <returns>What the disk refused.</returns>
    public static ImmutableArray<Diagnostic> Run(CheckRequest request, TextWriter notes)
    {
        var judged = Judgement.Of(request.Root, request.Options);
        var mended = SourceFixer.Fix(
            judged.Sources,
            sources =>
                (judged with { Sources = sources, Whole = SiteBuilder.Build(sources, request.Options) }).Built.Report
        );
        var refused = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in mended.Files)
        {
            if (SourceWriter.Write(request.Root, file, judged.Sources.Find(file.Path)) is { } trouble)
                refused.Add(trouble);
            else
                WriteChanges(notes, mended.Changes.Where(change => change.At.Path == file.Path));
        }

        var done = mended.Changes.Count(change => refused.All(trouble => trouble.Location.Path != change.At.Path));
        notes.WriteLine(done == 0 ? "nothing to replace without asking" : $"{Words.Count(done, "replacement")} made");
        notes.WriteLine();
        return refused.ToImmutable();
    }

    private static void WriteChanges(TextWriter notes, IEnumerable<Change> changes)
    {
        foreach (var change in changes.OrderBy(change => change.At.Line))
            notes.WriteLine(
                PortableName.Shown(
                    $"{change.At.Path}:{change.At.Line}: '{change.Old}' → '{change.New}' ({change.Rule.Id})"
                )
            );
    }
}
