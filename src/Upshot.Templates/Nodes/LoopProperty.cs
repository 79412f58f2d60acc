using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary><c>for.index</c> and the like: where the innermost loop stands.</summary>
internal sealed class LoopProperty(Place place, string name) : Expression(place)
{
    public static readonly ImmutableArray<string> Names =
    [
        "index",
        "rindex",
        "first",
        "last",
        "even",
        "odd",
        "changed",
        "length",
    ];

    public override object? Evaluate(RenderContext context)
    {
        var loop = context.Loop ?? throw Place.Fault($"{Place.Quote} is only known inside a loop");
        return name switch
        {
            "index" => Boxes.Of(loop.Index),
            "rindex" => Boxes.Of(loop.Length - loop.Index - 1),
            "first" => Boxes.Of(loop.Index == 0),
            "last" => Boxes.Of(loop.Index == loop.Length - 1),
            "even" => Boxes.Of(loop.Index % 2 == 0),
            "odd" => Boxes.Of(loop.Index % 2 == 1),
            "changed" => Boxes.Of(loop.Index == 0 || !Operators.AreEqual(context, loop.Previous, loop.Current)),
            _ => Boxes.Of(loop.Length),
        };
    }
}
