namespace Upshot.Model;

/// <summary>
/// A list that grows with the site, cut into pages that are light enough to read anywhere: the first stands at the
/// address of the list, the others below it, where no page of the content can stand.
/// </summary>
public static class ListParts
{
    /// <summary>Most things on one page; with a card of 400 bytes each, well below 100 kB.</summary>
    public const int Most = 100;

    private const string Folder = "page";

    /// <summary>Of all pages that a list takes, in order; none where it is empty.</summary>
    /// <param name="list">Address of the list.</param>
    /// <param name="count">Of the things in it.</param>
    public static ImmutableArray<string> Addresses(string list, int count) =>
        [
            .. Enumerable
                .Range(1, (count + Most - 1) / Most)
                .Select(number => number == 1 ? list : $"{list}{Folder}/{number}/"),
        ];

    /// <summary>The list that a page goes on with; null for any other address, the list's own too.</summary>
    public static string? ListOf(string address) =>
        address.Split('/') is [.. var list, Folder, var number, ""]
        && number.Length > 0
        && number.All(char.IsAsciiDigit)
            ? string.Join('/', list) + "/"
            : null;
}
