using Upshot.Checks.Budgets;

namespace Upshot.Checks.Browser;

/// <summary>Where in the content something stands that a browser showed.</summary>
internal static class SeenPlace
{
    /// <summary>The heading it stands under when somebody wrote it; otherwise the file.</summary>
    public static Location Of(SeenElement element, HtmlPage page, CheckContext context) =>
        element.Heading.Length > 0
        && PageLimits.PageBehind(page, context.Site)?.Body.Headings.FirstOrDefault(own => own.Id == element.Heading)
            is { } heading
            ? heading.At
            : page.At;

    /// <summary>"'Stop 4' and 2 more", of elements as readers know them.</summary>
    public static string Named(ImmutableArray<SeenElement> elements) => Named([.. elements.Select(Called)]);

    public static string Called(SeenElement element) =>
        element.Text.Length > 0 ? $"'{element.Text}' ({element.Name})" : $"'{element.Name}'";

    public static string Named(ImmutableArray<string> names) =>
        names is [var first, .. { Length: > 0 } others] ? $"{first} and {others.Length} more" : names[0];
}
