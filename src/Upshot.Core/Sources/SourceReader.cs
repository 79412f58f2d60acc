namespace Upshot.Sources;

/// <summary>
/// Reads the files of a project: <c>site.yml</c>, <c>content/</c> and <c>themes/</c>, and nothing else. Each file that
/// cannot be taken is one finding; the others go on. The theme that comes with Upshot fills in what the project's
/// own <c>themes/default</c> does not have.
/// </summary>
public static class SourceReader
{
    private const string SettingsFile = "site.yml";
    private const string ContentFolder = "content";
    private const string ThemesFolder = "themes";

    private static readonly Rule NoSettings = new(
        "UP001",
        Severity.Error,
        "site.yml is not there",
        "It holds the site's name, its promise and who to ask."
    );

    private static readonly Rule NoRoot = new(
        "UP090",
        Severity.Error,
        "the project's folder is not there",
        "Everything the site is made of is read from that folder."
    );

    private static readonly Rule NoContent = new(
        "UP091",
        Severity.Error,
        "the content folder is not there",
        "Without content there are no pages."
    );

    /// <summary>All files of the project, with a finding for each that could not be taken.</summary>
    /// <param name="root">The project's folder; it may itself be reached through a link.</param>
    /// <param name="known">A file read before that has not changed since; null for one that must be read.</param>
    public static SourceTree Read(string root, Func<string, SourceFile?>? known = null)
    {
        if (!Directory.Exists(root))
            return new SourceTree(
                [],
                [NoRoot.At(Location.Of(root), "there is no such folder", "Name the folder that has site.yml in it.")]
            );

        var walk = new SourceWalk(RealPath.Of(root), known);
        var names = walk.Take("", [ContentFolder, SettingsFile, ThemesFolder]);
        if (!names.Contains(SettingsFile))
            walk.Report(
                Missing(
                    NoSettings,
                    SettingsFile,
                    names,
                    "Run upshot in the folder that has it, or name the folder with --root."
                )
            );
        else if (!names.Contains(ContentFolder))
            walk.Report(Missing(NoContent, ContentFolder, names, "Make the folder and put the pages in it."));

        return ShippedTheme.AddTo(new SourceTree(walk.Files, walk.Findings));
    }

    private static Diagnostic Missing(Rule rule, string name, ImmutableArray<string> names, string fix) =>
        rule.At(
            Location.Of(name),
            $"there is no '{name}' here",
            Suggestion.Nearest(name, names) is { } near ? $"Rename '{PortableName.Shown(near)}' to '{name}'." : fix
        );
}
