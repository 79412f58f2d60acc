namespace Upshot.Diagnostics;

/// <summary>How much a finding matters; later is worse.</summary>
public enum Severity
{
    Suggestion,
    Warning,
    Error,
}
