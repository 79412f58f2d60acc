using Upshot.Templates.Nodes;

namespace Upshot.Templates.Running;

/// <summary>
/// What belongs to one call of a function or include: its arguments and its names with a dollar sign. Used again for the
/// next call at the same depth.
/// </summary>
internal sealed class Frame
{
    private Arguments given = Running.Arguments.None;
    private ScriptList? arguments;

    /// <summary>The arguments as the list <c>$</c>, which a template may keep, so it is never used again.</summary>
    public ScriptList Arguments => arguments ??= ScriptList.From(given);

    public Dictionary<string, object?> Locals => field ??= [];

    /// <summary>The block that <c>$$</c> prints.</summary>
    public Block? Wrapped { get; private set; }

    public void Begin(Arguments next, Block? wrapped)
    {
        (given, arguments, Wrapped) = (next, null, wrapped);
        Locals.Clear();
    }

    /// <summary>The argument with this number, or null when there are not so many.</summary>
    public object? Argument(int index)
    {
        if (arguments is { } list)
            return index < list.Count ? list[index] : null;
        return index < given.Positional.Length ? given.Positional[index] : null;
    }
}
