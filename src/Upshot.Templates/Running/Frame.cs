using Upshot.Templates.Nodes;

namespace Upshot.Templates.Running;

/// <summary>What belongs to one call of a function or include: its arguments and its names with a dollar sign.</summary>
internal sealed class Frame
{
    public ScriptList Arguments { get; init; } = new();

    public Dictionary<string, object?> Locals => field ??= [];

    /// <summary>The block that <c>$$</c> prints.</summary>
    public Block? Wrapped { get; init; }
}
