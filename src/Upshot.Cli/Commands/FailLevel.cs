using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>From which level on a finding stops a build.</summary>
internal static class FailLevel
{
    private const string SettingsFile = "site.yml";

    /// <summary>Strict stops at warnings; otherwise <c>checks.fail_on</c> of site.yml decides. An error always stops.</summary>
    public static Severity Of(BuildResult built, bool strict)
    {
        ImmutableArray<Severity> said = built.Site?.Settings.Checks.FailOn ?? [];
        return said.Append(strict ? Severity.Warning : Severity.Error).Min();
    }

    /// <summary>Whether the finding makes the project unusable as a whole: site.yml, or the folders beside it.</summary>
    public static bool IsAboutSettings(Diagnostic finding) =>
        finding.Severity == Severity.Error
        && (finding.Location.Path == SettingsFile || finding.Rule.Id is "UP001" or "UP090" or "UP091");
}
