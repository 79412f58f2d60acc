using Microsoft.Playwright;
using Upshot.Browser.Printing;
using Upshot.Checks;
using Upshot.Checks.Browser;

namespace Upshot.Browser.Visiting;

/// <summary>Looks at one page as readers do: on a phone, on a desk, in the dark, by keyboard and on paper.</summary>
internal static class PageVisit
{
    private const int PhoneWidth = 360;
    private const int PhoneHeight = 640;
    private const int DeskWidth = 1280;
    private const int DeskHeight = 720;

    /// <summary>What is left of 1280 pixels when somebody enlarges the page to 400% (WCAG 2.2, 1.4.10).</summary>
    private const int NarrowWidth = 320;

    /// <summary>What can change with the colours alone.</summary>
    private static readonly ImmutableArray<string> ColourRules = ["color-contrast", "link-in-text-block"];

    public static async Task<SeenPage> Run(Tab tab, HtmlPage page, VisitPlan plan)
    {
        var view = tab.Page;
        await tab.Clear();
        await view.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Light });
        await view.SetViewportSizeAsync(PhoneWidth, PhoneHeight);
        await view.GotoAsync(AddressOf(page), new() { WaitUntil = WaitUntilState.Load });
        tab.Requests.Enter(SeenMoment.Scrolling);
        await view.EvaluateAsync(Scripts.Common);
        var phone = await See(view, plan);
        var parts = SeenJson.Read<SeenParts>(await view.EvaluateAsync<string>(Scripts.Page));
        await view.EvaluateAsync(Scripts.AxeCore);
        var phoneBarriers = await Barriers(view);
        await view.SetViewportSizeAsync(NarrowWidth, PhoneHeight);
        var narrow = await See(view, plan);
        await view.SetViewportSizeAsync(DeskWidth, DeskHeight);
        var desk = await See(view, plan);
        var deskBarriers = await Barriers(view);
        tab.Requests.Enter(SeenMoment.Using);
        var focus = await TabWalk.Run(view, tab.Keys);
        var prints = plan.Sheets is { } limit ? await SheetCount.Of(view, limit) : [];
        return new()
        {
            Page = page,
            Views = [phone, desk, narrow],
            Barriers = Together(
                [.. phoneBarriers.Light, .. deskBarriers.Light],
                [.. phoneBarriers.Dark, .. deskBarriers.Dark]
            ),
            Requests = tab.Requests.Seen,
            Errors = tab.Errors,
            Refusals = [.. parts.Refusals.Distinct()],
            BrokenImages = parts.BrokenImages,
            OtherHosts = parts.OtherHosts,
            Numbers = parts.Numbers,
            Focus = focus,
            Prints = prints,
        };
    }

    public static string AddressOf(HtmlPage page) =>
        PageRequests.Origin
        + "/"
        + string.Join('/', (page.Route?.Address ?? page.Path).Split('/').Select(Uri.EscapeDataString));

    private static async Task<SeenView> See(IPage page, VisitPlan plan) =>
        SeenJson.Read<SeenView>(
            await page.EvaluateAsync<string>(
                Scripts.View,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["uncounted"] = plan.Uncounted,
                    ["written"] = plan.Written,
                    ["lead"] = plan.Lead,
                }
            )
        );

    /// <summary>In light colours all that is in the way, in dark ones what the colours themselves do.</summary>
    private static async Task<(ImmutableArray<SeenBarrier> Light, ImmutableArray<SeenBarrier> Dark)> Barriers(
        IPage page
    )
    {
        var light = await Axe(page, []);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Axe(page, ColourRules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return (light, dark);
    }

    private static async Task<ImmutableArray<SeenBarrier>> Axe(IPage page, ImmutableArray<string> rules) =>
        SeenJson.Read<ImmutableArray<SeenBarrier>>(
            await page.EvaluateAsync<string>(
                Scripts.Axe,
                new Dictionary<string, object>(StringComparer.Ordinal) { ["rules"] = rules.ToArray() }
            )
        );

    /// <summary>Each rule once, with all elements that break it.</summary>
    private static ImmutableArray<SeenBarrier> Together(
        ImmutableArray<SeenBarrier> light,
        ImmutableArray<SeenBarrier> dark
    )
    {
        var inLight = light.Select(barrier => barrier.Rule).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. light
                .Concat(
                    dark.Where(barrier => !inLight.Contains(barrier.Rule))
                        .Select(barrier => barrier with { IsDarkOnly = true })
                )
                .GroupBy(barrier => barrier.Rule, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                    group.First() with
                    {
                        Targets = [.. group.SelectMany(barrier => barrier.Targets).Distinct(StringComparer.Ordinal)],
                    }
                ),
        ];
    }

    private sealed record SeenParts(
        ImmutableArray<string> OtherHosts,
        ImmutableArray<string> BrokenImages,
        ImmutableArray<SeenNumber> Numbers,
        ImmutableArray<SeenRefusal> Refusals
    );
}
