using AngleSharp.Dom;
using Upshot.Checks.Text;

namespace Upshot.Checks.Budgets;

/// <summary>
/// The words of a page that somebody wrote for it and a reader reads. What the site itself draws from data is not
/// counted: cards, statuses, proofs, figures with their tables, names and numbers of people, lists of other pages,
/// days, where numbers come from, and the theme's own headings and labels, which are the same on all pages of a kind.
/// They are told by the classes that the shipped theme gives them; what has none of these is counted.
/// </summary>
internal static class PageWords
{
    private static readonly FrozenSet<string> UncountedElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "nav",
        "script",
        "style",
        "template",
        "svg",
        "pre",
        "code",
        "td",
        "time",
        "dt"
    );

    private static readonly FrozenSet<string> UncountedClasses = FrozenSet.Create(
        StringComparer.Ordinal,
        "visually-hidden",
        "card",
        "card-update",
        "status",
        "tag",
        "proofs",
        "proof",
        "figure",
        "figures",
        "before-after",
        "promise-table",
        "next-promises",
        "facts",
        "links",
        "sayings",
        "audiences",
        "people",
        "person",
        "actions",
        "order",
        "sources",
        "share",
        "h-note",
        "eyebrow",
        "panel-title",
        "promise-label"
    );

    private static readonly FrozenSet<string> WrittenClasses = FrozenSet.Create(
        StringComparer.Ordinal,
        "prose",
        "goal"
    );

    /// <summary>All that is not counted, whatever is in it.</summary>
    public static string UncountedSelector =>
        string.Join(
            ',',
            UncountedElements
                .Concat(UncountedClasses.Select(name => "." + name))
                .Append("[hidden]")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Headings in these were written for the page; all others are the theme's.</summary>
    public static string WrittenSelector =>
        string.Join(", ", WrittenClasses.Select(name => "." + name).Order(StringComparer.Ordinal));

    public static int Count(HtmlPage page) => page.Sections.Sum(section => section.Words);

    /// <summary>The words under each heading of the second level, title and lead before them.</summary>
    public static ImmutableArray<PageSection> SectionsOf(IElement? main)
    {
        var sections = new List<PageSection> { new(null, 0) };
        if (main is not null)
            Add(main, sections);
        return [.. sections];
    }

    /// <summary>Whether the site draws this, or something around it, from data.</summary>
    public static bool IsUncounted(IElement element) => PageNodes.IsOrIsIn(element, IsUncountedItself);

    private static void Add(INode node, List<PageSection> sections)
    {
        if (node is IElement element)
        {
            if (element.LocalName == "h2")
                sections.Add(new(element, 0)); // one that only screen readers hear begins a section all the same
            if (IsUncountedItself(element))
                return;
        }

        if (node.NodeType == NodeType.Text)
            sections[^1] = sections[^1] with { Words = sections[^1].Words + TextScanner.CountWords(node.TextContent) };
        foreach (var child in node.ChildNodes)
            Add(child, sections);
        if (node is IElement part && PageNodes.Has(part, "page-head"))
            sections.Add(new(null, 0)); // title and lead are no part of the text
    }

    private static bool IsUncountedItself(IElement element) =>
        UncountedElements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || HasOneOf(UncountedClasses, element)
        || (element.LocalName == "h2" && !IsWritten(element));

    /// <summary>In the text, or a goal of a report.</summary>
    private static bool IsWritten(IElement heading) =>
        PageNodes.IsOrIsIn(heading, static part => HasOneOf(WrittenClasses, part));

    /// <summary>Name by name: a list of them, made for each element, takes longer than all else here.</summary>
    private static bool HasOneOf(FrozenSet<string> classes, IElement element)
    {
        var names = element.ClassName.AsSpan();
        var wanted = classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names.SplitAny(" \t\n\r\f"))
        {
            if (wanted.Contains(names[name]))
                return true;
        }

        return false;
    }
}

/// <summary>A part of a page.</summary>
/// <param name="Heading">Null for what stands before the first.</param>
internal sealed record PageSection(IElement? Heading, int Words)
{
    /// <summary>As readers see it, without notes beside it.</summary>
    public string Title =>
        Heading is null
            ? ""
            : string.Concat(
                    Heading
                        .ChildNodes.Where(node => node is not IElement part || !PageNodes.Has(part, "h-note"))
                        .Select(node => node.TextContent)
                )
                .Trim();
}
