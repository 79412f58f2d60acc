using Upshot.Model.Kinds;

namespace Upshot.Model.Binding;

/// <summary>What is published on the day, and why the rest is not.</summary>
internal static class Publication
{
    /// <summary>The reason a page is left out, unless drafts are asked for; null when it is published.</summary>
    public static string? ReasonToLeaveOut(Page page, DateOnly day) =>
        page switch
        {
            { Visibility: Visibility.Draft } or ReportPage { Status: ReportStatus.Draft } => "it is a draft",
            { Visibility: Visibility.Team } => "it is for the team only",
            Update update when update.Date > day => $"its date, {update.Date:yyyy-MM-dd}, is still to come",
            _ => null,
        };
}
