namespace Upshot.Checks.Browser;

/// <summary>A file of the site that a page asks for and that is not there, or a picture that cannot be shown.</summary>
internal sealed class MissingFiles : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP813",
            Severity.Error,
            "A file of the page is missing or broken",
            "Readers get a gap, or a page without its styles."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => ExampleTemplate.Page("""<img src="../gate.png" alt="Gate 1" width="10" height="10">""");

    public string Good =>
        ExampleTemplate.Page(
            """<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/%3E" alt="Gate 1" width="10" height="10">"""
        );

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        var missing = subject
            .Requests.Where(request => request.Status == 404 && request.Kind != "document")
            .Select(request => request.Address)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return missing
            .Select(address =>
                Rule.At(
                    subject.Page.At,
                    $"the page asks for '{address}', which is not there",
                    "Add the file, or take out what asks for it."
                )
            )
            .Concat(
                subject
                    .BrokenImages.Where(address =>
                        !OtherHosts.IsAddress(address) && !missing.Any(path => IsSame(path, address))
                    )
                    .Distinct(StringComparer.Ordinal)
                    .Select(address =>
                        Rule.At(
                            subject.Page.At,
                            $"the picture '{Shown(address)}' cannot be shown",
                            "Save it again as PNG, JPEG, WebP or SVG."
                        )
                    )
            );
    }

    private static bool IsSame(string path, string address) =>
        path.EndsWith("/" + address.Split('/')[^1].Split('?', '#')[0], StringComparison.Ordinal);

    private static string Shown(string address) => address.Length > 60 ? address[..60] + "…" : address;
}
