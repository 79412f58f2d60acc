using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Rendering.Prose;
using Upshot.Templates;
using Upshot.Theming.Views;

namespace Upshot.Rendering;

/// <summary>One page on its way: where it stands, what it leads to, what it used and what was wrong with it.</summary>
internal sealed class PageContext(RenderContext all, PagePlan plan)
{
    private readonly List<Diagnostic> findings = [];
    private readonly HashSet<Asset> used = [];
    private readonly HashSet<string> figures = new(StringComparer.Ordinal);

    public RenderContext All => all;

    public PagePlan Plan => plan;

    public Site Site => all.Site;

    public Language Language => all.Language;

    public MeasureText Text => all.Text;

    /// <summary>The numbers this page speaks of.</summary>
    public Catalogue<Measure> Measures { get; init; } = all.Site.Measures;

    public IReadOnlyList<Diagnostic> Findings => findings;

    public IReadOnlyCollection<Asset> Used => used;

    /// <summary>The way from this page to another.</summary>
    public string To(string address) => ToFile(address + Route.Index);

    /// <summary>The way from this page to a file of the site.</summary>
    public string ToFile(string path) =>
        plan.IsApart ? Addresses.Whole(Site.BaseUrl, path)
        : plan.IsAnywhere ? new Uri(Site.BaseUrl).AbsolutePath + path
        : RelativeLink.To(plan.Address, path);

    public string To(Asset asset)
    {
        used.Add(asset);
        return ToFile(asset.Path);
    }

    /// <summary>A name for a figure that no other on this page has, even of the same number; no heading is called so.</summary>
    public string FigureName(string id)
    {
        var name = $"figure--{id}";
        for (var copy = 2; !figures.Add(name); copy++)
            name = $"figure--{id}--{copy}";
        return name;
    }

    public void Report(Diagnostic finding) => findings.Add(finding);

    /// <summary>What a template could not do; what was wrong with it as it was read is told already.</summary>
    public void Report(TemplateError error)
    {
        if (
            !all.Theme.Templates.Errors.Any(told =>
                (told.Path, told.Line, told.Column) == (error.Path, error.Line, error.Column)
            )
        )
            Report(Theming.Theme.Finding(error));
    }

    /// <summary>A text of a field, its tokens said in words.</summary>
    public string Say(string text) => TokenWords.Say(this, text);

    public string? SayOrNothing(string? text) => text is null ? null : Say(text);

    public DayView Day(DateOnly day) => new(Language.Date(day), $"{day:yyyy-MM-dd}");

    public DayView? DayOrNothing(DateOnly? day) => day is { } known ? Day(known) : null;

    /// <summary>A word of front matter with its label.</summary>
    public TagView Tag(string kind, Enum word) =>
        new(Model.Schema.Naming.Kebab(word.ToString()), Language.Words[LanguageEntries.KeyOf(kind, word)]);

    public PictureView? Picture(Picture? picture)
    {
        if (picture is null)
            return null;
        return Picture(picture.Src, picture.Src, picture.Places.Of("src")) is { } asset
            ? new(To(asset), picture.Alt, asset.Size?.Width ?? 0, asset.Size?.Height ?? 0)
            : null;
    }

    /// <summary>A picture of the content by its path; what is wrong with it is reported.</summary>
    public Asset? Picture(string path, string shown, Location at)
    {
        findings.AddRange(all.Assets.Troubles(path, shown, at));
        return all.Assets.Content(path);
    }
}
