using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks;

/// <summary>The small site with an example put on top.</summary>
public static class ExampleSite
{
    /// <param name="example">The text of a page, or files after lines <c>-- path --</c>.</param>
    public static BuiltSite Build(string example) => BuiltSite.Of(Sources(example));

    public static SourceTree Sources(string example)
    {
        if (!example.StartsWith("-- ", StringComparison.Ordinal))
            return SmallSite.With(("We keep it short.", example));

        var files = SiteText.Parse(example).Files;
        return new([.. SmallSite.With().Files.Where(file => files.All(other => other.Path != file.Path)), .. files]);
    }
}
