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

    /// <summary>How many pages a list takes; one where it is empty.</summary>
    public static int Of(int count) => Math.Max(1, (count + Most - 1) / Most);

    /// <param name="list">Address of the list.</param>
    /// <param name="number">Of the page, from 1.</param>
    public static string Address(string list, int number) => number == 1 ? list : $"{list}{Folder}/{number}/";

    /// <summary>Whether a page goes on with a list, and may go when the list gets shorter.</summary>
    /// <param name="address">With or without its slash in front.</param>
    public static bool IsFurther(string address) =>
        address.TrimEnd('/').Split('/') is [.., Folder, var number] && number.All(char.IsAsciiDigit);
}
