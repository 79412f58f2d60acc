using Upshot.Browser;
using Upshot.Checks.Published;
using Upshot.Cli.Printing;

namespace Upshot.Cli.Commands;

/// <summary>What a check was asked to do.</summary>
internal sealed record CheckRequest
{
    public required string Root { get; init; }

    public required BuildOptions Options { get; init; }

    /// <summary>What fails the check.</summary>
    public required FailLevel FailLevel { get; init; }

    /// <summary>The addresses that were published and must not be gone; null when nobody named any.</summary>
    public required PublishedAddresses? Against { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>Whether to say what the time went on.</summary>
    public required bool Timings { get; init; }

    /// <summary>Whether to say what the pages weigh that a browser showed.</summary>
    public required bool Weights { get; init; }

    public required ListLength Length { get; init; }

    /// <summary>Makes the replacements that need no judgement before it checks.</summary>
    public required bool Fix { get; init; }

    /// <summary>How a browser looks at the pages; null when none does.</summary>
    public required VisitOptions? Browser { get; init; }

    /// <summary>Takes what is found as known from now on.</summary>
    public required bool WriteBaseline { get; init; }
}
