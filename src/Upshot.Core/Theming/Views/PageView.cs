using Upshot.Templates;

namespace Upshot.Theming.Views;

/// <summary>
/// What every template of a page sees as its global names, in snake_case: <c>site</c>, <c>page</c>, <c>words</c> and
/// <c>asset</c>. The record of each page kind adds its own. Every address in a view is relative to the page it is
/// printed on; every text is plain and escaped by the engine; HTML is <see cref="SafeHtml"/>.
/// </summary>
public abstract record PageView(Frame Frame)
{
    public SiteView Site => Frame.Site;

    public HeadView Page => Frame.Page;

    /// <summary>The labels of the language file: <c>{{ words.get_it }}</c>.</summary>
    public FrozenDictionary<string, string> Words => Frame.Words;

    /// <summary><c>{{ asset 'picture.svg' }}</c>: the address of a file under the theme's <c>assets/</c>.</summary>
    public TemplateFunction Asset => Frame.Asset;
}

/// <summary>What all pages have round their own matter.</summary>
public sealed record Frame(
    SiteView Site,
    HeadView Page,
    FrozenDictionary<string, string> Words,
    TemplateFunction Asset
);

/// <summary>A card alone, as a token in a text asks for it.</summary>
public sealed record CardPartView(MetricCardView Card, FrozenDictionary<string, string> Words);

/// <summary>A figure alone, as a token in a text asks for it.</summary>
public sealed record FigurePartView(FigureView Figure, FrozenDictionary<string, string> Words);

/// <summary>The site as every page shows it.</summary>
public sealed record SiteView
{
    public required string Name { get; init; }

    public required string Organisation { get; init; }

    /// <summary>The short name of the page's own brand; null under the brand of the site.</summary>
    public string? Brand { get; init; }

    /// <summary>The brand's name, or the one of the page's own brand.</summary>
    public required string Badge { get; init; }

    public PictureView? Logo { get; init; }

    public required string Home { get; init; }

    public required string Stylesheet { get; init; }

    /// <summary>
    /// The script that searches, for <c>data-search</c> of a form; null on the page that has a field of its own, and
    /// where the theme has no search.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>The list of all pages, which needs no script.</summary>
    public required string AToZ { get; init; }

    /// <summary>The few main lists.</summary>
    public required ImmutableArray<NavigationView> Navigation { get; init; }

    /// <summary>All other lists and pages, for the foot of the page.</summary>
    public required ImmutableArray<NavigationView> FurtherPages { get; init; }

    public required PersonView Contact { get; init; }

    /// <summary>The day the site speaks from, in words.</summary>
    public required string Day { get; init; }
}

/// <summary>A link of the navigation.</summary>
/// <param name="IsCurrent">It leads to this very page.</param>
/// <param name="IsOpen">This page stands under it.</param>
public sealed record NavigationView(string Text, string Href, bool IsCurrent, bool IsOpen);

/// <summary>What the head and the frame of a page need.</summary>
public sealed record HeadView
{
    public required string Title { get; init; }

    /// <summary>One sentence; empty when nobody wrote one.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The name of the template, such as <c>service</c>.</summary>
    public required string Kind { get; init; }

    public required string Language { get; init; }

    /// <summary>The whole address at which the page will stand.</summary>
    public required string Canonical { get; init; }

    /// <summary>The way back, home first, without this page.</summary>
    public ImmutableArray<LinkView> Crumbs { get; init; } = [];

    /// <summary>The day of the last check in words; null where nobody checks a page by hand.</summary>
    public string? Updated { get; init; }

    /// <summary>The day set for the next check has passed.</summary>
    public bool IsDue { get; init; }

    /// <summary>Who keeps the page right; null for lists.</summary>
    public string? Owner { get; init; }

    /// <summary>A mail or a form that knows which page it is about.</summary>
    public required string Feedback { get; init; }

    /// <summary>The page's own picture under its whole address, for those who pass the page on; null without one.</summary>
    public PictureView? Preview { get; init; }

    /// <summary>The page is a piece of its own and no list.</summary>
    public bool IsArticle { get; init; }

    /// <summary>News that a reader can follow from here.</summary>
    public ImmutableArray<FeedLinkView> Feeds { get; init; } = [];

    /// <summary>Text to paste, for colleagues who pass the page on.</summary>
    public string? ShareText { get; init; }
}
