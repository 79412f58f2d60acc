using Microsoft.Playwright;
using Upshot.Checks.Browser;

namespace Upshot.Browser.Visiting;

/// <summary>Goes through a page with the Tab key, as somebody without a mouse does.</summary>
internal static class TabWalk
{
    /// <summary>The browser stops at a few things more, such as tables that scroll, and once at the page itself.</summary>
    private const int StopsMore = 10;

    private const int MostStops = 400;

    private static readonly Dictionary<string, object> Press = new(StringComparer.Ordinal)
    {
        ["type"] = "rawKeyDown",
        ["key"] = "Tab",
        ["code"] = "Tab",
        ["windowsVirtualKeyCode"] = 9,
    };

    public static async Task<SeenFocus> Run(IPage page, ICDPSession keys)
    {
        var stops = await page.EvaluateAsync<int>(Scripts.Focus);
        // The browser takes them in order, so that none needs to wait until the one before is answered.
        await Task.WhenAll(
            Enumerable
                .Range(0, Math.Min(stops + StopsMore, MostStops))
                .Select(_ => keys.SendAsync("Input.dispatchKeyEvent", Press))
        );
        return SeenJson.Read<SeenFocus>(await page.EvaluateAsync<string>(Scripts.FocusEnd));
    }
}
