using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>A function of the language or of a template.</summary>
internal abstract class Callable
{
    /// <param name="place">The name in the call, where a fault is reported.</param>
    public abstract object? Invoke(RenderContext context, Place place, Arguments arguments);
}
