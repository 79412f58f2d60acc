using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Rendering.Prose;

/// <summary>What a token says in plain words. A token that names nothing is an error elsewhere, and says nothing here.</summary>
internal static class TokenWords
{
    /// <summary>A text of a field with its tokens said.</summary>
    public static string Say(PageContext context, string text) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? string.Concat(
                TokenParser
                    .Split(text, default)
                    .Select(piece => piece.Token is { } token ? Of(context, token) : piece.Text)
            )
            : text;

    public static string Of(PageContext context, ContentToken token) =>
        token.Kind switch
        {
            TokenKind.Message => context.Site.Messages.Find(token.Id)?.Text ?? "",
            TokenKind.Service => context.Site.Services.Find(token.Id)?.Title ?? "",
            _ => context.Measures.Find(token.Id) is { } measure ? Of(context, token, measure) : "",
        };

    /// <summary>The point a metric token speaks of; null for the latest number of something not measured yet.</summary>
    public static Point? PointOf(PageContext context, ContentToken token, Measure measure) =>
        token.Period is { } period
            ? PointFinder.Find(measure, period, context.Site.Settings.FinancialYearStarts)
            : measure.Latest;

    private static string Of(PageContext context, ContentToken token, Measure measure) =>
        token.Kind switch
        {
            TokenKind.Change => context.Text.Difference(measure),
            TokenKind.Target => Target(context, measure),
            _ => PointOf(context, token, measure) is { } point
                ? context.Text.PointValue(point, measure)
                : context.Text.Latest(measure),
        };

    private static string Target(PageContext context, Measure measure) =>
        measure.Metric.Target is { } target
            ? context.Language.Text(
                "target_by",
                ("value", context.Text.Value(target.Value, measure.Metric, measure.Decimals)),
                ("date", context.Language.MonthYear(target.Date))
            )
            : context.Language.Status(Status.NoTarget, holdsTheLine: false);
}
