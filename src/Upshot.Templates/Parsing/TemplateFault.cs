namespace Upshot.Templates.Parsing;

/// <summary>Carries the first error out of a template; never leaves the engine.</summary>
internal sealed class TemplateFault(Place place, string message, string? suggestion) : Exception(message)
{
    public TemplateError Error => place.Source.Error(place.Start, place.Length, Message, suggestion);
}
