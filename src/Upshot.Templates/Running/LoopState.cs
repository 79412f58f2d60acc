namespace Upshot.Templates.Running;

/// <summary>Where a loop stands.</summary>
internal sealed class LoopState
{
    public int Index { get; set; }

    public int Length { get; init; }

    public object? Current { get; set; }

    public object? Previous { get; set; }
}
