using Upshot.Model.Data;

namespace Upshot.Model.Binding;

/// <summary>What the rank of an audience asks of its other fields.</summary>
internal static class AudienceRules
{
    private static readonly Rule Success = new(
        "UP233",
        Severity.Error,
        "A primary audience needs its success line",
        "Its page opens with what success looks like for the reader."
    );

    private static readonly Rule Manager = new(
        "UP234",
        Severity.Warning,
        "A primary audience has nobody to ask",
        "People bring their needs to a person, not to a department."
    );

    public static IEnumerable<Diagnostic> Check(Audience audience)
    {
        if (audience.Tier != Tier.Primary)
            yield break;
        if (audience.SuccessLooksLike is null)
            yield return Success.At(
                audience.Places.Whole,
                $"'{audience.Id}' has no 'success_looks_like'",
                "Add what success is for them, in one sentence."
            );
        if (audience.RelationshipManager is null)
            yield return Manager.At(
                audience.Places.Whole,
                $"'{audience.Id}' has no 'relationship_manager'",
                "Add the name and mail address of a person."
            );
    }
}
