using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary><c>target[index]</c>: an item of a list, counted from 0 or back from -1, or a member by its name.</summary>
internal sealed class Item(Place place, Expression target, Expression index, Lookup own) : PathExpression(place)
{
    public override Lookup Own => own;

    public override object? Find(RenderContext context, Lookup lookup)
    {
        var way = lookup == Lookup.Lenient ? lookup : own;
        Place.EnsureStack();
        var value = Evaluate(target, context, way);
        var key = index.Evaluate(context);
        if (value is null)
        {
            return way == Lookup.Lenient
                ? null
                : throw index.Place.Fault($"{target.Place.Quote} is empty here, so it has no items");
        }

        if (key is string or SafeHtml)
            return FindMember(context, value, Values.Text(context, key), way);
        var position = Position(key);
        if (value is string or SafeHtml)
        {
            var text = Values.Text(context, value);
            position = position < 0 ? position + text.Length : position;
            return position >= 0 && position < text.Length ? text[(int)position].ToString() : null;
        }

        var list = Lists.From(value) ?? throw Place.Fault($"{target.Place.Quote} is not a list");
        position = position < 0 ? position + list.Count : position;
        return position >= 0 && position < list.Count ? list[(int)position] : null;
    }

    public override void Assign(RenderContext context, object? value)
    {
        var holder = target.Evaluate(context);
        var key = index.Evaluate(context);
        if (holder is ScriptObject members && key is not null)
            members[Values.Text(context, key)] = value;
        else if (holder is ScriptList list && key is string or SafeHtml)
            list.Members[Values.Text(context, key)] = value;
        else if (holder is ScriptList items)
            items.SetItem(Position(key), value, Place);
        else
            throw Place.Fault($"the items of {target.Place.Quote} cannot be set");
    }

    private object? FindMember(RenderContext context, object value, string name, Lookup lookup)
    {
        var member = Members.Find(context, value, name);
        if (!ReferenceEquals(member, Missing.Value))
            return member;
        return lookup == Lookup.Lenient
            ? null
            : throw index.Place.Fault(
                $"{target.Place.Quote} has no '{name}'",
                NearestWord.Find(name, Members.Names(context, value))
            );
    }

    private long Position(object? key) =>
        Numbers.Whole(key) ?? throw index.Place.Fault("an item is asked for by a whole number or by a name in quotes");
}
