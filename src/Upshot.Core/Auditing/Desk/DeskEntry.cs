using Upshot.Checks.Budgets;

namespace Upshot.Auditing.Desk;

/// <summary>A page or number of the site as the desk lists it.</summary>
public sealed record DeskEntry
{
    /// <summary>With its slash in front.</summary>
    public required string Address { get; init; }

    /// <summary>As <c>upshot list</c> calls it, such as "case-study".</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Ids.</summary>
    public required ImmutableArray<string> Audiences { get; init; }

    /// <summary>From the root of the project.</summary>
    public required string File { get; init; }

    /// <summary>Opens the file in the writer's editor; empty when there is no such address.</summary>
    public required string Editor { get; init; }

    public string Owner { get; init; } = "";

    public DateOnly? ReviewBy { get; init; }

    /// <summary>The key messages it carries, in their own words.</summary>
    public ImmutableArray<string> Messages { get; init; } = [];

    /// <summary>Null for what has no budget.</summary>
    public PageLength? Length { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Suggestions { get; init; }
}

/// <summary>A file that is no page of the site, and what there is to say about it.</summary>
public sealed record DeskFile(string File, string Note, string Editor);
