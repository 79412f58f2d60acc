namespace Upshot.Diagnostics;

/// <summary>One finding: a rule, where it was broken, what happened and how to mend it.</summary>
public sealed record Diagnostic(Rule Rule, Location Location, string What, string Fix, Severity Severity)
{
    /// <summary>Other places that belong to the finding, such as the first of two equal keys.</summary>
    public ImmutableArray<Location> Related { get; init; } = [];

    /// <summary>What a program may write without asking; null where a person must choose.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>The sentence it was found in, by which it is known again when lines have moved; null for other findings.</summary>
    public string? Context { get; init; }

    public bool IsError => Severity == Severity.Error;

    public override string ToString() =>
        $"{Location}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {What}\n  why: {Rule.Why}\n  fix: {Fix}";
}
