namespace Upshot.Checks.Comparing;

/// <summary>A page that is new, gone, elsewhere or different.</summary>
public sealed record PageChange
{
    internal PageChange(ComparedPage? before, ComparedPage? after)
    {
        Before = before;
        After = after;
    }

    internal ComparedPage? Before { get; }

    internal ComparedPage? After { get; }

    /// <summary>Where the address of a page that is gone leads now, with its slash in front; null for nowhere.</summary>
    public string? LeadsTo { get; init; }

    public string Address => (After ?? Before)?.Address ?? "";

    /// <summary>Where it was; null for a new page.</summary>
    public string? OldAddress => Before?.Address;

    /// <summary>That count against its budget; null for a new page, and where there is no budget.</summary>
    public int? WordsBefore => Before?.Words;

    public int? Words => After?.Words;

    public int? MostWords => After?.MostWords;

    public string Title => (After ?? Before)?.Title ?? "";

    public PageFate Fate =>
        (Before, After) switch
        {
            (null, _) => PageFate.Added,
            (_, null) => PageFate.Removed,
            var (before, after) => before.Address == after.Address ? PageFate.Changed : PageFate.Moved,
        };
}

/// <summary>What became of a page.</summary>
public enum PageFate
{
    Added,
    Removed,
    Moved,
    Changed,
}
