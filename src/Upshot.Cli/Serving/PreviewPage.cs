using System.Text;

namespace Upshot.Cli.Serving;

/// <summary>A page as the preview serves it: with its script, and a policy that lets the script work.</summary>
internal static class PreviewPage
{
    private const string PolicyStart = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    private const string End = "</body>";

    /// <param name="html">As built; it is not changed.</param>
    /// <param name="version">Of the state it is from.</param>
    /// <param name="hasPanel">Whether it shows the panel; a page on one of several screens only reloads.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> html, string version, bool hasPanel = true)
    {
        var text = Encoding.UTF8.GetString(html.Span);
        var script =
            $"<script src=\"/_upshot/preview.js\" data-version=\"{version}\"{(hasPanel ? " data-panel" : "")} defer></script>";
        var end = text.LastIndexOf(End, StringComparison.OrdinalIgnoreCase);
        text = end < 0 ? text + script : text.Insert(end, script);
        return Encoding.UTF8.GetBytes(OpenPolicy(text));
    }

    private static string OpenPolicy(string text)
    {
        var start = text.IndexOf(PolicyStart, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return text;

        start += PolicyStart.Length;
        var end = text.IndexOf('"', start);
        return end < 0
            ? text
            : string.Concat(text.AsSpan(0, start), PreviewPolicy.Open(text[start..end]), text.AsSpan(end));
    }
}
