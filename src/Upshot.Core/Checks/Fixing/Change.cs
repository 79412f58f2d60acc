namespace Upshot.Checks.Fixing;

/// <summary>A replacement that was made.</summary>
/// <param name="Rule">The rule that asked for it.</param>
/// <param name="At">Where the old text stood.</param>
public sealed record Change(Rule Rule, Location At, string Old, string New);
