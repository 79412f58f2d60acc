namespace Upshot.Cli.Printing;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
