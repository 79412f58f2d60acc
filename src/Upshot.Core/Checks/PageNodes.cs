using AngleSharp.Dom;

namespace Upshot.Checks;

/// <summary>
/// The nodes of a page in its order. It is walked once for all rules: a selector walks it anew, which takes longer than
/// reading the page.
/// </summary>
internal sealed class PageNodes
{
    private const string MainName = "main";

    public PageNodes(IDocument document)
    {
        var all = ImmutableArray.CreateBuilder<INode>();
        var elements = ImmutableArray.CreateBuilder<IElement>();
        var inMain = ImmutableArray.CreateBuilder<IElement>();
        foreach (var child in document.ChildNodes)
            Add(child, isInMain: false);
        (All, Elements, InMain) = (all.DrainToImmutable(), elements.DrainToImmutable(), inMain.DrainToImmutable());
        Main = Elements.FirstOrDefault(element => element.LocalName == MainName);

        void Add(INode node, bool isInMain)
        {
            all.Add(node);
            if (node is IElement element)
            {
                elements.Add(element);
                if (isInMain)
                    inMain.Add(element);
                isInMain |= element.LocalName == MainName;
            }

            foreach (var child in node.ChildNodes)
                Add(child, isInMain);
        }
    }

    public ImmutableArray<INode> All { get; }

    public ImmutableArray<IElement> Elements { get; }

    /// <summary>What the page is about, without what is the same on all pages; null where a theme marks no such part.</summary>
    public IElement? Main { get; }

    /// <summary>All elements of the main part, or of each where a theme hides all but one, without itself.</summary>
    public ImmutableArray<IElement> InMain { get; }

    public static bool Has(IElement element, string className) =>
        element.ClassName is { } names
        && names.Contains(className, StringComparison.Ordinal)
        && element.ClassList.Contains(className);

    /// <summary>Whether the element or one around it is so.</summary>
    public static bool IsOrIsIn(IElement element, Func<IElement, bool> isSo)
    {
        for (var part = element; part is not null; part = part.ParentElement)
            if (isSo(part))
                return true;
        return false;
    }

    /// <summary>Whether an element of that class is around one of the main part, and in it too.</summary>
    public static bool IsIn(IElement element, string className)
    {
        for (var part = element.ParentElement; part is { LocalName: not MainName }; part = part.ParentElement)
            if (Has(part, className))
                return true;
        return false;
    }

    /// <summary>Whether the element right around one of the main part has that class, and is in it too.</summary>
    public static bool IsChildOf(IElement element, string className) =>
        element.ParentElement is { LocalName: not MainName } part && Has(part, className);
}
