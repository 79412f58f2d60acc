namespace Upshot.Cli.Commands;

/// <summary>What a look at the channels was asked to do.</summary>
internal sealed record SyncRequest
{
    public required string Root { get; init; }

    public required BuildOptions Options { get; init; }

    /// <summary>Channels that were sent just now; empty for a look only.</summary>
    public required ImmutableArray<string> Sent { get; init; }

    /// <summary>When they were sent. A site that speaks from another day was still sent on this one.</summary>
    public DateOnly Day => Options.Now ?? Options.Today;

    /// <summary>A channel that is behind fails the run.</summary>
    public required bool Fail { get; init; }

    public required OutputFormat Format { get; init; }
}
