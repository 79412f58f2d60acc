namespace Upshot.Rendering.Searching;

/// <summary>What can be found of a page, the parts that say most about it first.</summary>
internal sealed record SearchEntry
{
    public required string Title { get; init; }

    /// <summary>From the root; see <see cref="Model.Addresses"/>.</summary>
    public required string Address { get; init; }

    public required SearchKind Kind { get; init; }

    /// <summary>What the reader can then do; shown below the title.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Shown below the title when there is no outcome.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whose need it is.</summary>
    public ImmutableArray<string> Need { get; init; } = [];

    /// <summary>Headings, the people and audiences of the page, and whatever else names it.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    public ImmutableArray<string> Body { get; init; } = [];
}
