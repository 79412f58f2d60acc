using Upshot.Browser;
using Upshot.Browser.Finding;
using Upshot.Checks.Published;

namespace Upshot.Cli.Commands;

/// <summary>What a build was asked to do.</summary>
internal sealed record BuildRequest
{
    public required string Root { get; init; }

    public required string? Output { get; init; }

    public required BuildOptions Options { get; init; }

    /// <summary>What stops the build.</summary>
    public required FailLevel FailLevel { get; init; }

    /// <summary>The addresses that were published and must not be gone; null when nobody named any.</summary>
    public required PublishedAddresses? Against { get; init; }

    /// <summary>How a browser looks at the pages before anything is written; null when none does.</summary>
    public required VisitOptions? Browser { get; init; }

    /// <summary>Which browser writes the reports and hand-outs as PDF; null when that is not asked for.</summary>
    public required BrowserChoice? Pdf { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>Whether to say what the time went on.</summary>
    public required bool Timings { get; init; }

    /// <summary>The site's folder, as short as it can be said.</summary>
    public string Target => Output ?? TargetOf(Root);

    /// <summary>Where the site of a project goes unless said otherwise.</summary>
    public static string TargetOf(string root) => root == "." ? "dist" : Path.Combine(root, "dist");
}
