using Microsoft.Playwright;
using Upshot.Checks.Browser;

namespace Upshot.Browser.Visiting;

/// <summary>Goes through a page with the Tab key, as somebody without a mouse does.</summary>
internal static class TabWalk
{
    /// <summary>The browser stops at a few things more, such as tables that scroll, and once at the page itself.</summary>
    private const int StopsMore = 10;

    private const int MostStops = 400;

    public static async Task<SeenFocus> Run(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(Scripts.Focus);
        for (var i = 0; i < Math.Min(stops + StopsMore, MostStops); i++)
            await page.Keyboard.PressAsync("Tab");

        return SeenJson.Read<SeenFocus>(await page.EvaluateAsync<string>(Scripts.FocusEnd));
    }
}
