namespace Upshot.Model.Metrics;

/// <summary>How many measures have a status.</summary>
public sealed record StatusCount(Status Status, int Count);

/// <summary>
/// What a service, a goal or a report shows for its measures together: counts, worst first. It has no status of its
/// own, for an average would hide the bad among the good.
/// </summary>
/// <param name="Counts">Worst first; statuses nobody has are left out.</param>
public sealed record RollUp(ImmutableArray<StatusCount> Counts)
{
    public bool HasOutOfDate => Counts.Any(count => count.Status == Status.OutOfDate);

    public int Total => Counts.Sum(count => count.Count);

    public static RollUp Of(IEnumerable<Status> statuses) =>
        new([
            .. statuses
                .GroupBy(status => status)
                .OrderBy(group => group.Key)
                .Select(group => new StatusCount(group.Key, group.Count())),
        ]);
}
