namespace Upshot.Auditing.Topics;

/// <summary>The words that cost the most: those the word rules, UP310 to UP317, find most often on the whole site.</summary>
internal static class WordsAudit
{
    private const string FirstRule = "UP310";
    private const string LastRule = "UP317";

    public static AuditSection Of(AuditContext context)
    {
        var terms = Findings(context)
            .GroupBy(finding => (Term(finding), finding.Rule.Id))
            .Select(term => new Cost(term.Key.Item1, [.. term]))
            .ToArray();
        return context.Section(
            "words",
            [context.Figure("terms", terms.Length), context.Figure("uses", terms.Sum(term => term.Uses))],
            [],
            terms.Select(term => Finding(context, term))
        );
    }

    /// <summary>The shipped word list is English. Elsewhere no finding means that nobody looked.</summary>
    public static bool IsJudged(AuditContext context) =>
        context.Page.Language.Tag.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>How often all of them are used, for the scorecard.</summary>
    public static int Uses(AuditContext context) => Findings(context).Sum(Uses);

    private static IEnumerable<Diagnostic> Findings(AuditContext context) =>
        context.Findings.Where(finding =>
            string.CompareOrdinal(finding.Rule.Id, FirstRule) >= 0
            && string.CompareOrdinal(finding.Rule.Id, LastRule) <= 0
        );

    /// <summary>A finding stands for its term on one page; the other places are related to it.</summary>
    private static int Uses(Diagnostic finding) => 1 + finding.Related.Length;

    /// <summary>The words in the first pair of quotes, or, where a rule quotes nothing, its title.</summary>
    private static string Term(Diagnostic finding)
    {
        var open = finding.What.IndexOf('\'');
        var close = open < 0 ? -1 : finding.What.IndexOf("' ", open + 1, StringComparison.Ordinal);
        return close < 0 ? finding.Rule.Title : finding.What[(open + 1)..close].ToLowerInvariant();
    }

    private static AuditFinding Finding(AuditContext context, Cost term)
    {
        var first = term.Findings[0];
        return new()
        {
            Step = AuditStep.Remove,
            Weight = term.Findings.Max(finding => finding.Severity),
            Size = term.Uses,
            Subject = $"‘{term.Text}’",
            What = context.Words.Count(
                "audit_term",
                term.Uses,
                ("term", term.Text),
                ("places", context.Words.Count("audit_files", term.Findings.Length))
            ),
            Where = first.Location,
            Owner = context.Site.Pages.FirstOrDefault(page => page.Source == first.Location.Path)?.Owner ?? "",
            Action = first.Fix,
        };
    }

    private sealed record Cost(string Text, ImmutableArray<Diagnostic> Findings)
    {
        public int Uses { get; } = Findings.Sum(WordsAudit.Uses);
    }
}
