namespace Upshot.Checks.Browser;

/// <summary>Mistakes that the page's scripts make while it opens.</summary>
internal sealed class ScriptErrors : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP810",
            Severity.Error,
            "A script of the page fails",
            "Whatever it was to do does not happen, and nobody is told."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => Script("document.querySelector('#nowhere').focus();");

    public string Good => Script("document.querySelector('#nowhere')?.focus();");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        subject.Errors.Select(error =>
            Rule.At(
                subject.Page.At,
                $"the browser says: {error.Trim().TrimEnd('.')}",
                "Mend the script in your theme, or take it out."
            )
        );

    private static string Script(string text) =>
        ExampleTemplate.Page("""<script src="{{ asset 'more.js' }}"></script>""")
        + $"""

            -- themes/default/assets/more.js --
            {text}
            """;
}
