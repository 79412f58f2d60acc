using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Model.Binding;

/// <summary>The page kinds: their folder, their word, and the type that is their schema.</summary>
public static class PageKinds
{
    public static ImmutableArray<PageKindEntry> All { get; } =
    [
        new(PageKind.Service, "services", Named.Service, RecordSchema.Of(typeof(Service))),
        new(PageKind.CaseStudy, "case-studies", Named.CaseStudy, RecordSchema.Of(typeof(CaseStudy))),
        new(PageKind.Report, "reports", null, RecordSchema.Of(typeof(ReportPage))),
        new(PageKind.Update, "updates", null, RecordSchema.Of(typeof(Update))),
        new(PageKind.Page, "pages", null, RecordSchema.Of(typeof(PlainPage))),
    ];

    public static PageKindEntry OfFolder(string folder) => All.First(entry => entry.Folder == folder);

    public static PageKindEntry Of(Page page) => All.First(entry => entry.Schema.Type == page.GetType());
}

/// <summary>One kind of page.</summary>
/// <param name="Named">What its ids are when other files name them; null when none can.</param>
public sealed record PageKindEntry(PageKind Kind, string Folder, Named? Named, RecordSchema Schema)
{
    /// <summary>As writers type it, such as "case-study".</summary>
    public string Word => Naming.Kebab(Kind.ToString());
}
