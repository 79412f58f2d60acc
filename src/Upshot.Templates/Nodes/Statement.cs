using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>Part of a template that does something. Immutable, so that threads can share it.</summary>
internal abstract class Statement
{
    public abstract Flow Execute(RenderContext context);
}

/// <summary>Where to go on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>Statements one after the other.</summary>
internal sealed class Block(ImmutableArray<Statement> statements) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Execute(context);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }
}
