using System.Collections.Concurrent;
using System.Diagnostics;
using Upshot.Diagnostics;

namespace Upshot.Cli.Timing;

/// <summary>Adds up what a build tells of itself while it runs.</summary>
internal sealed class Timings : IDisposable
{
    private const string Template = "template";

    private readonly ConcurrentDictionary<(string Kind, string Name), TimeSum> sums = new();
    private readonly ActivityListener listener;

    public Timings()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith(BuildTrace.Source, StringComparison.Ordinal),
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>One after the other, in the order in which they ended.</summary>
    public ImmutableArray<TimeSum> Stages => [.. Of("stage").OrderBy(sum => sum.Ended)];

    public ImmutableArray<TimeSum> Pages => [.. Of("page").OrderByDescending(sum => sum.Time)];

    public ImmutableArray<TimeSum> Rules => [.. Of("rule").OrderByDescending(sum => sum.Time)];

    /// <summary>What is done once for all rules.</summary>
    public ImmutableArray<TimeSum> ForRules => [.. Of("for rules").OrderByDescending(sum => sum.Time)];

    /// <summary>Without the time of the templates that they include.</summary>
    public ImmutableArray<TimeSum> Templates => [.. Of(Template).OrderByDescending(sum => sum.Time)];

    public void Dispose() => listener.Dispose();

    private IEnumerable<TimeSum> Of(string kind) =>
        sums.Where(entry => entry.Key.Kind == kind)
            .OrderBy(entry => entry.Key.Name, StringComparer.Ordinal)
            .Select(entry => entry.Value);

    private void Add(Activity activity)
    {
        SumOf(activity).Add(activity.Duration);
        // A template waits for those it includes, and they have been counted.
        if (activity is { OperationName: Template, Parent: { OperationName: Template } parent })
            SumOf(parent).Take(activity.Duration);
    }

    private TimeSum SumOf(Activity activity)
    {
        var name = activity.GetTagItem("name") as string ?? "";
        return sums.GetOrAdd((activity.OperationName, name), _ => new TimeSum(name));
    }
}
