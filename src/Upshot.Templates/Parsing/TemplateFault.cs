namespace Upshot.Templates.Parsing;

/// <summary>Carries the first error out of a template; never leaves the engine.</summary>
internal sealed class TemplateFault(Place place, string message, string? suggestion) : Exception(message)
{
    /// <summary>The same fault for another page: an exception belongs to the one who caught it.</summary>
    public TemplateFault Again() => new(place, Message, suggestion);

    public TemplateError Error => place.Source.Error(place.Start, place.Length, Message, suggestion);
}
