namespace Upshot.Output;

/// <summary>A site that was built with drafts tells so itself, wherever it is copied to.</summary>
public static class SitePreview
{
    /// <summary>The list of what readers are not to see yet; only such a site holds it.</summary>
    public const string FileName = "drafts.txt";
}
