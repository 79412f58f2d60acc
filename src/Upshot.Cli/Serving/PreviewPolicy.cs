namespace Upshot.Cli.Serving;

/// <summary>
/// The content security policy of a page, as far opened as the preview's own script, styles and screens need: to the
/// preview itself. Everything else of it stays.
/// </summary>
internal static class PreviewPolicy
{
    private const string Self = "'self'";

    private static readonly string[] Needed = ["script-src", "style-src", "connect-src", "frame-src"];

    public static string Open(string policy)
    {
        var directives = policy
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .DistinctBy(directive => directive[0], StringComparer.OrdinalIgnoreCase) // browsers heed the first
            .ToList();
        var fallback = directives.Find(directive => IsNamed(directive, "default-src"));
        if (fallback is null)
            return policy; // what is not named is allowed

        foreach (var name in Needed)
            if (directives.FindIndex(directive => IsNamed(directive, name)) is >= 0 and var place)
                directives[place] = WithSelf(directives[place]);
            else
                directives.Add(WithSelf([name, .. fallback.Skip(1)]));

        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));
    }

    private static bool IsNamed(string[] directive, string name) =>
        directive[0].Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string[] WithSelf(string[] directive) =>
        directive.Contains(Self)
            ? directive
            : [directive[0], .. directive.Skip(1).Where(source => source != "'none'"), Self];
}
