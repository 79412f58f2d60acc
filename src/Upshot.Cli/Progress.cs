namespace Upshot.Cli;

/// <summary>One line for a person who has waited for over a second; gone as soon as there is something to read.</summary>
internal sealed class Progress : IDisposable
{
    private const string EraseLine = "\r\e[K";

    private readonly Lock gate = new();
    private readonly Terminal terminal;
    private readonly ITimer? timer;
    private string words;
    private bool shown;
    private bool over;

    private Progress(Terminal terminal, string words)
    {
        this.terminal = terminal;
        this.words = words;
        timer = terminal.Ink.On
            ? TimeProvider.System.CreateTimer(_ => Show(), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan)
            : null;
    }

    public static Progress Start(Terminal terminal, string words) => new(terminal, words);

    /// <summary>What is under way by now.</summary>
    public void Say(string now)
    {
        lock (gate)
        {
            words = now;
            if (shown && !over)
                Write(EraseLine + now);
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            over = true;
            if (shown)
                Write(EraseLine);
        }
    }

    private void Show()
    {
        lock (gate)
        {
            if (over)
                return;

            shown = true;
            Write(words);
        }
    }

    private void Write(string text)
    {
        terminal.Error.Write(text);
        terminal.Error.Flush();
    }
}
