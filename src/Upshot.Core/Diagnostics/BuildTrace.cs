using System.Diagnostics;

namespace Upshot.Diagnostics;

/// <summary>
/// Tells what a build spends its time on, as activities of the source <see cref="Source"/>: the operation is the kind
/// (stage, page, rule or what all rules need), the tag <c>name</c> says which. Where nobody listens, nothing is counted.
/// </summary>
public static class BuildTrace
{
    public const string Source = "Upshot";

    private static readonly ActivitySource Activities = new(Source);

    /// <summary>A stage of a build; stages follow each other.</summary>
    public static T Stage<T>(string name, Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var activity = Start("stage", name);
        return work();
    }

    internal static Activity? Page(string path) => Start("page", path);

    internal static Activity? Rule(Rule rule) =>
        Activities.HasListeners() ? Start("rule", $"{rule.Id} {rule.Title}") : null;

    /// <summary>What is done once for all rules, and is the fault of none.</summary>
    internal static T ForRules<T>(string what, Func<T> work)
    {
        using var activity = Start("for rules", what);
        return work();
    }

    private static Activity? Start(string kind, string name) => Activities.StartActivity(kind)?.SetTag("name", name);
}
