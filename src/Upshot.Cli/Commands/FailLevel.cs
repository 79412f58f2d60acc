using Upshot.Diagnostics;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>From which level on a finding stops a build.</summary>
internal static class FailLevel
{
    private const string SettingsFile = "site.yml";

    /// <summary>Strict stops at warnings; otherwise <c>checks.fail_on</c> of site.yml decides. An error always stops.</summary>
    public static Severity Of(SourceTree sources, BuildOptions options, bool strict)
    {
        var said = Said(sources, options);
        return strict && said > Severity.Warning ? Severity.Warning : said;
    }

    /// <summary>Whether the finding makes the project unusable as a whole: site.yml, or the folders beside it.</summary>
    public static bool IsAboutSettings(Diagnostic finding) =>
        finding.Severity == Severity.Error
        && (finding.Location.Path == SettingsFile || finding.Rule.Id is "UP001" or "UP090" or "UP091");

    /// <summary>Binds site.yml alone, which costs next to nothing; what is wrong in it the build says itself.</summary>
    private static Severity Said(SourceTree sources, BuildOptions options)
    {
        if (sources.Find(SettingsFile) is not { } file)
            return Severity.Error;

        var site = SiteBinder.Bind(ContentParser.Parse(new SourceTree([file])), options).Site;
        return site is null ? Severity.Error : site.Settings.Checks.FailOn.Append(Severity.Error).Min();
    }
}
