namespace Upshot.Checks.Leaks;

/// <summary>The lines of a text that have a sign of something. Nearly all texts have few.</summary>
internal static class SignedLines
{
    /// <param name="text">Lines end with a line feed.</param>
    /// <param name="next">Where in a text the next sign stands, from a place on; -1 when there is none.</param>
    public static IEnumerable<string> Of(string text, Func<string, int, int> next)
    {
        for (var sign = next(text, 0); sign >= 0; )
        {
            var start = sign == 0 ? 0 : text.LastIndexOf('\n', sign - 1) + 1;
            var end = text.IndexOf('\n', sign) is >= 0 and var found ? found : text.Length;
            yield return text[start..end];
            sign = end < text.Length ? next(text, end + 1) : -1;
        }
    }
}
