using System.Globalization;
using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;

namespace Upshot.Checks.Browser;

/// <summary>A number that says which measure it is and shows another value.</summary>
internal sealed class NumberAsData : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP816",
            Severity.Error,
            "A number on the page is not the one in the data",
            "One wrong number, found by a reader, costs the trust in all others."
        )
        {
            FoldsIntoTheme = true,
        };

    public string Bad => ExampleTemplate.Page("""<p>Today: <strong data-metric="ready">91%</strong></p>""");

    public string Good => ExampleTemplate.Page("""<p>Today: <strong data-metric="ready">88%</strong></p>""");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context) =>
        context.Text is not { } text
            ? []
            : subject
                .Numbers.Select(number => (Number: number, Expected: Expected(number, subject.Page, context, text)))
                .Where(pair => pair.Expected != Plain(pair.Number.Text))
                .Distinct()
                .Select(pair => Finding(pair.Number, pair.Expected, subject.Page));

    private Diagnostic Finding(SeenNumber number, string? expected, HtmlPage page) =>
        Rule.At(
            page.At,
            expected is null
                ? $"'{number.Text}' is shown as the number '{number.Metric}', which is not in the data"
                : $"'{number.Metric}' is shown as '{number.Text}'; in the data it is '{expected}'",
            "Let your theme print the value that it is given."
        );

    /// <summary>Null when there is no such number at all.</summary>
    private static string? Expected(SeenNumber number, HtmlPage page, CheckContext context, MeasureText text)
    {
        if (MeasureOf(number.Metric, page, context.Site) is not { } measure)
            return null;
        if (number.Value is null)
            return Plain(text.Latest(measure));

        // A number of another day says which one it is.
        return
            decimal.TryParse(number.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            && measure.Series.Points.Append(measure.Baseline).FirstOrDefault(point => point.Value == value) is { } point
            ? Plain(text.PointValue(point, measure))
            : null;
    }

    /// <summary>A frozen report keeps the numbers of its day.</summary>
    private static Measure? MeasureOf(string id, HtmlPage page, Site site) =>
        site.Reports.FirstOrDefault(report => report.Source == page.Route?.Source) is { FrozenOn: { } day }
            ? site.MeasuresOn(day).Find(id)
            : site.Measures.Find(id);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
