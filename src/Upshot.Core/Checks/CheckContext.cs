using Upshot.Checks.Browser;
using Upshot.Checks.Leaks;
using Upshot.Checks.Text;
using Upshot.Checks.Words;
using Upshot.Model;
using Upshot.Model.Settings;
using Upshot.Model.Wording;
using Upshot.Output;
using Upshot.Rendering;
using Upshot.Sources;

namespace Upshot.Checks;

/// <summary>What every rule may ask besides the thing it looks at.</summary>
public sealed record CheckContext
{
    public required Site Site { get; init; }

    /// <summary>All texts that writers wrote, in order of path.</summary>
    public required ImmutableArray<TextDocument> Documents { get; init; }

    /// <summary>All pages as readers get them.</summary>
    public required ImmutableArray<HtmlPage> Pages { get; init; }

    /// <summary>All pages that a browser has shown; none where nobody asked for that.</summary>
    public ImmutableArray<SeenPage> Seen { get; init; } = [];

    /// <summary>What is kept of each page, for rules about the site; none while the pages are still read.</summary>
    internal ImmutableArray<ReadPage> Read => Reading.Value;

    /// <summary>Read when first asked for: of some rules asked alone, none may need them.</summary>
    internal Lazy<ImmutableArray<ReadPage>> Reading { get; init; } = new([]);

    /// <summary>All files of the finished site.</summary>
    public ImmutableArray<OutputFile> Files { get; init; } = [];

    /// <summary>Pictures of the content that a page shows.</summary>
    public ImmutableArray<Asset> Pictures { get; init; } = [];

    /// <summary>What the site was made from.</summary>
    public SourceTree Sources { get; init; } = new([]);

    /// <summary>Templates and styles that the pages were drawn with, where somebody asks.</summary>
    public ImmutableArray<SourceFile> ThemeFiles { get; init; } = [];

    /// <summary>How numbers are said; null when nobody asks.</summary>
    public MeasureText? Text { get; init; }

    /// <summary>Terms of the word list in the texts: read once, for all rules that go by words.</summary>
    internal SiteTerms Terms => LazyInitializer.EnsureInitialized(ref field, () => SiteTerms.Of(Site));

    /// <summary>How to look for what should not be published.</summary>
    internal LeakSearch LeakSearch =>
        LazyInitializer.EnsureInitialized(ref field, () => new LeakSearch(LeakShapes.For(Site.Settings)));

    /// <summary>What should not be published: looked for once, for all rules that go by it.</summary>
    internal SiteLeaks Leaks => LazyInitializer.EnsureInitialized(ref field, () => SiteLeaks.Of(this));

    /// <summary>The figures of the rules, as the site sets them.</summary>
    public CheckNumbers Numbers => Site.Settings.Checks.Numbers;

    /// <summary>Language of the site without its country, such as <c>en</c>: most rules about words know one language.</summary>
    public string Language => Site.Settings.Language.Split('-')[0];
}
