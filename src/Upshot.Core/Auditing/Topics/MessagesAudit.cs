using Upshot.Model.Data;
using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Auditing.Topics;

/// <summary>A6.08: the drumbeat. When each message was last told, whether it is due again, and what proves it.</summary>
internal static class MessagesAudit
{
    public static AuditSection Of(AuditContext context)
    {
        var told = context.Site.Messages.Select(message => Read(context, message)).ToArray();
        return context.Section(
            "messages",
            [
                context.Figure("messages", told.Length),
                context.Figure("messages_overdue", told.Count(message => message.DaysLate > 0)),
                context.Figure("messages_proved", told.Count(message => message.HasNumber && message.HasStory)),
            ],
            [Grid(context, told)],
            [
                .. told.Where(message => message.DaysLate > 0).Select(message => Late(context, message)),
                .. told.Where(message => !message.HasNumber || !message.HasStory)
                    .Select(message => Unproved(context, message)),
            ]
        );
    }

    /// <summary>Pages that carry it, by their day. What is still to come has not been told.</summary>
    private static Told Read(AuditContext context, Message message)
    {
        var days = context
            .Site.Pages.Where(page =>
                page.Messages.Names(message.Id.Id)
                || page.Body.Tokens.Any(token => token.Kind == TokenKind.Message && token.Id == message.Id.Id)
            )
            .Select(page => page.Day)
            .Where(day => day <= context.Day)
            .ToArray();
        var last = days.Max();
        return new(
            message,
            days.Length,
            last,
            // What was never told is due from the day it should have begun.
            Ages.Days(last ?? message.Since, context.Day)
                - (message.Rhythm ?? context.Site.Settings.Checks.Numbers.Rhythm),
            context.Site.Measures.Among(message.Metrics).Any(),
            context.Site.CaseStudies.Among(message.Stories).Any()
        );
    }

    private static AuditGrid Grid(AuditContext context, Told[] told) =>
        new(
            "drumbeat",
            context.Words["audit_grid_drumbeat"],
            context.Words["audit_column_message"],
            [
                context.Words["audit_column_told"],
                context.Words["audit_column_last_told"],
                context.Words["audit_column_rhythm_days"],
                context.Words["audit_column_days_late"],
                context.Words["audit_column_number"],
                context.Words["audit_column_story"],
            ],
            [
                .. told.OrderByDescending(message => message.DaysLate)
                    .Select(message => new AuditRow(
                        message.Message.Text,
                        [
                            AuditCell.Flagged(context.Number(message.Times), message.Times == 0),
                            context.DayCell(message.Last),
                            AuditCell.Plain(
                                context.Number(message.Message.Rhythm ?? context.Site.Settings.Checks.Numbers.Rhythm)
                            ),
                            AuditCell.Flagged(
                                message.DaysLate > 0 ? context.Number(message.DaysLate) : "",
                                message.DaysLate > 0
                            ),
                            message.HasNumber ? AuditCell.Marked(isSet: true) : AuditCell.Gap,
                            message.HasStory ? AuditCell.Marked(isSet: true) : AuditCell.Gap,
                        ]
                    )),
            ]
        );

    private static AuditFinding Late(AuditContext context, Told told) =>
        new()
        {
            Step = AuditStep.Add,
            Weight = Severity.Warning,
            Size = told.DaysLate,
            Subject = context.Words.Say("audit_add_telling", ("text", told.Message.Text)),
            What = told.Last is { } last
                ? context.Words.Count(
                    "audit_told_late",
                    Ages.Days(last, context.Day),
                    ("text", told.Message.Text),
                    ("date", context.Date(last))
                )
                : context.Words.Say("audit_never_told", ("text", told.Message.Text)),
            Where = told.Message.Places.Whole,
            Since = told.Last ?? told.Message.Since,
            Action = context.Words["audit_do_tell"],
        };

    private static AuditFinding Unproved(AuditContext context, Told told)
    {
        var key = (told.HasNumber, told.HasStory) switch
        {
            (false, false) => "audit_no_proof",
            (false, _) => "audit_no_number",
            _ => "audit_no_story",
        };
        return new()
        {
            Step = AuditStep.Add,
            Weight = told.HasNumber || told.HasStory ? Severity.Suggestion : Severity.Warning,
            Subject = context.Words.Say("audit_add_proof", ("name", told.Message.Text)),
            What = context.Words.Say(key, ("text", told.Message.Text)),
            Where = told.Message.Places.Whole,
            Since = told.Message.Since,
            Action = context.Words["audit_do_prove_message"],
        };
    }

    /// <param name="Message">What is told.</param>
    /// <param name="Times">On how many pages.</param>
    /// <param name="Last">The latest of their days.</param>
    /// <param name="DaysLate">Nought or less while it keeps its rhythm.</param>
    private sealed record Told(Message Message, int Times, DateOnly? Last, int DaysLate, bool HasNumber, bool HasStory);
}
