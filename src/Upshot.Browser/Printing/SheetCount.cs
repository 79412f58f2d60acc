using Microsoft.Playwright;
using Upshot.Browser.Visiting;
using Upshot.Checks.Browser;

namespace Upshot.Browser.Printing;

/// <summary>How many sheets a page takes, and what stands on top of each.</summary>
internal static class SheetCount
{
    private const double PixelsPerMillimetre = 96 / 25.4;

    private static readonly ImmutableArray<Paper> Papers = [new("A4", 210, 297), new("Letter", 215.9, 279.4)];

    public static async Task<ImmutableArray<SeenPrint>> Of(IPage page)
    {
        var prints = ImmutableArray.CreateBuilder<SeenPrint>();
        foreach (var paper in Papers)
            prints.Add(await On(page, paper));

        return prints.ToImmutable();
    }

    private static async Task<SeenPrint> On(IPage page, Paper paper)
    {
        var pdf = await page.PdfAsync(new() { Format = paper.Name, PrintBackground = true });
        var sheets = PdfFile.CountPages(pdf);
        return new(paper.Name, sheets, sheets > 1 ? await Starts(page, paper) : []);
    }

    private static async Task<ImmutableArray<SeenStart>> Starts(IPage page, Paper paper)
    {
        var size = page.ViewportSize;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var margins = SeenJson.Read<Margins>(await page.EvaluateAsync<string>(Scripts.Margins));
        var starts = SeenJson.Read<ImmutableArray<SeenStart>>(
            await page.EvaluateAsync<string>(
                Scripts.Sheets,
                new Dictionary<string, double>(StringComparer.Ordinal)
                {
                    ["width"] = Math.Floor((paper.Width * PixelsPerMillimetre) - margins.Left - margins.Right),
                    ["height"] = Math.Floor((paper.Height * PixelsPerMillimetre) - margins.Top - margins.Bottom),
                }
            )
        );
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        if (size is not null)
            await page.SetViewportSizeAsync(size.Width, size.Height);

        return starts;
    }

    /// <param name="Width">In millimetres.</param>
    private sealed record Paper(string Name, double Width, double Height);

    /// <summary>Of the style sheet's <c>@page</c>, in pixels.</summary>
    private sealed record Margins(double Top, double Right, double Bottom, double Left);
}
