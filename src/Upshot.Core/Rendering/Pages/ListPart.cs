using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>One page of a list that may take several.</summary>
/// <param name="All">Addresses of all pages of the list, the list's own first.</param>
/// <param name="Index">Of this one among them.</param>
internal sealed record ListPart(ImmutableArray<string> All, int Index)
{
    private string List => All[0];

    /// <summary>All pages of a list; none where it is empty.</summary>
    /// <param name="list">Address of the list.</param>
    /// <param name="template">Draws each of them.</param>
    /// <param name="count">Of the things in the list.</param>
    /// <param name="view">What the template sees.</param>
    public static IEnumerable<PagePlan> Plan(
        string list,
        string template,
        int count,
        Func<PageContext, ListPart, PageView> view
    )
    {
        var all = ListParts.Addresses(list, count);
        return all.Select(
            (address, index) => new PagePlan(address, template, context => view(context, new(all, index)))
        );
    }

    /// <summary>What stands on this page of all that the list has.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> things) => things.Skip(Index * ListParts.Most).Take(ListParts.Most);

    /// <summary>The first page is called as the list is; the others say which they are, and lead back to it.</summary>
    public Frame Frame(PageContext context)
    {
        var title = Navigation.TitleOf(context, List);
        return Index == 0
            ? Frames.Of(context, title, "", Frames.Home(context))
            : Frames.Of(
                context,
                Say(context, "list_part_title", ("title", title)),
                "",
                Navigation.Crumbs(context, List)
            );
    }

    /// <summary>The way to the pages beside this one; null where there is only one.</summary>
    public ListPartView? View(PageContext context) =>
        All.Length == 1
            ? null
            : new(
                Say(context, "list_part"),
                Link(context, "previous_page", Index - 1),
                Link(context, "next_page", Index + 1)
            );

    private string Say(PageContext context, string phrase, params ReadOnlySpan<(string Name, string Value)> more) =>
        context.Language.Text(
            phrase,
            [
                .. more,
                ("number", context.Language.Number(Index + 1, 0)),
                ("all", context.Language.Number(All.Length, 0)),
            ]
        );

    private LinkView? Link(PageContext context, string word, int index) =>
        index >= 0 && index < All.Length ? new(context.Language.Words[word], context.To(All[index])) : null;
}
