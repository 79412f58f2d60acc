using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>Part of a template that has a value. Immutable, so that threads can share it.</summary>
internal abstract class Expression(Place place)
{
    public Place Place { get; } = place;

    public abstract object? Evaluate(RenderContext context);

    /// <summary>The value, or null where a name or member on the way is unknown: what stands left of <c>??</c>.</summary>
    public virtual object? EvaluateOrNull(RenderContext context) => Evaluate(context);
}
