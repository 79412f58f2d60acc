namespace Upshot.Cli.Serving;

/// <summary>The state that is shown now, and who waits for the next.</summary>
internal sealed class PreviewState
{
    private readonly Lock gate = new();
    private Preview current = Preview.Nothing;
    private TaskCompletionSource next = Fresh();

    public Preview Current
    {
        get
        {
            lock (gate)
                return current;
        }
    }

    public void Show(Preview preview)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            (current, waiting, next) = (preview, next, Fresh());
        }

        waiting.SetResult();
    }

    /// <summary>Now, and a task that ends as soon as there is another.</summary>
    public (Preview Preview, Task Next) Watch()
    {
        lock (gate)
            return (current, next.Task);
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
