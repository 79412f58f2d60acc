using Upshot.Checks.Text;
using Upshot.Model;

namespace Upshot.Checks.Words;

/// <summary>Who a page is for, as far as words go.</summary>
internal static class Readers
{
    private static readonly ImmutableArray<string> Technicians =
    [
        "it",
        "ict",
        "technology",
        "technicians",
        "developers",
        "engineers",
        "administrators",
    ];

    /// <summary>Whether an id such as <c>finance-managers</c> has one of the parts.</summary>
    public static bool AnyPart(string id, ImmutableArray<string> parts) =>
        id.Split('-').Any(part => parts.Contains(part, StringComparer.Ordinal));

    /// <summary>Only technicians or the team itself read it.</summary>
    public static bool AreTechnicians(this TextDocument document) =>
        document.Page is { } page
        && (page.Visibility == Visibility.Team || page.Audiences.All(audience => AnyPart(audience.Id, Technicians)));

    /// <summary>The word list is English, and so must the page be.</summary>
    public static bool ReadEnglish(this TextDocument document, CheckContext context) =>
        (document.Page?.Language ?? context.Language).Split('-')[0] == "en";
}
