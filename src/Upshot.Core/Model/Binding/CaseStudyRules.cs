using Upshot.Model.Kinds;

namespace Upshot.Model.Binding;

/// <summary>What a story's numbers ask of its other fields.</summary>
internal static class CaseStudyRules
{
    private static readonly Rule NoNumber = new(
        "UP224",
        Severity.Error,
        "A story without a number does not say when one comes",
        "Readers accept 'not counted yet' when they are told until when."
    );

    private static readonly Rule Contact = new(
        "UP225",
        Severity.Error,
        "Nobody can be reached",
        "A reader who wants the same needs somebody to ring or write to."
    );

    public static IEnumerable<Diagnostic> Check(CaseStudy story)
    {
        if (story.Results.IsEmpty && story.MeasuredFrom is null)
            yield return NoNumber.At(
                story.Places.Of("results"),
                "'results' is empty and 'measured_from' is missing",
                "Add 'measured_from:' with the day the first number comes."
            );
        if (!story.People.Any(person => person.Email is not null || person.Phone is not null))
            yield return Contact.At(
                story.Places.Of("people"),
                "'people' gives no mail address and no telephone",
                "Add 'email:' or 'phone:'."
            );
    }
}
