using Upshot.Parsing;

namespace Upshot.Checks.Leaks;

/// <summary>Something that should not be published, with every file of the content that says it.</summary>
/// <param name="Name">What it looks like, such as "a key of AWS".</param>
/// <param name="Told">As it is published.</param>
/// <param name="Places">The first of each file, at least one.</param>
internal sealed record FoundLeak(string Name, string Told, ImmutableArray<Location> Places)
{
    private const int Letters = 4;

    /// <summary>What a log may show of a secret: enough to find it again.</summary>
    public string Masked => Told.Length > 2 * Letters ? Shown.Beginning(Told, Letters) : "…";
}
