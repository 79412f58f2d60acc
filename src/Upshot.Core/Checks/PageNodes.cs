using AngleSharp.Dom;

namespace Upshot.Checks;

/// <summary>
/// The nodes of a page in its order. It is walked once for all rules: a selector walks it anew, which takes longer than
/// reading the page.
/// </summary>
internal sealed class PageNodes
{
    private readonly ImmutableArray<INode>.Builder all = ImmutableArray.CreateBuilder<INode>();
    private readonly ImmutableArray<IElement>.Builder elements = ImmutableArray.CreateBuilder<IElement>();

    public PageNodes(IDocument document)
    {
        foreach (var child in document.ChildNodes)
            Add(child);
        (All, Elements) = (all.ToImmutable(), elements.ToImmutable());
    }

    public ImmutableArray<INode> All { get; }

    public ImmutableArray<IElement> Elements { get; }

    /// <summary>What the page is about, without what is the same on all pages; null where a theme marks no such part.</summary>
    public IElement? Main { get; private set; }

    /// <summary>All elements of the main part, without itself.</summary>
    public ImmutableArray<IElement> InMain { get; private set; } = [];

    public static bool Has(IElement element, string className) =>
        element.ClassName is { } names
        && names.Contains(className, StringComparison.Ordinal)
        && element.ClassList.Contains(className);

    /// <summary>Whether an element of that class is around it and in the main part.</summary>
    public bool IsIn(IElement element, string className)
    {
        for (var part = element.ParentElement; part is not null && part != Main; part = part.ParentElement)
            if (Has(part, className))
                return true;
        return false;
    }

    private void Add(INode node)
    {
        all.Add(node);
        var element = node as IElement;
        var isMain = Main is null && element?.LocalName == "main";
        if (isMain)
            Main = element;
        if (element is not null)
            elements.Add(element);

        var first = elements.Count;
        foreach (var child in node.ChildNodes)
            Add(child);
        if (isMain)
            InMain = [.. elements.Skip(first)];
    }
}
