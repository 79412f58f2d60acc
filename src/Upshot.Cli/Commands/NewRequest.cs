using Upshot.Authoring;
using Upshot.Authoring.Drafting;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>What stands behind <c>upshot new</c>, as typed.</summary>
internal sealed record NewRequest(string Kind, string? Title, string? From, string? Other)
{
    private const string Metric = "metric";
    private const string Report = "report";
    private const int MostBytes = 20 * 1024 * 1024;

    /// <summary>What is asked for, or why it makes no sense.</summary>
    public (DraftRequest? Request, Refusal? Refusal) Read(string root)
    {
        var given = Title ?? Other;
        if (!Drafts.Kinds.Contains(Kind))
            return (new(Kind, given ?? ""), null);
        if (From is not null && Kind is not (Metric or Report))
            return Refuse($"'new {Kind}' has no use for --from", "Leave it out.");
        if (given is null && !(Kind == Metric && From is not null))
            return Refuse(
                $"the title of the {Kind} is missing",
                Kind == Report
                    ? "Write the period behind it, such as: upshot new report 2026."
                    : $"Write it in quotes behind it, such as: upshot new {Kind} \"A title in the reader's words\"."
            );
        if (Kind != Metric || From is null)
            return (new(Kind, given ?? "") { EarlierReport = From, ReportTitle = Title is null ? null : Other }, null);

        return Numbers(root, From) is { } file
            ? (new(Kind, given ?? "") { Numbers = file }, null)
            : Refuse(
                $"there is no file '{From}' that can be read",
                "Write the path of a .csv or .xlsx of at most 20 MB, from the folder you are in."
            );
    }

    private static SourceFile? Numbers(string root, string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            if (!File.Exists(full) || new FileInfo(full).Length > MostBytes)
                return null;

            var real = RealPath.Of(root);
            var shown = RealPath.IsWithin(full, real)
                ? Path.GetRelativePath(real, full).Replace(Path.DirectorySeparatorChar, '/')
                : path;
            return new(shown, File.ReadAllBytes(full));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static (DraftRequest? Request, Refusal? Refusal) Refuse(string what, string fix) => (null, new(what, fix));
}
