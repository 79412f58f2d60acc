using System.Text;
using Microsoft.AspNetCore.Http;

namespace Upshot.Cli.Serving;

/// <summary>
/// Tells open pages which state is shown now, as server-sent events: its name, and whether it is judged. The first
/// event comes at once, so that a page that lost the line learns what it missed. Nothing of the site is in them.
/// </summary>
internal static class ReloadStream
{
    public const string ContentType = "text/event-stream; charset=utf-8";

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    public static async Task Write(HttpResponse response, PreviewState state, CancellationToken cancellation)
    {
        response.ContentType = ContentType;
        try
        {
            await Send(response, "retry: 500\n\n", cancellation);
            while (true)
            {
                var (preview, next) = state.Watch();
                await Send(response, Event(preview), cancellation);
                // A comment now and then shows whether anybody still listens.
                while (!await IsDone(next, cancellation))
                    await Send(response, ":\n\n", cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or the preview stops.
        }
    }

    public static string Event(Preview preview) =>
        $"event: {(preview.IsJudged ? "judged" : "drawn")}\ndata: {preview.Version}\n\n";

    private static async Task<bool> IsDone(Task next, CancellationToken cancellation)
    {
        try
        {
            await next.WaitAsync(Silence, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static async Task Send(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
