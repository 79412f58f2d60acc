using Upshot.Model.Settings;
using Upshot.Parsing;

namespace Upshot.Checks.Suppression;

/// <summary>What can be wrong with silencing a rule, in a writer's words.</summary>
internal static class SilenceRules
{
    private static readonly Rule Unknown = new(
        "UP350",
        Severity.Error,
        "A rule that can't be silenced",
        "A misspelt rule would go on as before, and a fact does not change by being hidden."
    );

    private static readonly Rule Unused = new(
        "UP351",
        Severity.Warning,
        "Nothing is silenced here",
        "A silence that outlives its reason hides the next mistake."
    );

    private static readonly Rule NoReason = new(
        "UP352",
        Severity.Error,
        "A rule is silenced without a reason",
        "Whoever reads the page next must know whether the reason still holds."
    );

    private static readonly Rule NotUnderstood = new(
        "UP354",
        Severity.Error,
        "A comment for Upshot is not understood",
        "It would silence nothing, or all that follows."
    );

    /// <summary>Null when the id is that of a judgement.</summary>
    public static Diagnostic? CheckRule(string id, Location at)
    {
        if (RuleCatalogue.IsJudgement(id))
            return null;
        if (RuleCatalogue.Find(id) is not null)
            return Unknown.At(
                at,
                $"{id} tells a fact, which can't be silenced",
                "Mend what it found, and take this out."
            );

        var known = CheckCatalog.All.Select(check => check.Rule.Id);
        return Unknown.At(
            at,
            id.Length == 0 ? "no rule is named" : $"there is no rule '{Shown.Of(id)}'",
            Suggestion.Fix(id, known, "Write the id of the rule, such as UP321; 'upshot rules' lists them.")
        );
    }

    public static Diagnostic? CheckReason(string id, string reason, Location at) =>
        reason.Length > 0
            ? null
            : NoReason.At(at, $"{Shown.Of(id)} is silenced without a reason", "Write the reason behind a colon.");

    public static Diagnostic NothingToSilence(Silence silence) =>
        Unused.At(silence.At, $"nothing here breaks {silence.Rule}", "Take this out.");

    public static Diagnostic NothingOnPurpose(PublishedOnPurpose purpose) =>
        Unused.At(purpose.Places.Of("text"), "no page says this", "Take it out of 'on_purpose'.");

    public static Diagnostic UnknownName(Directive directive) =>
        NotUnderstood.At(
            directive.At,
            $"there is no '{Shown.Of(directive.Name)}'",
            Suggestion.Fix(directive.Name, Directive.Names, $"Write one of {string.Join(", ", Directive.Names)}.")
        );

    public static Diagnostic NeverEnded(Directive start) =>
        NotUnderstood.At(
            start.At,
            $"the region for {start.Rule} has no end",
            $"Write <!-- {Directive.End} {start.Rule} --> where it ends."
        );

    public static Diagnostic NeverStarted(Directive end) =>
        NotUnderstood.At(
            end.At,
            $"no region for {Shown.Of(end.Rule)} is open here",
            $"Write <!-- {Directive.Start} {Shown.Of(end.Rule)}: the reason --> where it starts, or take this out."
        );

    public static Diagnostic StartedTwice(Directive start) =>
        NotUnderstood.At(
            start.At,
            $"a region for {start.Rule} is open already",
            $"Take this out, or end the other one before it with <!-- {Directive.End} {start.Rule} -->."
        );
}
