using Upshot.Checks.Text;
using Upshot.Model.Metrics;
using Upshot.Rendering.Prose;

namespace Upshot.Auditing.Topics;

/// <summary>
/// A7.09: the site itself, judged in five figures. Each is counted from the content alone, so that
/// <c>upshot audit scorecard</c> gives it again.
/// </summary>
internal static class Scorecard
{
    public static AuditSection Of(AuditContext context)
    {
        var measures = context.Site.Measures;
        var items = AuditItem.All(context.Site);
        var promises = PromisesAudit.Count(context);
        return context.Section(
            "scorecard",
            [
                BusinessWords(context),
                context.Share(
                    "share_outcomes",
                    measures.Count(measure => measure.Metric.Kind == MetricKind.Outcome),
                    measures.Count
                ),
                context.Share("share_named", items.Count(item => !item.IsForEveryone), items.Length),
                context.Share("share_promises", promises.Proved, promises.All),
                context.Figure("pages_overdue", OverdueAudit.Pages(context.Site).Count()),
            ],
            [],
            []
        );
    }

    /// <summary>Rounded down: one word too many, and it is no longer all of them.</summary>
    private static AuditFigure BusinessWords(AuditContext context)
    {
        var label = context.Words["audit_figure_share_business_words"];
        if (!WordsAudit.IsJudged(context))
            return new("share_business_words", 0, label, context.Words["audit_not_counted"]);

        var words = TextDocument
            .ReadAll(context.Site, token => TokenWords.Of(context.Page, token))
            .Sum(document => document.Judged.Sum(block => block.Words.Length));
        var others = Math.Min(WordsAudit.Uses(context), words);
        var share = words == 0 ? 100 : decimal.Floor((words - others) * 1000m / words) / 10;
        return new(
            "share_business_words",
            share,
            label,
            context.Page.Language.Percent(share, share == decimal.Floor(share) ? 0 : 1)
        );
    }
}
