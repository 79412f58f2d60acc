namespace Upshot.Checks.Browser;

/// <summary>Something to tap that is smaller than a fingertip: 24 pixels, with the exceptions of WCAG 2.2, 2.5.8.</summary>
internal sealed class TapTargets : ICheck<SeenPage>
{
    public const string AxeRule = "target-size";

    public Rule Rule { get; } =
        new(
            "UP808",
            Severity.Error,
            "Too small to tap",
            "A finger covers about 24 pixels; on less it hits the neighbour (WCAG 2.2, 2.5.8)."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => Buttons("0");

    public string Good => Buttons("12px");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        subject
            .Barriers.Where(barrier => barrier.Rule == AxeRule)
            .Select(barrier =>
                Rule.At(
                    subject.Page.At,
                    $"{SeenPlace.Named(barrier.Targets)} {(barrier.Targets.Length == 1 ? "is" : "are")} smaller than 24 × 24 pixels, and too near to the next",
                    "Give it more padding, or more space round it."
                )
            );

    private static string Buttons(string padding) =>
        ExampleTemplate.Page("""<p class="small"><a href="#a" id="a">1</a><a href="#b" id="b">2</a></p>""")
        + $$"""

            -- themes/default/assets/9-more.css --
            .small a { display: inline-block; font-size: 12px; line-height: 1; padding: {{padding}}; }
            """;
}
