namespace Upshot.Parsing;

/// <summary>Looks at the depth of YAML before the parser does, whose own recursion has no limit.</summary>
internal static class YamlGuard
{
    public const int Depth = 64;

    /// <summary>
    /// Offset at which brackets or the marks of a line pass the depth, or null. Brackets in quotes and comments count
    /// too, so a text may be refused that has 64 more opening than closing brackets in a row; none that means well does.
    /// </summary>
    public static int? TooDeep(string text)
    {
        var (open, marks, atLineStart) = (0, 0, true);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    (marks, atLineStart) = (0, true);
                    break;
                case '[' or '{':
                    open++;
                    atLineStart = false;
                    break;
                case ']' or '}':
                    open = Math.Max(0, open - 1);
                    atLineStart = false;
                    break;
                case '-' or '?' or ':' when atLineStart:
                    marks++;
                    break;
                case ' ' or '\t':
                    break;
                default:
                    atLineStart = false;
                    break;
            }

            if (open > Depth || marks > Depth)
                return i;
        }

        return null;
    }
}
