using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>One page of a list that may take several.</summary>
/// <param name="List">Address of the list.</param>
/// <param name="Word">Its title, among the words of the language.</param>
/// <param name="Number">Of this page, from 1.</param>
/// <param name="All">How many pages the list takes.</param>
internal sealed record ListPart(string List, string Word, int Number, int All)
{
    /// <summary>All pages of a list, if the site has something for it.</summary>
    /// <param name="site">Whose list.</param>
    /// <param name="list">Address of the list.</param>
    /// <param name="word">Its title, among the words of the language.</param>
    /// <param name="template">Draws each of them.</param>
    /// <param name="count">Of the things in the list.</param>
    /// <param name="view">What the template sees.</param>
    public static IEnumerable<PagePlan> Plan(
        Site site,
        string list,
        string word,
        string template,
        int count,
        Func<PageContext, ListPart, PageView> view
    )
    {
        var all = ListParts.Of(count);
        return PagePlan.Filled(
            site,
            Enumerable
                .Range(1, all)
                .Select(number => new ListPart(list, word, number, all))
                .Select(part => new PagePlan(
                    ListParts.Address(list, part.Number),
                    template,
                    context => view(context, part)
                ))
        );
    }

    /// <summary>What stands on this page of all that the list has.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> things) =>
        things.Skip((Number - 1) * ListParts.Most).Take(ListParts.Most);

    /// <summary>The first page is called as the list is; the others say which they are, and lead back to it.</summary>
    public Frame Frame(PageContext context) =>
        Number == 1
            ? Frames.Of(context, context.Language.Words[Word], "", Frames.Home(context))
            : Frames.Of(context, Title(context), "", Navigation.Crumbs(context, List));

    /// <summary>The way to the pages beside this one; null where there is only one.</summary>
    public ListPartView? View(PageContext context) =>
        All == 1
            ? null
            : new(
                context.Language.Text("list_part", ("number", Count(context, Number)), ("all", Count(context, All))),
                Number == 1 ? null : Link(context, "previous_page", Number - 1),
                Number == All ? null : Link(context, "next_page", Number + 1)
            );

    private string Title(PageContext context) =>
        context.Language.Text(
            "list_part_title",
            ("title", context.Language.Words[Word]),
            ("number", Count(context, Number)),
            ("all", Count(context, All))
        );

    private LinkView Link(PageContext context, string word, int number) =>
        new(context.Language.Words[word], context.To(ListParts.Address(List, number)));

    private static string Count(PageContext context, int number) => context.Language.Number(number, 0);
}
