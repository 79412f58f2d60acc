using System.Globalization;
using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>A global name: a loop variable, an assigned value, a member of the model or a builtin.</summary>
internal sealed class Name(Place place, string text) : PathExpression(place)
{
    public string Text { get; } = text;

    public override object? Find(RenderContext context, Lookup lookup)
    {
        var value = context.Variables.Find(Text);
        if (!ReferenceEquals(value, Missing.Value))
            return value;
        return lookup == Lookup.Lenient
            ? null
            : throw Place.Fault($"there is no '{Text}'", NearestWord.Find(Text, context.Variables.Names()));
    }

    public override void Assign(RenderContext context, object? value) => context.Variables.Assign(this, value);
}

/// <summary><c>this</c>: the object that unprefixed names are written to.</summary>
internal sealed class This(Place place) : Expression(place)
{
    public override object? Evaluate(RenderContext context) => context.Variables.Current;
}

/// <summary>A name with a dollar sign: an argument of the function or include, or one of its own variables.</summary>
internal sealed class Local(Place place, string text) : PathExpression(place)
{
    private readonly int argument =
        text.Length < 6 && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : -1;

    public string Text { get; } = text;

    public override object? Find(RenderContext context, Lookup lookup)
    {
        var frame = context.Frame;
        if (argument >= 0)
            return frame.Argument(argument);
        if (Text == "$")
            return frame.Arguments;
        if (Text == "$$")
            return context.EvaluateWrapped(Place);
        if (frame.Locals.TryGetValue(Text, out var value))
            return value;
        return lookup == Lookup.Lenient
            ? null
            : throw Place.Fault($"there is no '{Text}'", NearestWord.Find(Text, frame.Locals.Keys));
    }

    public override void Assign(RenderContext context, object? value)
    {
        if (argument >= 0)
            context.Frame.Arguments.SetItem(argument, value, Place);
        else if (Text is "$" or "$$")
            throw Place.Fault($"'{Text}' cannot be set");
        else
            context.Frame.Locals[Text] = value;
    }
}
