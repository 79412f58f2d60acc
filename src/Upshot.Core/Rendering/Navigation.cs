using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering;

/// <summary>The lists of the site, as far as there is something in them.</summary>
internal static class Navigation
{
    private static readonly ImmutableArray<(string Address, string Word)> MainLists =
    [
        (Addresses.Services, "services"),
        (Addresses.Stories, "stories"),
        (Addresses.Results, "results"),
        (Addresses.Reports, "report"),
        (Addresses.WhatChanged, "what_changed"),
    ];

    private static readonly ImmutableArray<(string Address, string Word)> FurtherLists =
    [
        (Addresses.Promises, "promises"),
        (Addresses.Messages, "the_short_version"),
        (Addresses.Expectations, "expectations"),
        (Addresses.Work, "work"),
        (Addresses.Channels, "channels"),
        (Addresses.Search, "a_to_z"),
    ];

    private static readonly ImmutableArray<(string Address, string Word)> AllLists = [.. MainLists, .. FurtherLists];

    public static ImmutableArray<NavigationView> Main(PageContext context) => Lists(context, MainLists);

    public static ImmutableArray<NavigationView> Further(PageContext context) =>
        [
            .. Lists(context, FurtherLists),
            .. context
                .Site.PlainPages.OrderBy(page => page.Title, StringComparer.Ordinal)
                .Select(page => Link(context, page.Title, Addresses.Page(page.Id))),
        ];

    /// <summary>The title of a list as the navigation has it.</summary>
    public static string TitleOf(PageContext context, string address) =>
        context.Language.Words[AllLists.First(entry => entry.Address == address).Word];

    /// <summary>Every list there is, with its address.</summary>
    public static IEnumerable<(string Address, string Title)> Titles(PageContext context) =>
        AllLists
            .Where(entry => context.Site.Routes.At(entry.Address) is not null)
            .Select(entry => (entry.Address, context.Language.Words[entry.Word]));

    /// <summary>The title of a list, or null for an address that is no list of the navigation.</summary>
    public static string? TitleOrNothing(PageContext context, string address) =>
        AllLists.FirstOrDefault(entry => entry.Address == address).Word is { } word
            ? context.Language.Words[word]
            : null;

    /// <summary>Home and the list, as the way back from a page of that list.</summary>
    public static LinkView[] Crumbs(PageContext context, string list) =>
        [Frames.Home(context), new(TitleOf(context, list), context.To(list))];

    private static ImmutableArray<NavigationView> Lists(
        PageContext context,
        ImmutableArray<(string Address, string Word)> lists
    ) =>
        [
            .. lists
                .Where(entry => context.Site.Routes.At(entry.Address) is not null)
                .Select(entry => Link(context, context.Language.Words[entry.Word], entry.Address)),
        ];

    private static NavigationView Link(PageContext context, string text, string address)
    {
        var here = context.Plan.Address;
        return new(text, context.To(address), here == address, here.StartsWith(address, StringComparison.Ordinal));
    }
}
