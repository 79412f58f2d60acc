using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>A name, member or item. One that leads to a function calls it, unless it is itself what is called.</summary>
internal abstract class PathExpression(Place place) : Expression(place)
{
    public sealed override object? Evaluate(RenderContext context) =>
        Functions.Settle(context, Place, Find(context, Lookup.Strict));

    public sealed override object? EvaluateOrNull(RenderContext context) =>
        Functions.Settle(context, Place, Find(context, Lookup.Lenient));

    /// <summary>Whether <c>?.</c> stands on the way: what may be missing once may be missing in all that follows.</summary>
    public virtual Lookup Own => Lookup.Strict;

    /// <summary>The value as it stands, a function uncalled.</summary>
    public abstract object? Find(RenderContext context, Lookup lookup);

    public abstract void Assign(RenderContext context, object? value);

    protected static object? Evaluate(Expression target, RenderContext context, Lookup lookup) =>
        lookup == Lookup.Lenient ? target.EvaluateOrNull(context) : target.Evaluate(context);
}

/// <summary>What an unknown name is: an error, or null.</summary>
internal enum Lookup
{
    Strict,
    Lenient,
}
