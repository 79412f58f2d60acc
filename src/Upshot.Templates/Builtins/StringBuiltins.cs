using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The short functions of <c>string</c>. All return plain text, even of safe HTML.</summary>
internal static class StringBuiltins
{
    public static readonly ImmutableArray<Builtin> All =
    [
        new("string.append", "text with", call => call.Text(0) + call.Text(1)),
        new("string.prepend", "text by", call => call.Text(1) + call.Text(0)),
        new("string.capitalize", "text", call => Capitalise(call.Text(0))),
        new("string.capitalizewords", "text", call => CapitaliseWords(call.Text(0))),
        new("string.downcase", "text", call => call.Text(0).ToLowerInvariant()),
        new("string.upcase", "text", call => call.Text(0).ToUpperInvariant()),
        new("string.contains", "text value", call => call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)),
        new(
            "string.starts_with",
            "text value",
            call => call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)
        ),
        new("string.ends_with", "text value", call => call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)),
        new(
            "string.equals_ignore_case",
            "text value",
            call => call.Text(0).Equals(call.Text(1), StringComparison.OrdinalIgnoreCase)
        ),
        new("string.empty", "text", call => call.Text(0).Length == 0),
        new("string.whitespace", "text", call => string.IsNullOrWhiteSpace(call.Text(0))),
        new("string.size", "text", call => call.Text(0).Length),
        new("string.index_of", "text search start_index? count?", call => IndexOf(call)),
        new("string.lstrip", "text", call => call.Text(0).TrimStart()),
        new("string.rstrip", "text", call => call.Text(0).TrimEnd()),
        new("string.strip", "text", call => call.Text(0).Trim()),
        new("string.strip_newlines", "text", call => call.Text(0).ReplaceLineEndings("")),
        new("string.pad_left", "text width", call => call.Text(0).PadLeft(Width(call))),
        new("string.pad_right", "text width", call => call.Text(0).PadRight(Width(call))),
        new(
            "string.pluralize",
            "number singular plural",
            call => Operators.AreEqual(call.Context, call[0], 1) ? call[1] : call[2]
        ),
        new("string.to_int", "text", call => Parse(call, int.MaxValue)),
        new("string.to_long", "text", call => Parse(call, long.MaxValue)),
        new("string.to_float", "text", call => Parse(call)),
        new("string.to_double", "text", call => Parse(call)),
    ];

    private static string Capitalise(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitaliseWords(string text) =>
        string.Create(
            text.Length,
            text,
            (result, source) =>
            {
                for (var index = 0; index < source.Length; index++)
                {
                    var startsWord = index == 0 || char.IsWhiteSpace(source[index - 1]);
                    result[index] = startsWord ? char.ToUpperInvariant(source[index]) : source[index];
                }
            }
        );

    private static int IndexOf(BuiltinCall call)
    {
        var text = call.Text(0);
        var start = Math.Clamp(call.Whole(2, 0), 0, text.Length);
        var count = Math.Clamp(call.Whole(3, text.Length), 0, text.Length - start);
        return text.IndexOf(call.Text(1), start, count, StringComparison.Ordinal);
    }

    private static int Width(BuiltinCall call) => Math.Clamp(call.Whole(1), 0, Limits.Length);

    private static long? Parse(BuiltinCall call, long largest) =>
        long.TryParse(call.Text(0), out var number) && Math.Abs((decimal)number) <= largest ? number : null;

    private static double? Parse(BuiltinCall call) => double.TryParse(call.Text(0), out var number) ? number : null;
}
