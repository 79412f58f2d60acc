namespace Upshot.Checks.Browser;

/// <summary>What the page's own security policy refuses. Other hosts are told by their own rule.</summary>
internal sealed class PolicyRefusals : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP811",
            Severity.Error,
            "The page's security policy refuses something",
            "It is not shown, and what needs an open policy lets strangers' code in."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => ExampleTemplate.Page("""<p style="color: maroon">Closed on Sundays.</p>""");

    public string Good => ExampleTemplate.Page("<p><strong>Closed on Sundays.</strong></p>");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        subject
            .Refusals.Where(refusal => !OtherHosts.IsAddress(refusal.What))
            .DistinctBy(refusal => refusal.Directive)
            .Select(refusal =>
                Rule.At(
                    subject.Page.At,
                    $"'{refusal.Directive}' does not allow what is written as {Kind(refusal)}",
                    "Move it into a file of your theme's assets."
                )
            );

    private static string Kind(SeenRefusal refusal) =>
        refusal.What switch
        {
            "inline" => "part of the page",
            "eval" => "text that is run",
            var other => $"'{other}'",
        };
}
