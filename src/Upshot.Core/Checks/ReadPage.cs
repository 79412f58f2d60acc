using AngleSharp.Dom;
using Upshot.Checks.Leaks;

namespace Upshot.Checks;

/// <summary>What is kept of a page that was read, for the rules about the site as a whole.</summary>
/// <param name="Links">Addresses as they stand in the page, in its order.</param>
/// <param name="BarePictures">Addresses of pictures without any words, which are not hidden from those who listen.</param>
/// <param name="Leaks">What should not be published.</param>
internal sealed record ReadPage(
    HtmlPage Page,
    ImmutableArray<string> Links,
    ImmutableArray<string> BarePictures,
    ImmutableArray<ToldLeak> Leaks
)
{
    public static ReadPage Of(HtmlPage page, LeakSearch search)
    {
        var links = ImmutableArray.CreateBuilder<string>();
        var barePictures = ImmutableArray.CreateBuilder<string>();
        foreach (var element in page.Nodes.Elements)
        {
            if (element.LocalName == "a" && element.GetAttribute("href") is { } address)
                links.Add(address);
            else if (element.LocalName == "img" && IsBare(element))
                barePictures.Add(element.GetAttribute("src") ?? "");
        }

        return new(page, links.DrainToImmutable(), barePictures.DrainToImmutable(), search.In(PublishedTexts.Of(page)));
    }

    private static bool IsBare(IElement image) =>
        !image.HasAttribute("alt") && image.GetAttribute("role") is not ("presentation" or "none") && !IsHidden(image);

    private static bool IsHidden(IElement image) =>
        PageNodes.IsOrIsIn(image, static part => part.GetAttribute("aria-hidden") == "true");
}
