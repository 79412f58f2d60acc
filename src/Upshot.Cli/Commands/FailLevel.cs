using Upshot.Checks;
using Upshot.Checks.Baselines;
using Upshot.Checks.Browser;
using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>From which level on a finding stops a build or fails a check.</summary>
/// <param name="Asked">What <c>--fail-on</c> said; null leaves it to <c>checks.fail_on</c> of site.yml.</param>
/// <param name="Strict">Warnings count too, whatever else is said.</param>
internal sealed record FailLevel(Severity? Asked, bool Strict)
{
    private const string SettingsFile = "site.yml";

    /// <summary>An error always stops.</summary>
    public Severity Of(BuildResult built)
    {
        ImmutableArray<Severity> said = Asked is { } asked ? [asked] : built.Site?.Settings.Checks.FailOn ?? [];
        return said.Append(Strict ? Severity.Warning : Severity.Error).Min();
    }

    /// <summary>Whether the finding makes the project unusable as a whole: site.yml, what stands beside it, the list of known findings, or the browser.</summary>
    public static bool IsAboutSettings(Diagnostic finding) =>
        finding.IsError
        && (
            finding.Location.Path is SettingsFile or KnownFindings.FileName
            || finding.Rule.Id is "UP001" or "UP090" or "UP091"
            || BrowserTrouble.IsAboutMachine(finding)
        )
        // A long sentence in site.yml is no wrong setting.
        && !RuleCatalogue.IsJudgement(finding.Rule.Id);
}
