using System.Collections;
using Upshot.Templates.Builtins;

namespace Upshot.Templates.Running;

/// <summary>The members of a value, whatever it is.</summary>
internal static class Members
{
    private const string SizeName = "size";

    /// <summary>The value of a member, or <see cref="Missing"/>.</summary>
    public static object? Find(RenderContext context, object value, string name)
    {
        switch (value)
        {
            case ScriptObject members:
                return members.Find(name);
            case BuiltinGroup group:
                return group.Find(name);
            case ScriptList list when name != SizeName:
                return list.Members.Find(name);
        }

        if (context.Types.Bind(value.GetType(), name) is { } member)
            return member.Get(value);
        if (context.Types.Dictionary(value.GetType()) is { } reader)
            return reader.Find(value, name);
        return name == SizeName && Size(value) is { } size ? Boxes.Of(size) : Missing.Value;
    }

    public static IEnumerable<string> Names(RenderContext context, object value) =>
        value switch
        {
            ScriptObject members => members.Names,
            BuiltinGroup group => group.Names,
            ScriptList list => [SizeName, .. list.Members.Names],
            string or SafeHtml => [SizeName],
            _ when context.Types.Dictionary(value.GetType()) is { } reader => reader.Names(value),
            IEnumerable => [SizeName],
            _ => context.Types.Names(value.GetType()),
        };

    /// <summary>Characters of text, items of a list, members of an object; null for what has no size.</summary>
    public static int? Size(object value) =>
        value switch
        {
            SafeHtml html => html.ToString().Length,
            ScriptObject members => members.Count,
            _ => Lists.From(value)?.Count,
        };
}
