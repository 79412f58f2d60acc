using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>How a build ended, for every way of printing it.</summary>
internal sealed record BuildAnswer
{
    public required int Pages { get; init; }

    public required Report Report { get; init; }

    /// <summary>From which level on a finding stopped the build.</summary>
    public required Severity StopsAt { get; init; }

    /// <summary>The site's folder, as the person who asked wrote it.</summary>
    public required string Target { get; init; }

    public required bool IsWritten { get; init; }

    /// <summary>There is a site in the folder, this one or the last good one.</summary>
    public required bool SiteStands { get; init; }

    public required int ExitCode { get; init; }
}
