namespace Upshot.Checks.Browser;

/// <summary>What the theme does to many pages is said once and of the theme: no writer could mend it on a page.</summary>
internal static class ThemeFaults
{
    private const int FewestPages = 3;

    public static ImmutableArray<Diagnostic> Fold(ImmutableArray<Diagnostic> findings, CheckContext context) =>
        [
            .. findings.Where(finding => !finding.Rule.FoldsIntoTheme),
            .. findings
                .Where(finding => finding.Rule.FoldsIntoTheme)
                .GroupBy(finding => (finding.Rule.Id, finding.What))
                .SelectMany(group => Told([.. group], context)),
        ];

    private static Diagnostic[] Told(Diagnostic[] findings, CheckContext context) =>
        Pages(findings) is var pages && pages >= FewestPages ? [Folded(findings, pages, context)] : findings;

    /// <summary>Where the theme says this; null when it does not.</summary>
    public static Location? Find(string text, CheckContext context)
    {
        foreach (var file in context.ThemeFiles)
        {
            var lines = Encoding.UTF8.GetString(file.Bytes.Span).Split('\n');
            var line = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
            if (line >= 0)
                return new(
                    file.Path,
                    line + 1,
                    lines[line].IndexOf(text, StringComparison.Ordinal) + 1,
                    line + 1,
                    lines[line].IndexOf(text, StringComparison.Ordinal) + 1 + text.Length
                );
        }

        return null;
    }

    private static int Pages(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal).Count();

    private static Diagnostic Folded(Diagnostic[] findings, int pages, CheckContext context)
    {
        var first = findings.MinBy(finding => finding.Location) ?? findings[0];
        return first with
        {
            Location = Location.Of(ThemeFile(context)),
            Related = [first.Location],
            What = $"{first.What}; the same on {pages - 1} more pages, such as {first.Location.Path}",
        };
    }

    private static string ThemeFile(CheckContext context) =>
        context.ThemeFiles.FirstOrDefault(file => file.Path.EndsWith("/theme.yml", StringComparison.Ordinal))?.Path
        ?? "themes/default/theme.yml";
}
