using Upshot.Model.Data;

namespace Upshot.Model.Binding;

/// <summary>Work can't wait for itself.</summary>
internal static class WorkRules
{
    private static readonly Rule Loop = new(
        "UP236",
        Severity.Error,
        "Work waits for itself",
        "Nothing in the circle could ever begin."
    );

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<WorkItem> work)
    {
        var byId = work.DistinctBy(item => item.Id.Id).ToDictionary(item => item.Id.Id, StringComparer.Ordinal);
        return work.Where(item => WaitsForItself(item, byId))
            .Select(item =>
                Loop.At(
                    item.Places.Of("waits_for"),
                    $"'{item.Id}' waits for work that waits for '{item.Id}'",
                    "Decide which is done first, and take the other 'waits_for' out."
                )
            );
    }

    private static bool WaitsForItself(WorkItem item, Dictionary<string, WorkItem> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(item.WaitsFor.Select(next => next.Id));
        while (open.TryPop(out var id))
        {
            if (id == item.Id.Id)
                return true;
            if (seen.Add(id) && byId.TryGetValue(id, out var next))
                foreach (var further in next.WaitsFor)
                    open.Push(further.Id);
        }

        return false;
    }
}
