using Upshot.Templates.Builtins;
using Upshot.Templates.Nodes;

namespace Upshot.Templates.Running;

/// <summary>
/// The global names a template sees, innermost first: loop variables, objects of <c>with</c>, parameters, what was
/// set, the model, the builtins. Includes and functions see those of their caller.
/// </summary>
internal sealed class Variables
{
    private readonly RenderContext context;
    private readonly List<Entry> entries;

    private readonly ScriptObject assigned = new();

    public Variables(RenderContext context)
    {
        this.context = context;
        entries = [new(null, BuiltinCatalogue.Groups)];
    }

    public void Begin(object model)
    {
        entries.Add(new(null, model));
        entries.Add(new(null, assigned));
    }

    public void Clear()
    {
        entries.RemoveRange(1, entries.Count - 1);
        assigned.Clear();
    }

    /// <summary>The object that names are written to.</summary>
    public object? Current => entries.FindLast(entry => entry.LoopName is null).Value;

    public void Push(object scope) => entries.Add(new(null, scope));

    public void PushLoop(string name) => entries.Add(new(name, null));

    public void SetLoop(object? value) => entries[^1] = entries[^1] with { Value = value };

    public void Pop() => entries.RemoveAt(entries.Count - 1);

    /// <summary>The value, or <see cref="Missing"/>.</summary>
    public object? Find(string name)
    {
        for (var index = entries.Count - 1; index >= 0; index--)
        {
            var (loopName, value) = entries[index];
            if (loopName is null)
                value = value is null ? Missing.Value : FindMember(value, name);
            else if (loopName != name)
                continue;

            if (!ReferenceEquals(value, Missing.Value))
                return value;
        }

        return Missing.Value;
    }

    public void Assign(Name name, object? value)
    {
        for (var index = entries.Count - 1; index >= 0; index--)
        {
            var (loopName, scope) = entries[index];
            if (loopName == name.Text)
            {
                entries[index] = new(loopName, value);
                return;
            }

            if (loopName is not null)
                continue;
            if (scope is not ScriptObject members)
                throw name.Place.Fault($"the object of 'with' belongs to the site, so '{name.Text}' cannot be set");
            members[name.Text] = value;
            return;
        }
    }

    public IEnumerable<string> Names() =>
        entries.SelectMany(entry =>
            entry switch
            {
                { LoopName: { } name } => [name],
                { Value: { } scope } => Members.Names(context, scope),
                _ => [],
            }
        );

    private object? FindMember(object scope, string name) =>
        scope is ScriptObject members ? members.Find(name) : Members.Find(context, scope, name);

    private readonly record struct Entry(string? LoopName, object? Value);
}
