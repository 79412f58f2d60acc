namespace Upshot.Checks.Browser;

/// <summary>Something that looks the same with the focus as without.</summary>
internal sealed class FocusInSight : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP818",
            Severity.Error,
            "The focus cannot be seen",
            "Who goes through a page by keyboard must see where they are (WCAG 2.2, 2.4.7)."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => Style("outline: none; box-shadow: none;");

    public string Good => Style("outline: 3px solid;");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        subject.Focus is { Unmarked: [var first, ..] unmarked }
            ?
            [
                Rule.At(
                    SeenPlace.Of(first, subject.Page, context),
                    $"{SeenPlace.Named(unmarked)} {(unmarked.Length == 1 ? "looks" : "look")} the same with the focus as without",
                    "Give ':focus-visible' an outline in your theme."
                ),
            ]
            : [];

    private static string Style(string look) =>
        ExampleTemplate.Page("""<p class="quiet-link"><a href="../">To the front page</a></p>""")
        + $$"""

            -- themes/default/assets/9-more.css --
            .quiet-link a:focus-visible { {{look}} background: none; color: inherit; text-decoration: inherit; }
            .quiet-link a { color: inherit; text-decoration: inherit; }
            """;
}
