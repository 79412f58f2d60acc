using Upshot.Output;

namespace Upshot.Cli.Commands;

/// <summary>What an audit was asked to do.</summary>
internal sealed record AuditRequest
{
    /// <summary>Null for all.</summary>
    public required string? Topic { get; init; }

    public required string Root { get; init; }

    public required string? Output { get; init; }

    public required BuildOptions Options { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>Where the page goes: hidden, and apart from the site, so that nobody publishes it.</summary>
    public string Target =>
        Output ?? (Root == "." ? Path.Combine(".upshot", "audit") : Path.Combine(Root, ".upshot", "audit"));

    /// <summary>In the sources, in the site's usual folder, or in any folder that holds a built site.</summary>
    public bool IsMisplaced =>
        TargetRule.Check(Root, Target) is not null
        || Above(SitePlaces.Of(Target).Target)
            .Any(folder =>
                folder == SitePlaces.Of(BuildRequest.TargetOf(Root)).Target
                || File.Exists(Path.Combine(folder, Manifest.FileName))
            );

    private static IEnumerable<string> Above(string folder)
    {
        for (var next = folder; next is not null; next = Path.GetDirectoryName(next))
            yield return next;
    }
}
