using Microsoft.Playwright;
using Upshot.Browser.Visiting;
using Upshot.Checks.Browser;

namespace Upshot.Browser.Printing;

/// <summary>How many sheets a page takes, and what stands on top of each.</summary>
internal static class SheetCount
{
    private const double PixelsPerMillimetre = 96 / 25.4;

    private static readonly ImmutableArray<Paper> Papers = [new("A4", 210, 297), new("Letter", 215.9, 279.4)];

    /// <summary>On A4 and on Letter.</summary>
    public static async Task<ImmutableArray<SeenPrint>> Of(IPage page, PrintLimit limit)
    {
        var prints = ImmutableArray.CreateBuilder<SeenPrint>();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var margins = SeenJson.Read<Margins>(await page.EvaluateAsync<string>(Scripts.Margins));
        foreach (var paper in Papers)
        {
            var starts = await Starts(page, paper, margins);
            prints.Add(new(paper.Name, starts.Length + 1, starts));
        }

        await page.EmulateMediaAsync(new() { Media = Media.Null });
        for (var i = 0; i < prints.Count; i++)
        {
            // The browser's own sheets are what counts; where a hint would do and there is none, they need not be made.
            if (limit.IsFirm || prints[i].Sheets > limit.Sheets)
                prints[i] = prints[i] with { Sheets = await Count(page, prints[i].Paper) };
        }

        return prints.ToImmutable();
    }

    private static async Task<int> Count(IPage page, string paper) =>
        PdfFile.CountPages(await page.PdfAsync(new() { Format = paper, PrintBackground = true }));

    private static async Task<ImmutableArray<SeenStart>> Starts(IPage page, Paper paper, Margins margins) =>
        SeenJson.Read<ImmutableArray<SeenStart>>(
            await page.EvaluateAsync<string>(
                Scripts.Sheets,
                new Dictionary<string, double>(StringComparer.Ordinal)
                {
                    ["width"] = Math.Floor((paper.Width * PixelsPerMillimetre) - margins.Left - margins.Right),
                    ["height"] = Math.Floor((paper.Height * PixelsPerMillimetre) - margins.Top - margins.Bottom),
                }
            )
        );

    /// <param name="Width">In millimetres.</param>
    private sealed record Paper(string Name, double Width, double Height);

    /// <summary>Of the style sheet's <c>@page</c>, in pixels.</summary>
    private sealed record Margins(double Top, double Right, double Bottom, double Left);
}
