using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Health;

/// <summary>What a build would meet.</summary>
internal static class SiteHealth
{
    private const string Default = "default";

    public static IEnumerable<HealthCheck> Of(string root, BuildOptions options)
    {
        if (!File.Exists(Path.Combine(root, "site.yml")))
        {
            yield return HealthCheck.Fail(
                "site.yml",
                "it is not there",
                "Run 'upshot init' in an empty folder, or name the project's folder with --root."
            );
            yield break;
        }

        var sources = SourceReader.Read(root);
        var built = SiteBuilder.Build(sources, options);
        if (built.Site is not { } site)
        {
            yield return HealthCheck.Fail(
                "site.yml",
                "it can't be used",
                "Run 'upshot check', which says what to mend."
            );
            yield break;
        }

        yield return new("site.yml", $"it speaks for {site.Settings.Name}, on {site.Day:yyyy-MM-dd}");
        yield return Theme(root, site.Settings.Theme?.Id ?? Default);
        var errors = built.Report.Count(Severity.Error);
        yield return errors == 0
            ? new("build", $"{Words.Count(built.PageCount, "page")} can be written")
            : HealthCheck.Fail(
                "build",
                $"{Words.Count(errors, "error")} would stop it",
                "Run 'upshot check', which says what to mend."
            );
    }

    private static HealthCheck Theme(string root, string theme)
    {
        var folder = Path.Combine(root, "themes", theme);
        if (!Directory.Exists(folder))
            return new("theme", $"'{theme}', as it comes with Upshot");

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        return new("theme", $"'{theme}', with {Words.Count(files, "file")} of your own in themes/{theme}");
    }
}
