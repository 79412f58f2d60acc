using Upshot.Checks.Baselines;
using Upshot.Checks.Fixing;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Takes what is found as known, and says whether that is more or less than before.</summary>
internal static class BaselineStep
{
    /// <returns>What counts from now on, and what the disk refused.</returns>
    public static (Judgement Judged, Diagnostic? Refused) Run(CheckRequest request, Judgement judged, TextWriter notes)
    {
        if (judged.Whole.Site is not { } site)
        {
            notes.WriteLine($"{KnownFindings.FileName} stays as it was: nothing could be checked");
            return (judged, null);
        }

        var known = KnownFindings.Of(judged.Whole.Report, site, judged.Sources, judged.Known);
        var file = new SourceFile(KnownFindings.FileName, BaselineFile.Write(known));
        if (SourceWriter.Write(request.Root, file, null) is { } refused)
            return (judged, refused);

        notes.WriteLine(
            $"{KnownFindings.FileName}: {Words.Count(known.Keys.Length, "known finding")}{Change(known, judged.Known)}"
        );
        return (judged with { Known = known, Troubles = [] }, null);
    }

    /// <summary>A list that grows is a decision somebody should see.</summary>
    private static string Change(KnownFindings known, KnownFindings? before) =>
        (known.Keys.Length - before?.Keys.Length) switch
        {
            > 0 and var more => $", {more} more than before; the list should only get shorter",
            < 0 and var fewer => $", {-fewer} fewer than before",
            _ => "",
        };
}
