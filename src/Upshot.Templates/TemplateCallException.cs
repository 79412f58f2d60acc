namespace Upshot.Templates;

/// <summary>Thrown by a function of the host that refuses its arguments; becomes an error at the call.</summary>
public sealed class TemplateCallException(string message, string? suggestion = null) : Exception(message)
{
    public string? Suggestion { get; } = suggestion;
}
