namespace Upshot.Parsing;

/// <summary>Which addresses a link of an author may have: http, https, mailto, tel, and places of this site.</summary>
public static class LinkScheme
{
    private static readonly FrozenSet<string> Allowed = FrozenSet.ToFrozenSet(
        ["http", "https", "mailto", "tel"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is wrong with the address, in words, or null. Judged as a browser would, without controls.</summary>
    public static string? Problem(string target)
    {
        var seen = Seen(target);
        if (seen.StartsWith("//", StringComparison.Ordinal) || seen.Contains('\\'))
            return "leaves the site in a way that readers can't see";

        var colon = seen.IndexOf(':');
        if (colon < 0 || seen.AsSpan(0, colon).ContainsAny('/', '?', '#'))
            return null;
        return Allowed.Contains(seen[..colon]) ? null : $"begins with '{Shown(seen[..colon])}:'";
    }

    private static string Seen(string target)
    {
        var ignored = 0;
        foreach (var letter in target)
            ignored += IsIgnored(letter) ? 1 : 0;
        return ignored == 0 ? target : new string([.. target.Where(letter => !IsIgnored(letter))]);
    }

    /// <summary>Browsers drop these before they look at the scheme (WHATWG URL, basic URL parser).</summary>
    private static bool IsIgnored(char letter) =>
        letter <= ' '
        || (
            letter >= '\u007F'
            && (
                char.IsControl(letter)
                || char.IsWhiteSpace(letter)
                || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format
            )
        );

    private static string Shown(string scheme) => scheme.Length <= 20 ? scheme : scheme[..20] + "…";
}
