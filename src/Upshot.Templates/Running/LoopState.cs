namespace Upshot.Templates.Running;

/// <summary>Where a loop stands. Used again for the next loop at the same depth.</summary>
internal sealed class LoopState
{
    public int Index { get; set; }

    public int Length { get; private set; }

    public object? Current { get; set; }

    public object? Previous { get; set; }

    public void Begin(int length) => (Index, Length, Current, Previous) = (0, length, null, null);
}
