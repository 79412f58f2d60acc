using Upshot.Model.Kinds;

namespace Upshot.Model.Binding;

/// <summary>What an update's change asks of its other fields.</summary>
internal static class UpdateRules
{
    private static readonly Rule Do = new(
        "UP230",
        Severity.Warning,
        "An update does not say what to do",
        "Readers of a change ask one thing: what do I have to do? 'Nothing' is a good answer."
    );

    public static IEnumerable<Diagnostic> Check(Update update)
    {
        if (update is { Change: Change.Changed or Change.Stopped, Do: null })
            yield return Do.At(
                update.Places.Of("change"),
                $"an update about something {update.Change.ToString().ToLowerInvariant()} has no 'do'",
                "Add 'do:' with what the reader must do, or 'do: Nothing.'."
            );
    }
}
