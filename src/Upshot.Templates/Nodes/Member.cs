using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary><c>target.name</c>, or <c>target?.name</c> where the target or its member may be missing.</summary>
internal sealed class Member(Place place, Expression target, Place namePlace, string name, Lookup own)
    : PathExpression(place)
{
    /// <summary>The way to this member in the type seen last: most templates see one type at one place.</summary>
    private volatile BoundMember? last;

    public override Lookup Own => own;

    public override object? Find(RenderContext context, Lookup lookup)
    {
        Place.EnsureStack();
        var actual = lookup == Lookup.Lenient ? lookup : own;
        var value = Evaluate(target, context, actual);
        if (value is null)
            return actual == Lookup.Lenient ? null : throw NullFault();

        var bound = last;
        if (bound is not null && bound.Type == value.GetType())
            return bound.Get(value);
        if (context.Types.Bind(value.GetType(), name) is { } found)
        {
            last = found;
            return found.Get(value);
        }

        var member = Members.Find(context, value, name);
        if (!ReferenceEquals(member, Missing.Value))
            return member;
        return actual == Lookup.Lenient ? null : throw UnknownFault(context, value);
    }

    public override void Assign(RenderContext context, object? value)
    {
        switch (target.Evaluate(context))
        {
            case ScriptObject members:
                members[name] = value;
                break;
            case ScriptList list:
                list.Members[name] = value;
                break;
            case null:
                throw NullFault();
            default:
                throw namePlace.Fault($"{target.Place.Quote} belongs to the site, so '{name}' cannot be set");
        }
    }

    private TemplateFault NullFault() => namePlace.Fault($"{target.Place.Quote} is empty here, so it has no '{name}'");

    private TemplateFault UnknownFault(RenderContext context, object value) =>
        namePlace.Fault($"{target.Place.Quote} has no '{name}'", NearestWord.Find(name, Members.Names(context, value)));
}
