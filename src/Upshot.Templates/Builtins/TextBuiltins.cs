using System.Text;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>string</c> that cut, replace and spell out.</summary>
internal static class TextBuiltins
{
    public static readonly ImmutableArray<Builtin> All =
    [
        new("string.escape", "text", call => Escape(call.Text(0))),
        new("string.literal", "text", call => $"\"{Escape(call.Text(0))}\""),
        new("string.handleize", "text", call => Handleize(call.Text(0))),
        new("string.remove", "text remove", call => Replace(call, call.Text(1), "")),
        new("string.remove_first", "text remove", call => ReplaceOne(call.Text(0), call.Text(1), "", First)),
        new("string.remove_last", "text remove", call => ReplaceOne(call.Text(0), call.Text(1), "", Last)),
        new("string.replace", "text match replace", call => Replace(call, call.Text(1), call.Text(2))),
        new(
            "string.replace_first",
            "text match replace from_end?",
            call => ReplaceOne(call.Text(0), call.Text(1), call.Text(2), Values.IsTrue(call[3]) ? Last : First)
        ),
        new("string.slice", "text start length?", call => Slice(call, 0)),
        new("string.slice1", "text start length?", call => Slice(call, 1)),
        new("string.split", "text match", call => Split(call)),
        new("string.truncate", "text length ellipsis?", call => Truncate(call)),
        new("string.truncatewords", "text count ellipsis?", call => TruncateWords(call)),
    ];

    private static int First(string text, string part) => text.IndexOf(part, StringComparison.Ordinal);

    private static int Last(string text, string part) => text.LastIndexOf(part, StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(
                character switch
                {
                    '\\' => @"\\",
                    '"' => "\\\"",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    < ' ' => $"\\x{(int)character:x2}",
                    _ => character.ToString(),
                }
            );
        }

        return result.ToString();
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                result.Append(char.ToLowerInvariant(character));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        return result.ToString().TrimEnd('-');
    }

    private static string Replace(BuiltinCall call, string match, string replacement)
    {
        var text = call.Text(0);
        if (match.Length == 0)
            return text;
        var times = replacement.Length > match.Length ? text.AsSpan().Count(match) : 0;
        if (text.Length + (long)times * (replacement.Length - match.Length) > Limits.Length)
            throw call.Fault("this text grows too long");
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(string text, string match, string replacement, Func<string, string, int> find)
    {
        var index = match.Length == 0 ? -1 : find(text, match);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }

    private static string Slice(BuiltinCall call, int standardLength)
    {
        var text = call.Text(0);
        var start = call.Whole(1);
        start = Math.Clamp(start < 0 ? start + text.Length : start, 0, text.Length);
        var length = call.Whole(2, standardLength);
        return text.Substring(start, length <= 0 ? text.Length - start : Math.Min(length, text.Length - start));
    }

    private static ScriptList Split(BuiltinCall call)
    {
        var parts = call.Text(0).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries);
        call.Context.Spend(parts.Length, call.Place);
        return new(parts);
    }

    private static string Truncate(BuiltinCall call)
    {
        var text = call.Text(0);
        var length = Math.Max(call.Whole(1), 0);
        var ellipsis = call.Has(2) ? call.Text(2) : "...";
        return text.Length <= length ? text : text[..Math.Max(length - ellipsis.Length, 0)] + ellipsis;
    }

    private static string TruncateWords(BuiltinCall call)
    {
        var words = call.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(call.Whole(1), 0);
        var ellipsis = call.Has(2) ? call.Text(2) : "...";
        return string.Join(' ', words.Take(count)) + (words.Length > count ? ellipsis : "");
    }
}
