namespace Upshot.Checks.Browser;

/// <summary>A page that asks another host for something, whether or not its policy refuses that.</summary>
internal sealed class OtherHosts : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP812",
            Severity.Error,
            "The page asks another host",
            "That host learns who reads the page, and decides whether it can be read at all."
        );

    public string Bad => Style("https://fonts.example/plain.woff2");

    public string Good => Style(null);

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        subject
            .OtherHosts.Concat(
                subject.Requests.Where(request => request.IsElsewhere).Select(request => request.Address)
            )
            .Concat(subject.Refusals.Select(refusal => refusal.What).Where(IsAddress))
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var whole) ? whole : null)
            .OfType<Uri>()
            .GroupBy(address => address.Host, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                Rule.At(
                    ThemeFaults.Find(group.Key, context) ?? subject.Page.At,
                    $"the page asks '{group.Key}' for '{group.First().AbsolutePath}'",
                    "Put the file among the assets of your theme, or leave it out."
                )
            );

    public static bool IsAddress(string text) =>
        text.StartsWith("http:", StringComparison.Ordinal) || text.StartsWith("https:", StringComparison.Ordinal);

    private static string Style(string? font) =>
        $$"""
            -- themes/default/assets/9-more.css --
            {{(font is null ? "" : $"@font-face {{ font-family: Plain; src: url({font}); }}")}}
            .kind-page main p { font-family: Plain, sans-serif; }
            """;
}
