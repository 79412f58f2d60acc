namespace Upshot.Checks.Suppression;

/// <summary>A rule that a writer turned off for a stretch of a page, with the reason.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="At">The comment or the field that says so.</param>
/// <param name="Scope">Where it holds; line 0 means the page as a whole.</param>
internal sealed record Silence(string Rule, string Reason, Location At, Location Scope)
{
    public bool Covers(string rule, Location place) =>
        rule == Rule
        && place.Path == Scope.Path
        && (
            Scope.Line == 0
            || (
                place.Line > 0
                && (place.Line, place.Column).CompareTo((Scope.EndLine, Scope.EndColumn)) < 0
                && (Scope.Line, Scope.Column).CompareTo((place.EndLine, place.EndColumn)) < 0
            )
        );
}
