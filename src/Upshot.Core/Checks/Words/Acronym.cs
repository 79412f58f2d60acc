using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Short forms that a page never explains, and pages with too many of them.</summary>
internal sealed class Acronym : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP312",
            Severity.Warning,
            "A short form that is not explained",
            "Readers who do not know the letters stop, and nobody likes to ask."
        );

    public string Bad => "You need MFA on your scanner.";

    public string Good => "You need a second sign-in check (SSC) on your scanner.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (!subject.ReadEnglish(context))
            return [];

        var forms = ShortForm
            .In(subject, context.Terms.In(subject))
            .GroupBy(form => form.Letters, StringComparer.Ordinal)
            .Select(group => (First: group.FirstOrDefault(form => !form.IsInHeading), All: group.ToArray()))
            .Where(form => form.First is not null)
            .Select(form => (First: form.First!, form.All)) // not null: filtered above
            .ToArray();
        return
        [
            .. forms
                .Where(form => !IsExplained(form.First, form.All, subject))
                .Select(form => Unexplained(form.First, form.All.Length, context)),
            .. TooMany([.. forms.Select(form => form.First)], context),
        ];
    }

    /// <summary>Fields stand about the text on the page, so what one explains is explained.</summary>
    private static bool IsExplained(ShortForm first, ShortForm[] all, TextDocument document) =>
        all.Any(form => form.IsExplained && (form.IsInField || !form.IsAfter(first)))
        || (
            first.Found is { Term.IsOwn: true, Form.Write: [var words, ..] }
            && document
                .Blocks.Where((block, number) => number <= first.Block || block.Field.Length > 0)
                .Any(block => block.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
        );

    private Diagnostic Unexplained(ShortForm form, int count, CheckContext context)
    {
        var more = count > 1 ? $", and {count - 1} more on this page" : "";
        return Rule.At(form.Text.At(form.Word), $"'{form.Letters}' is not explained on this page{more}", Fix(form)) with
        {
            Severity = TermFindings.Level(form.Found?.Term.Level ?? Rule.Severity, context),
        };
    }

    private static string Fix(ShortForm form) =>
        form.Found switch
        {
            { Term.IsOwn: true } own => $"Say {TermFindings.Choice(own)} first.",
            { Form.Write.Length: > 0 } found => TermFindings.Plain(found),
            _ => $"Write the full words first: 'full words ({form.Letters})'.",
        };

    private IEnumerable<Diagnostic> TooMany(ImmutableArray<ShortForm> forms, CheckContext context) =>
        forms.Length <= context.Numbers.ShortForms
            ? []
            :
            [
                Rule.At(
                    forms[context.Numbers.ShortForms].Text.At(forms[context.Numbers.ShortForms].Word),
                    $"this page has {forms.Length} short forms: {string.Join(", ", forms.Select(form => form.Letters))}",
                    $"Keep {context.Numbers.ShortForms} at most, and write the others in words."
                ) with
                {
                    Severity = TermFindings.Level(Rule.Severity, context),
                },
            ];
}
