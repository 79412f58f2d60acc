namespace Upshot.Authoring;

/// <summary>What a writer's command would do, or why it does nothing. Nothing is written yet.</summary>
public sealed record Authored
{
    public ImmutableArray<FileChange> Changes { get; init; } = [];

    /// <summary>What the writer should know, one line each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Why nothing is done.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What stands in the way in the files themselves; with any of them nothing is done.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    public bool IsRefused => Refusal is not null || Findings.Length > 0;

    public static Authored Refuse(string what, string fix) => new() { Refusal = new(what, fix) };
}

/// <summary>Why a command can't do what it was asked.</summary>
/// <param name="What">Without a full stop.</param>
/// <param name="Fix">An order ending in a full stop.</param>
public sealed record Refusal(string What, string Fix);
