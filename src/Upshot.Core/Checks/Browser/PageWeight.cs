using Upshot.Checks.Budgets;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Browser;

/// <summary>A page that takes long to come, by what <see cref="WeighedPage"/> says.</summary>
internal sealed class PageWeight : ICheck<SeenPage>
{
    private const int Kilobyte = 1000;

    public Rule Rule { get; } =
        new(
            "UP814",
            Severity.Warning,
            "A heavy page",
            "On a phone in a depot each 100 kilobytes are a second of waiting."
        );

    public string Bad => Style(110);

    public string Good => Style(2);

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        var most = context.Numbers;
        var weighed = WeighedPage.Of(subject);
        var light = LimitOf(subject.Page, context);
        Weight[] weights =
        [
            new("script", weighed.Script, most.ScriptKb * Kilobyte, IsCeiling: true),
            new("fonts", weighed.Fonts, 0, IsCeiling: true) { IsMany = true },
            new("all it has", weighed.Whole, Math.Max(most.WholePageKb, light) * Kilobyte, IsCeiling: true),
            new("what it opens with", weighed.FirstView, light * Kilobyte, IsCeiling: false),
        ];
        if (weights.FirstOrDefault(weight => weight.Bytes > weight.Most) is { } heavy)
        {
            return
            [
                Rule.At(
                    subject.Page.At,
                    $"{heavy.Name} {(heavy.IsMany ? "weigh" : "weighs")} {Kilobytes(heavy.Bytes)} kB; a page may have {Kilobytes(heavy.Most)}",
                    $"Begin with '{weighed.Heaviest?.Address}', which has {Kilobytes(weighed.Heaviest?.Bytes ?? 0)} kB."
                ) with
                {
                    Severity = heavy.IsCeiling ? Severity.Error : Rule.Severity,
                },
            ];
        }

        return weighed.Requests <= most.PageRequests
            ? []
            :
            [
                Rule.At(
                    subject.Page.At,
                    $"the page asks for {weighed.Requests} files as it opens; {most.PageRequests} are enough",
                    "Join styles and scripts, and leave out pictures that say nothing."
                ),
            ];
    }

    private static int LimitOf(HtmlPage page, CheckContext context) =>
        PageLimits.PageBehind(page, context.Site) is ReportPage && context.Site.Settings.Report.MaxPageKb is { } said
            ? said
            : context.Numbers.PageKb;

    private static string Kilobytes(int bytes) => Math.Ceiling(bytes / (decimal)Kilobyte).ToString("0");

    private static string Style(int kilobytes) =>
        ExampleTemplate.Page("""<script src="{{ asset 'more.js' }}"></script>""")
        + $"""

            -- themes/default/assets/more.js --
            // {new string('-', kilobytes * Kilobyte)}
            """;

    /// <param name="IsCeiling">No page may be over it; otherwise it is what most pages manage.</param>
    private sealed record Weight(string Name, int Bytes, int Most, bool IsCeiling)
    {
        public bool IsMany { get; init; }
    }
}
