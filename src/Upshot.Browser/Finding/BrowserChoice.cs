namespace Upshot.Browser.Finding;

/// <summary>Which browser somebody wants; without a wish the first one that is there.</summary>
/// <param name="Path">A file; null when none was named.</param>
/// <param name="NamedBy">What named it: an option or a variable of the environment.</param>
public sealed record BrowserChoice(string? Path, string NamedBy)
{
    public const string Option = "--browser-path";

    public const string Variable = "UPSHOT_BROWSER";

    /// <param name="option">What the command line said; it goes before the environment.</param>
    public static BrowserChoice Of(string? option) =>
        option is not null ? new(option, Option)
        : Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? new(named, Variable)
        : new(null, "");
}
