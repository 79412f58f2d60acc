using System.Text.RegularExpressions;
using Upshot.Templates.Running;

namespace Upshot.Templates.Builtins;

/// <summary>The functions of <c>html</c>. What they escape is safe HTML and is not escaped again.</summary>
internal static class HtmlBuiltins
{
    /// <summary>A pattern that takes time in proportion to the text; the limit is a second line of defence. Made when needed: it is slow to make.</summary>
    private static readonly Lazy<Regex> Tags = new(() =>
        new(
            "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>",
            RegexOptions.NonBacktracking
                | RegexOptions.Singleline
                | RegexOptions.IgnoreCase
                | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        )
    );

    public static readonly ImmutableArray<Builtin> All =
    [
        new("html.escape", "text", call => new SafeHtml(Html.Escape(call.Text(0)))),
        new("html.strip", "text", call => Strip(call)),
        new("html.newline_to_br", "text", call => LineBreaks(call)),
        new("html.url_encode", "text", call => Uri.EscapeDataString(call.Text(0))),
        new("html.url_escape", "text", call => EscapeAddress(call.Text(0))),
    ];

    /// <summary>Text without tags. Of safe HTML it is safe again, as long as no part of a tag is left.</summary>
    private static object Strip(BuiltinCall call)
    {
        var text = call.Text(0);
        try
        {
            text = Tags.Value.Replace(text, "");
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault("this text takes too long to strip");
        }

        return call[0] is SafeHtml && !text.Contains('<', StringComparison.Ordinal) ? new SafeHtml(text) : text;
    }

    private static SafeHtml LineBreaks(BuiltinCall call)
    {
        var text = call[0] is SafeHtml ? call.Text(0) : Html.Escape(call.Text(0));
        var lines = text.ReplaceLineEndings("\n");
        return new(Values.Checked(call.Context, call.Place, lines.Replace("\n", "<br />\n", StringComparison.Ordinal)));
    }

    /// <summary>Escapes what no address may hold, and keeps what has a meaning in one.</summary>
    private static string EscapeAddress(string text)
    {
        const string Kept = ":/?#[]@!$&'()*+,;=%";
        return string.Concat(
            text.EnumerateRunes()
                .Select(rune =>
                    rune.IsAscii && Kept.Contains((char)rune.Value, StringComparison.Ordinal)
                        ? rune.ToString()
                        : Uri.EscapeDataString(rune.ToString())
                )
        );
    }
}
