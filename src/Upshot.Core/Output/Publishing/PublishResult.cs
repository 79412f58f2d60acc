namespace Upshot.Output.Publishing;

/// <summary>How publishing ended.</summary>
/// <param name="Findings">Why it was not done.</param>
public sealed record PublishResult(Outcome Outcome, ImmutableArray<Diagnostic> Findings)
{
    public int Copied { get; init; }

    /// <summary>Files that were there already, byte for byte.</summary>
    public int Unchanged { get; init; }

    public int Deleted { get; init; }

    /// <summary>Assets of the release before that stay until the next.</summary>
    public int Kept { get; init; }

    public static PublishResult Refused(Diagnostic finding) => new(Outcome.Refused, [finding]);
}
