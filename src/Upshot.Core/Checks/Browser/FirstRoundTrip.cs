using Upshot.Model;

namespace Upshot.Checks.Browser;

/// <summary>A front page that does not come in one go with its styles.</summary>
internal sealed class FirstRoundTrip : ICheck<SeenPage>
{
    private const int Kilobyte = 1000;

    public Rule Rule { get; } =
        new(
            "UP815",
            Severity.Warning,
            "The front page does not come in one go",
            "A server sends about 14 kilobytes before it waits for an answer; what is over that comes a moment later."
        );

    public string Bad => Style(1200);

    public string Good => Style(10);

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        if (subject.Page.Route is not { Address: Addresses.Home })
            return [];

        var bytes = WeighedPage.Of(subject).Compressed;
        var most = context.Numbers.HomeKb * Kilobyte;
        return bytes <= most
            ? []
            :
            [
                Rule.At(
                    subject.Page.At,
                    $"page and styles have {bytes / (decimal)Kilobyte:0.0} kB, compressed; one go takes {context.Numbers.HomeKb}",
                    "Leave styles out that no page uses, or cards that nobody needs on the front page."
                ),
            ];
    }

    /// <summary>Colours that differ do not compress.</summary>
    private static string Style(int rules) =>
        "-- themes/default/assets/9-more.css --\n"
        + string.Join(
            '\n',
            Enumerable
                .Range(1, rules)
                .Select(i =>
                    $".gate-{i} {"{"} color: #{(i * 2_654_435_761L) & 0xFFFFFF:x6}; width: {(i * 48_271) % 9973}px; {"}"}"
                )
        );
}
