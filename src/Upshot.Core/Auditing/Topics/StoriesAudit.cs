using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Auditing.Topics;

/// <summary>
/// A7.08: who is better off in our stories, customers against colleagues and the company. A2.09: stories that touch
/// nothing their audience is judged by.
/// </summary>
internal static class StoriesAudit
{
    public static AuditSection Of(AuditContext context)
    {
        var stories = context.Site.CaseStudies;
        return context.Section(
            "stories",
            [
                context.Figure("stories", stories.Count),
                .. Enum.GetValues<Beneficiary>()
                    .Select(who =>
                        context.Figure(
                            $"stories_for_{Naming.Snake(who.ToString())}",
                            stories.Count(story => story.BenefitFor.Contains(who))
                        )
                    ),
                context.Figure("stories_for_nobody", stories.Count(story => story.BenefitFor.IsEmpty)),
            ],
            [],
            stories.Where(story => !TouchesDriver(context, story)).Select(story => Finding(context, story))
        );
    }

    /// <summary>An audience without drivers asks nothing of a story.</summary>
    private static bool TouchesDriver(AuditContext context, CaseStudy story)
    {
        var drivers = context
            .Site.Audiences.Among(story.Audiences)
            .SelectMany(audience => audience.Drivers)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        return drivers.Count == 0 || (story.Driver is { } driver && drivers.Contains(driver));
    }

    private static AuditFinding Finding(AuditContext context, CaseStudy story) =>
        new()
        {
            Step = AuditStep.Add,
            Weight = Severity.Suggestion,
            Subject = context.Words.Say("audit_add_driver", ("name", story.Title)),
            What = context.Words.Say(
                "audit_no_driver",
                ("name", story.Title),
                ("audiences", context.AudienceNames(story.Audiences))
            ),
            Where = story.Places.Of("driver"),
            Since = story.Updated,
            Owner = story.Owner,
            Action = context.Words["audit_do_driver"],
        };
}
