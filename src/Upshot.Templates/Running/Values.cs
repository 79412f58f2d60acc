using System.Globalization;
using System.Text;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>What a value is as text, and whether it counts as true.</summary>
internal static class Values
{
    private const int DeepestList = 8;
    private const int LongestList = 64 * 1024;

    /// <summary>Only null and false are false; nought and empty text are true, as in Scriban.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    public static string Text(RenderContext context, object? value) =>
        value switch
        {
            null => "",
            string text => text,
            SafeHtml html => html.ToString(),
            true => "true",
            false => "false",
            Enum member => context.Types.Word(member),
            DateOnly date => date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
            char or IFormattable => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
            _ => Describe(context, value),
        };

    /// <summary>One text out of many; safe HTML as soon as one is, and then the others are escaped.</summary>
    public static object Join(RenderContext context, Place place, IReadOnlyList<object?> values, string separator)
    {
        var isSafe = values.Any(value => value is SafeHtml);
        var result = new StringBuilder();
        for (var index = 0; index < values.Count; index++)
        {
            if (index > 0)
                result.Append(isSafe ? Html.Escape(separator) : separator);
            var text = Text(context, values[index]);
            result.Append(isSafe && values[index] is not SafeHtml ? Html.Escape(text) : text);
            if (result.Length > Limits.Length)
                break;
        }

        var joined = Checked(context, place, result.ToString());
        return isSafe ? new SafeHtml(joined) : joined;
    }

    /// <summary>Text made on the way costs steps and may not grow without end.</summary>
    public static string Checked(RenderContext context, Place place, string text)
    {
        context.SpendOnText(text.Length, place);
        return text.Length <= Limits.Length ? text : throw place.Fault("this text grows too long");
    }

    private static string Describe(RenderContext context, object value)
    {
        var result = new StringBuilder();
        Append(context, result, value, 0);
        context.SpendOnText(result.Length);
        return result.ToString();
    }

    /// <summary>Lists and objects as Scriban prints them: <c>[1, "two"]</c>, <c>{one: 1}</c>.</summary>
    private static void Append(RenderContext context, StringBuilder result, object? value, int depth)
    {
        if (depth > DeepestList || result.Length > LongestList)
        {
            result.Append('…');
            return;
        }

        if (value is string or SafeHtml)
            result.Append('"').Append(Text(context, value)).Append('"');
        else if (value is null)
            result.Append("null");
        else if (value is ScriptObject members)
            AppendAll(
                result,
                '{',
                members.Entries,
                '}',
                entry =>
                {
                    result.Append(entry.Key).Append(": ");
                    Append(context, result, entry.Value, depth + 1);
                }
            );
        else if (Lists.From(value) is { } list)
            AppendAll(
                result,
                '[',
                Enumerable.Range(0, list.Count),
                ']',
                index => Append(context, result, list[index], depth + 1)
            );
        else if (value is Callable or TemplateFunction or Builtins.BuiltinGroup)
            result.Append("<function>");
        else
            result.Append(depth == 0 ? value.ToString() : Text(context, value));
    }

    private static void AppendAll<T>(
        StringBuilder result,
        char open,
        IEnumerable<T> items,
        char close,
        Action<T> append
    )
    {
        result.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                result.Append(", ");
            isFirst = false;
            append(item);
            if (result.Length > LongestList)
                break;
        }

        result.Append(close);
    }
}
