using System.Text.RegularExpressions;
using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>site.yml → settings.</summary>
internal static partial class SettingsBinder
{
    private static readonly Rule NoSettings = new(
        "UP001",
        Severity.Error,
        "There is no site.yml",
        "Without a name, a promise and a contact there is no site to build."
    );

    private static readonly Rule Address = new(
        "UP003",
        Severity.Error,
        "The address of the site is not complete",
        "Feeds, mail and search engines need the whole address."
    );

    private static readonly Rule Colour = new(
        "UP004",
        Severity.Error,
        "The colour is not written as a colour",
        "The palette of the whole site is made from it."
    );

    private static readonly Rule Currency = new(
        "UP005",
        Severity.Error,
        "The currency is not a known code",
        "Every amount is printed with it."
    );

    private static readonly Rule Nobody = new(
        "UP006",
        Severity.Error,
        "Nobody can be written to",
        "Each page ends with a way to say what is wrong or missing."
    );

    private static readonly RecordSchema Schema = RecordSchema.Of(typeof(SiteSettings));

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex ColourShape { get; }

    [GeneratedRegex("^[A-Z]{3}\\z", RegexOptions.ExplicitCapture, PatternTime.Milliseconds)]
    private static partial Regex CurrencyShape { get; }

    public static Parsed<SiteSettings?> Bind(ParsedContent content, BuildOptions options)
    {
        if (content.Sources.Find("site.yml") is null)
            return new(
                null,
                content.Sources.Findings.Any(finding => finding.Rule.Id == NoSettings.Id)
                    ? []
                    :
                    [
                        NoSettings.At(
                            Location.Of("site.yml"),
                            "there is no site.yml here",
                            "Run the command in the folder that holds site.yml, or name it with --root."
                        ),
                    ]
            );
        if (content.Settings is not { } node)
            return new(null, []);

        var bound = RecordBinder.Bind<SiteSettings>(Schema, node, node.At);
        if (bound.Value is not { } settings)
            return new(null, bound.Findings);

        var given = options.BaseUrl is { } url ? settings with { BaseUrl = url } : settings;
        ImmutableArray<Diagnostic> findings = [.. bound.Findings, .. Check(given, options)];
        return new(findings.Any(finding => finding.IsError) ? null : given, findings);
    }

    /// <summary>
    /// The month, 1 to 12, from the text, so that another mistake in site.yml does not make every financial year wrong.
    /// </summary>
    public static int? FinancialYearStarts(ParsedContent content) =>
        content.Settings is YamlMap map && map.Find("financial_year_starts")?.Value is YamlScalar month
            ? Scalar.WholeNumber(month.Text) is >= 1 and <= 12 and var number
                ? number
                : null
            : null;

    private static IEnumerable<Diagnostic> Check(SiteSettings settings, BuildOptions options)
    {
        if (!IsWholeAddress(settings.BaseUrl))
            yield return Address.At(
                options.BaseUrl is null ? settings.Places.Of("base_url") : Location.Of("--base-url"),
                $"'{Shown.Of(settings.BaseUrl)}' is not a whole address",
                "Write it with https:// in front, such as https://it.example.com/."
            );
        foreach (var (colour, at) in Colours(settings).Where(entry => !ColourShape.IsMatch(entry.Colour)))
            yield return Colour.At(
                at,
                $"'{Shown.Of(colour)}' is not a colour",
                "Write # and six digits or letters a to f in quotes, such as \"#0b5a6b\"."
            );
        if (settings is { Contact.Email: null, Feedback: null })
            yield return Nobody.At(
                settings.Places.Of("contact"),
                "'contact' has no mail address, and there is no feedback form",
                "Add 'email:' to 'contact', or 'feedback:' with the address of a form."
            );
        if (!CurrencyShape.IsMatch(settings.Currency))
            yield return Currency.At(
                settings.Places.Of("currency"),
                $"'{Shown.Of(settings.Currency)}' is not a currency",
                "Write its three capitals, such as GBP, EUR or SEK."
            );
    }

    private static IEnumerable<(string Colour, Location At)> Colours(SiteSettings settings)
    {
        if (settings.Brand.Colour is { } own)
            yield return (own, settings.Brand.Places.Of("colour"));
        foreach (var brand in settings.Brands)
        {
            if (brand.Colour is { } further)
                yield return (further, brand.Places.Of("colour"));
        }
    }

    private static bool IsWholeAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme is "https" or "http")
        && address.Query.Length == 0
        && address.Fragment.Length == 0;
}
