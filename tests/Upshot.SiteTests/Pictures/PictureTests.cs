using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;
using Upshot.Rendering.Pictures;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Rendering.Pictures;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Pictures;

/// <summary>Published pictures in a browser: the same pixels the right way up, and no drawing that does anything.</summary>
public sealed class PictureTests(PlainBrowser browser, ITestOutputHelper output)
{
    /// <summary>The picture as the browser draws it: size and every pixel.</summary>
    private const string Draw = """
        async source => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
            const context = canvas.getContext("2d");
            context.drawImage(image, 0, 0);
            return `${canvas.width}x${canvas.height} ${context.getImageData(0, 0, canvas.width, canvas.height).data}`;
        }
        """;

    [Fact]
    [Trait(Figure.Trait, "T50")]
    public async Task Every_pixel_is_drawn_as_before_and_the_size_is_true()
    {
        await using var window = await browser.OpenAsync(new());
        var page = await window.NewPageAsync();
        var pictures = Photos
            .Endings.SelectMany(ending => Notes.Of(ending).Select(note => (ending, note.Bytes)))
            .Concat(
                from ending in Photos.Endings[..3]
                from turn in Enumerable.Range(1, 8)
                from isLittle in (bool[])[true, false]
                select (ending, Bytes: Notes.WithTurn(ending, turn, isLittle))
            )
            .ToArray();
        foreach (var (ending, bytes) in pictures)
        {
            var clean = PictureReader.Read(Photos.File(ending, bytes)).Value;
            Assert.NotNull(clean);
            var before = await page.EvaluateAsync<string>(Draw, Address(ending, bytes));
            var after = await page.EvaluateAsync<string>(Draw, Address(ending, clean.Bytes.Span));

            Assert.Equal(before, after);
            Assert.StartsWith($"{clean.Size.Width}x{clean.Size.Height} ", after, StringComparison.Ordinal);
        }

        output.WriteLine($"0 of {pictures.Length} pictures have another pixel or another size");
        Figure.Tell("T50", "published pictures with another pixel or another size", 0, pictures.Length);
        Assert.True(pictures.Length >= 46);
    }

    [Fact, Trait(Figure.Trait, "T05")]
    public async Task A_drawing_opened_by_itself_runs_nothing_and_asks_for_nothing()
    {
        string[] published =
        [
            .. Drawings
                .Damaged(5_000)
                .Select(text => PictureReader.Read(SourceFile.FromText("content/images/a.svg", text)).Value)
                .OfType<CleanPicture>()
                .Select(clean => Encoding.UTF8.GetString(clean.Bytes.Span))
                .Distinct(StringComparer.Ordinal)
                .Take(300),
        ];
        const string Hostile =
            Drawings.Head
            + "<script>alert(1)</script><image href=\"http://127.0.0.1:9/a.png\"/><rect onload=\"alert(2)\"/></svg>";

        // The watch itself is tried on one that does both.
        Assert.NotEmpty(await Acts([Hostile]));
        var acts = await Acts(published);
        Assert.True(published.Length >= 100, $"{published.Length} drawings are too few");
        Figure.None("T05", "published drawings that ran or asked for something in a browser", acts, published.Length);
    }

    private async Task<IReadOnlyCollection<string>> Acts(string[] drawings)
    {
        var folder = Directory.CreateTempSubdirectory("upshot-drawings-").FullName;
        try
        {
            var acts = new ConcurrentQueue<string>();
            var shown = "";
            await using var window = await browser.OpenAsync(new());
            var page = await window.NewPageAsync();
            page.Dialog += async (_, dialog) =>
            {
                acts.Enqueue($"{dialog.Message}: {shown}");
                await dialog.DismissAsync();
            };
            page.Request += (_, request) =>
            {
                if (!request.IsNavigationRequest)
                    acts.Enqueue($"{request.Url}: {shown}");
            };
            var path = Path.Combine(folder, "a.svg");
            foreach (var drawing in drawings)
            {
                shown = drawing;
                await File.WriteAllTextAsync(path, drawing);
                await page.GotoAsync(new Uri(path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
            }

            return acts;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Address(string ending, ReadOnlySpan<byte> bytes) =>
        $"data:image/{(ending == ".jpg" ? "jpeg" : ending[1..])};base64,{Convert.ToBase64String(bytes)}";
}
